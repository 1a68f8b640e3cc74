import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { 'virtual:rule-pages': fileURLToPath(new URL('scripts/rule-pages.mjs', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    testTimeout: 60_000,
    globalSetup: ['test/cli/build.ts'],
  },
});

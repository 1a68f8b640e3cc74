import { defineConfig } from 'vitest/config';

/** `--mode desktop`: in VS Code itself, which is downloaded, or stands where VSCODE_PATH says; else in code-server with Chromium. `--mode images`: makes the pictures of the README. */
export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'desktop' ? ['test/e2e/inside.test.ts'] : ['test/e2e/panel*.test.ts', 'test/e2e/inside.test.ts', 'test/e2e/workbench/*.test.ts'],
    env: mode === 'images' ? { E2E_IMAGES: 'docs/images', E2E_IMAGES_OF: 'documentation' } : { E2E_IMAGES: '.vscode-test/images' },
    globalSetup: ['test/e2e/host/prepare.ts'],
    fileParallelism: false,
    // Each test of a file goes on where the one before ended: after a failure the others would only wait.
    bail: 1,
    // How long a test waits for something that does not come. Nothing waits for time to pass.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
  },
}));

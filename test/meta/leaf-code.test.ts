import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { leafCode } = (await import(new URL('../../scripts/write-leaf-code.mjs', import.meta.url).href)) as { leafCode: () => Promise<string> };

it('the WebAssembly in shared/extract/leaf-code.ts is what wasm/leaves.ts compiles to (npm run wasm)', async () => {
  expect(readFileSync(new URL('../../shared/extract/leaf-code.ts', import.meta.url), 'utf8')).toBe(await leafCode());
});

// Compiles wasm/leaves.ts, with wasm/values.ts, to shared/extract/leaf-code.ts. `npm run wasm` after a change; a test holds the two together.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The module that shared/extract/leaf-code.ts must be. */
export async function leafCode() {
  let code;
  const files = (name, contents) => {
    if (name.endsWith('.wasm')) code = contents;
  };
  const { error, stderr } = await asc.main(['wasm/leaves.ts', '--runtime', 'stub', '--noAssert', '-O3', '--enable', 'simd', '--initialMemory', '3', '--baseDir', root, '--outFile', 'leaves.wasm'], {
    writeFile: files,
  });
  if (error !== null) throw new Error(String(stderr));
  return `/** wasm/leaves.ts as WebAssembly, in base64. Written by \`npm run wasm\`. */\nexport const leafCode =\n  '${Buffer.from(code).toString('base64')}';\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('../shared/extract/leaf-code.ts', import.meta.url), await leafCode());

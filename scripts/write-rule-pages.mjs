// Writes docs/rules, the pages of the rules in both languages, from the rules and their guides.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = new URL('../docs/rules/', import.meta.url);

/** What shared/text/rule-pages.ts makes, path by path. */
async function made() {
  const place = mkdtempSync(join(tmpdir(), 'rule-pages-'));
  try {
    const outfile = join(place, 'rule-pages.mjs');
    await build({ absWorkingDir: root, entryPoints: ['shared/text/rule-pages.ts'], bundle: true, format: 'esm', outfile, logLevel: 'warning' });
    return (await import(pathToFileURL(outfile).href)).rulePages();
  } finally {
    rmSync(place, { recursive: true });
  }
}

const pages = await made();
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of pages) {
  const file = new URL(path, folder);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}

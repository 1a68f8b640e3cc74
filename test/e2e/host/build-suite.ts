import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cache, root } from './places.ts';

const inside = join(root, 'test/e2e/inside');
const output = join(cache, 'suite');
const extensions = join(root, 'test/e2e/extensions');
/** A file system that is no disk. */
export const virtualFiles = join(extensions, 'virtual-files');
/** Lets the language server die. */
export const serverKiller = join(extensions, 'server-killer');
/**
 * What other extensions do for the language xml. E2E_XML_EXTENSION: the folder of Red Hat's own, as VS Code has installed it
 * (~/.vscode/extensions/redhat.vscode-xml-…), since it is in no registry that the tests reach.
 */
export const xmlExtension = process.env['E2E_XML_EXTENSION'] ?? join(extensions, 'xml-stand-in');

/** Where the extension host finds the suite. */
export const suiteEntry = join(output, 'index.js');

/** Bundles the suite that runs inside the extension host, one file for each of its files of tests. */
export async function buildSuite(): Promise<void> {
  // What a file left that is gone would be run.
  rmSync(output, { recursive: true, force: true });
  const tests = readdirSync(inside).filter((name) => name.endsWith('.test.ts'));
  await build({
    entryPoints: ['index.ts', ...tests].map((name) => join(inside, name)),
    outdir: output,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

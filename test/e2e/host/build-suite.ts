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
/** Does what other extensions do for the language xml. */
const xmlStandIn = join(extensions, 'xml-stand-in');
/**
 * Red Hat's XML extension, which is in no registry that the tests reach. E2E_XML_EXTENSION: the folder where VS Code has
 * installed it (~/.vscode/extensions/redhat.vscode-xml-…). All tests in the editor run beside it then.
 */
export const redHatXml = process.env['E2E_XML_EXTENSION'];
/** The other extension for XML that the suite inside runs beside. */
export const otherXml = redHatXml ?? xmlStandIn;

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

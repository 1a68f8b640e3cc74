import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** What runs it where VS Code cannot be downloaded. */
export const codeStandIn = join(cache, 'code.mjs');

/** Bundles it to where it can be executed. */
export async function buildCodeStandIn(): Promise<void> {
  await build({
    entryPoints: [join(root, 'test/e2e/host/code.ts')],
    outfile: codeStandIn,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
    // Folders are told from where the sources are.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/e2e/host/code.ts')).href) },
    logLevel: 'warning',
  });
  chmodSync(codeStandIn, 0o755);
}

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

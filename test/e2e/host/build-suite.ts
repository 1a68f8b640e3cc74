import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cache, root } from './places.ts';

const inside = join(root, 'test/e2e/inside');

/** Extensions that the tests bring along: one that does for XML what others do, and a file system that is no disk. */
export const otherExtensions = ['xml-stand-in', 'virtual-files'].map((name) => join(root, 'test/e2e/extensions', name));

/** Where the extension host finds the suite. */
export const suiteEntry = join(cache, 'suite/index.js');

/** Bundles the suite that runs inside the extension host, one file for each of its files of tests. */
export async function buildSuite(): Promise<void> {
  const tests = readdirSync(inside).filter((name) => name.endsWith('.test.ts'));
  await build({
    entryPoints: ['index.ts', ...tests].map((name) => join(inside, name)),
    outdir: join(cache, 'suite'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

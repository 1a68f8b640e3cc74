// Bundles every door of the house into dist/. One file each, no node_modules at run time.
import { build } from 'esbuild';

const production = !process.argv.includes('--dev');

/** @type {import('esbuild').BuildOptions} */
const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minifySyntax: production,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

await build({ ...node, entryPoints: ['server/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } });

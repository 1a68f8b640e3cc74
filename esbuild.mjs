// Bundles every door of the house into dist/. One file each, no node_modules at run time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const production = !process.argv.includes('--dev');

/** @type {import('esbuild').Plugin} No bundle can reach a network: the sockets that vscode-jsonrpc could talk over are left out. */
const withoutNetwork = {
  name: 'without-network',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?(net|tls|dgram|dns|http|https|http2)$/ }, ({ path }) => ({ path, namespace: 'without-network' }));
    onLoad({ filter: /./, namespace: 'without-network' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Packages that have both: their ES modules, of which only the used parts are taken.
  mainFields: ['module', 'main'],
  minifySyntax: production,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [withoutNetwork],
};

/** @type {import('esbuild').BuildOptions} The panel's page: its style sheet, which it imports, becomes a file beside it. */
const page = { bundle: true, platform: 'browser', target: 'chrome120', format: 'iife', legalComments: 'none', logLevel: 'warning', metafile: true };

/** What is bundled; test/meta/bundles.test.ts looks into each. */
export const bundles = [
  { ...node, entryPoints: ['server/cli/main.ts'], outfile: 'dist/cli.js', minify: production, banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['server/lsp/main.ts'], outfile: 'dist/server.js', minify: production },
  { ...node, entryPoints: ['client/extension.ts'], outfile: 'dist/client.js', minify: production, external: ['vscode'] },
  { ...page, entryPoints: ['client/panel/web/main.ts'], outfile: 'dist/panel.js', minify: production },
];

/** The JSON Schema of the configuration file, which the rules make. */
async function writeConfigSchema() {
  const { outputFiles } = await build({ entryPoints: ['shared/lint/config-schema.ts'], bundle: true, format: 'esm', write: false, logLevel: 'warning' });
  const { configJsonSchema } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  writeFileSync('dist/kpr-lint.schema.json', `${JSON.stringify(configJsonSchema())}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('dist', { recursive: true });
  await Promise.all([...bundles.map((bundle) => build(bundle)), writeConfigSchema()]);
}

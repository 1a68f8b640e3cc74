// Bundles every door of the house into dist/: a file each, the command line with its chunks beside it. No node_modules at run time.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

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
  { ...node, entryPoints: { cli: 'server/cli/main.ts' }, outdir: 'dist', format: 'esm', splitting: true, write: false },
  { ...node, entryPoints: ['server/lsp/main.ts'], outfile: 'dist/server.js', minify: production },
  { ...node, entryPoints: ['client/extension.ts'], outfile: 'dist/client.js', minify: production, external: ['vscode'] },
  { ...page, entryPoints: ['client/panel/web/main.ts'], outfile: 'dist/panel.js', minify: production },
];

/**
 * Puts the chunks of a bundle into a folder beside the file that starts it. Each becomes code when it is first asked for:
 * what a command does not use costs it nothing. The first chunk is the entry.
 */
async function writeChunks({ outputFiles }, file) {
  const folder = folderOf(file);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { path, text } of outputFiles) {
    // In ASCII, which is read the fastest.
    const code = (await functionOf(text)).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    writeFileSync(join(folder, basename(path)), code);
  }
  writeStart(file, []);
}

function folderOf(file) {
  return file.replace(/\.js$/, '');
}

/** The file that starts a bundle. `packed`: the chunks that stand together in one file, `pack.js`. */
function writeStart(file, packed) {
  writeFileSync(
    file,
    `#!/usr/bin/env node
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
// The part of the heap for new objects stays small: a check makes few of them, and let grow, that part alone takes a third
// of its memory. So small, it is cleared sooner by one thread than by several. Before all else, since kept code is good for
// the flags that it was made with.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--no-parallel-scavenge');
const packed = new Set(${JSON.stringify(packed)});
const loaded = {};
let pack;
function load(name) {
  if (!name.startsWith('./')) return require(name);
  if (loaded[name] === undefined) {
    const chunk = packed.has(name) ? (pack ??= run('pack.js'))[name] : run(name);
    chunk(load, require, (loaded[name] = {}), __filename, __dirname);
  }
  return loaded[name];
}
function run(name) {
  const filename = join(__dirname, ${JSON.stringify(basename(folderOf(file)))}, name);
  let cachedData;
  try {
    // Another Node has other code to call, also where its V8 gives itself the same number and would take what is kept.
    cachedData = readFileSync(\`\${filename}.\${process.version}-\${process.platform}-\${process.arch}.cache\`);
  } catch {}
  return new Script(readFileSync(filename, 'utf8'), { filename, cachedData }).runInThisContext();
}
load(${JSON.stringify(`./${basename(file)}`)});
`,
    { mode: 0o755 },
  );
}

/**
 * Puts the chunks that a check uses into one file, and keeps the code that V8 makes of them, and of what a server uses to
 * start, so that the next one starts with it. Another version of Node takes no notice of it, and makes its own.
 */
function packAndKeepCode(file) {
  const work = mkdtempSync(join(tmpdir(), 'kpr-lint-'));
  const extract = join(work, 'extract.xml');
  const run = (args, input = '') => spawnSync(process.execPath, args, { input });
  const keepCode = ['-r', fileURLToPath(new URL('scripts/keep-code.cjs', import.meta.url)), file];
  const check = [...keepCode, 'check', extract, '--format', 'text', '--format', `json:${join(work, 'report.json')}`];
  run([file, 'generate', '--persons', '200', '--inject', 'KPR201=5,KPR301=5,KPR307=5', '--output', extract]);
  run(check);
  const used = takeKeptCode(file);
  run([...keepCode, '--version']);
  const always = takeKeptCode(file);
  pack(file, used.filter((name) => !always.includes(name)));
  run(check);
  run([...keepCode, 'server', '--stdio'], [{ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }, { id: 2, method: 'shutdown' }, { method: 'exit' }].map(message).join(''));
  rmSync(work, { recursive: true });
}

/** The names of the chunks of which code has been kept, and which therefore have been used; it is thrown away. */
function takeKeptCode(file) {
  const kept = readdirSync(folderOf(file)).filter((name) => name.endsWith('.cache'));
  for (const name of kept) rmSync(join(folderOf(file), name));
  return kept.map((name) => name.replace(/\.v\d[^/]*\.cache$/, ''));
}

/** One file of many chunks: an object of functions. */
function pack(file, names) {
  const paths = names.map((name) => join(folderOf(file), name));
  const chunks = paths.map((path, i) => `${JSON.stringify(`./${names[i]}`)}:${readFileSync(path, 'utf8').replace(/^\(|\)$/g, '')}`);
  writeFileSync(join(folderOf(file), 'pack.js'), `({${chunks.join(',\n')}})`);
  for (const path of paths) rmSync(path);
  writeStart(file, names.map((name) => `./${name}`));
}

/** A message as the language server reads it. */
function message(content) {
  const text = JSON.stringify({ jsonrpc: '2.0', ...content });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/**
 * A chunk as a function. What it imports become its own variables: esbuild's own way of writing CommonJS reads them
 * through getters at each use, which makes a scanner three times as slow.
 */
async function functionOf(chunk) {
  let head = '';
  const body = chunk
    .replace(/^import\s+(?:([\w$]+)\s*,?\s*)?(?:\* as ([\w$]+)|\{([^}]*)\})?\s*(?:from\s+)?("[^"\n]+");$/gm, (_, byDefault, whole, names, from) => {
      if (byDefault ?? whole) head += `const ${byDefault ?? whole} = load(${from});\n`;
      if (names) head += `const {${names.replace(/\s+as\s+/g, ': ')}} = load(${from});\n`;
      else if (!byDefault && !whole) head += `load(${from});\n`;
      return '';
    })
    .replace(/^export \{([^}]*)\};\s*$(?![^]*^export \{)/m, (_, names) => `Object.assign(exports, {${names.replace(/([\w$]+)\s+as\s+([\w$]+)/g, '$2: $1')}});\n`)
    .replace(/^export default /m, 'exports.default = ')
    .replace(/\bimport\(("[^"\n]+")\)/g, 'Promise.resolve().then(() => load($1))');
  const strange = /^(?:import|export)\b.*/m.exec(body);
  if (strange !== null) throw new Error(`a chunk has imports or exports of an unknown form: ${strange[0]}`);
  const { code } = await transform(`var chunk = function(load,require,exports,__filename,__dirname){${head}${body}}`, { target: 'node20', minify: production });
  return `(${code.trim().replace(/^var chunk ?= ?/, '').replace(/;$/, '')})`;
}

/** The JSON Schema of the configuration file, which the rules make. */
async function writeConfigSchema() {
  const { outputFiles } = await build({ entryPoints: ['shared/lint/config-schema.ts'], bundle: true, format: 'esm', write: false, logLevel: 'warning' });
  const { configJsonSchema } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  writeFileSync('dist/kpr-lint.schema.json', `${JSON.stringify(configJsonSchema())}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('dist', { recursive: true });
  const built = Promise.all(bundles.map((bundle) => build(bundle)));
  await Promise.all([built.then(([commandLine]) => writeChunks(commandLine, 'dist/cli.js')), writeConfigSchema()]);
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', thirdPartyNotices((await built).map(({ metafile }) => metafile)));
  packAndKeepCode('dist/cli.js');
}

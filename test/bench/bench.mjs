// Throughput and memory of the command line and of the editor's core, against xmllint --stream where that is installed.
// node test/bench/bench.mjs [--runs N] [--mb N]: whole processes, medians, ratios pair by pair.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { has, paired, runNode, runOther } from './measure.mjs';

const flag = (name, otherwise) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1] || otherwise);
const runs = process.argv.includes('--runs') ? flag('runs', 5) : 5;
const megabytes = process.argv.includes('--mb') ? flag('mb', 200) : 200;

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = join(tmpdir(), 'kpr-lint-bench');
mkdirSync(folder, { recursive: true });

/** A synthetic extract of about so many megabytes; made once. */
function extract(name, mb, inject = '') {
  const file = join(folder, `${name}-${mb}.xml`);
  if (!existsSync(file)) {
    const args = ['generate', '--persons', String(Math.ceil(mb * 130)), '--seed', '3', '--municipality', '1103', '--year', '2023', '--output', file, ...(inject ? ['--inject', inject] : [])];
    const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  return file;
}

const xmllint = has('xmllint');
const rows = [];
function row(what, result, size) {
  rows.push({
    what,
    seconds: result.seconds.toFixed(3),
    'MB/s': size ? (size / 1e6 / result.seconds).toFixed(0) : '',
    MiB: Number.isNaN(result.mebibytes) ? '' : result.mebibytes.toFixed(0),
    'xmllint --stream s': result.other ? result.other.seconds.toFixed(3) : '',
    ratio: result.ratio ? result.ratio.toFixed(2) : '',
  });
}

function check(name, file, ...flags) {
  const other = xmllint ? () => runOther('xmllint', ['--noout', '--stream', file]) : undefined;
  row(name, paired(runs, () => runNode([cli, 'check', file, '--format', 'json', ...flags]), other), statSync(file).size);
}

console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}, ${runs} runs, medians`);
if (!xmllint) console.log('xmllint is not installed (Debian: libxml2-utils): no ratios.');
row('--version', paired(runs, () => runNode([cli, '--version'])));
check('check, 3 MB, cold', extract('clean', 3));
check('check, 10 MB', extract('clean', 10));
check(`check, ${megabytes} MB, few findings`, extract('clean', megabytes));
console.table(rows);

const bundled = await build({ entryPoints: [fileURLToPath(new URL('editor.ts', import.meta.url))], bundle: true, platform: 'node', format: 'esm', write: false, minifySyntax: true, logLevel: 'error' });
const editor = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].text).toString('base64')}`);
console.table(editor.measure([1, 10, 40].map((mb) => ({ mb, file: extract('clean', mb) }))));

// What docs/performance.md says, measured: node test/bench/bench.mjs [--runs N] [--only cold,few,many,nation,editor,server,fixes,memory,activation,bundles,rules,peers] [--document]
// --clear takes the extracts away that earlier runs have left.
// Whole processes, medians; ratios pair by pair against `xmllint --noout --stream` on the same file in the same run.
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { clear, cli, extract, faultyExtract, nation } from './extracts.mjs';
import { has, jsonOf, median, paired, runNode, runOther } from './measure.mjs';
import { editing, fixingAll, memory } from './protocol.mjs';
import { sideBySide, versions } from './side-by-side.mjs';

// Certificates that a machine gives to every Node, which reads them before all else: they take longer than Node itself.
delete process.env.NODE_EXTRA_CA_CERTS;

const value = (flag) => (process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined);
const runs = Number(value('--runs') ?? 5);
const only = value('--only')?.split(',');
const xmllint = has('xmllint');

/** One check beside xmllint. `expected`: its exit status, 1 where there are findings. */
function check(what, file, expected = 0) {
  const other = xmllint ? () => runOther('xmllint', ['--noout', '--stream', file]) : undefined;
  return row(what, paired(runs, () => runNode([cli, 'check', file, '--jobs', '1', '--format', 'json'], expected), other), statSync(file).size);
}

function row(what, result, size) {
  return {
    what,
    MB: size ? (size / 1e6).toFixed(0) : '',
    seconds: result.seconds.toFixed(3),
    MiB: Number.isNaN(result.mebibytes) ? '' : result.mebibytes.toFixed(0),
    'xmllint s': result.other?.seconds.toFixed(3) ?? '',
    ratio: result.ratio?.toFixed(2) ?? '',
  };
}

/** Bytes of a bundle, with the chunks beside it. */
function bundleSize(name) {
  const folder = join(cli, '..', name);
  const chunks = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : [];
  return [`${folder}.js`, ...chunks.map((chunk) => join(folder, chunk))].reduce((sum, file) => sum + statSync(file).size, 0);
}

/** The place of a module in TypeScript, which Node reads only when it has been translated. */
async function bundled(name) {
  const outfile = fileURLToPath(new URL(`../../.vscode-test/bench/${name}.mjs`, import.meta.url));
  // The folders of the repository are told from this place.
  const define = { 'import.meta.url': JSON.stringify(new URL('../e2e/host/places.ts', import.meta.url).href) };
  await build({ entryPoints: [fileURLToPath(new URL(name, import.meta.url))], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', define, minifySyntax: true, logLevel: 'error' });
  return outfile;
}

/** The editor's core, in a new process each time. */
async function editor() {
  const program = await bundled('editor.ts');
  return [1, 10, 40].map((mb) => {
    const times = Array.from({ length: runs }, () => jsonOf([program, extract(mb)]));
    const medians = Object.keys(times[0]).map((what) => [what, median(times.map((one) => one[what]))]);
    return { MB: String(mb), ...Object.fromEntries(medians.map(([what, ms]) => [what, ms.toFixed(ms < 10 ? 2 : 0)])) };
  });
}

async function activation() {
  const { measure } = await import(pathToFileURL(await bundled('activation.ts')).href);
  return measure(runs);
}

function faulty() {
  const file = faultyExtract(200);
  const html = join(tmpdir(), 'kpr-lint-bench.html');
  const json = (of, expected) => () => runNode([cli, 'check', of, '--jobs', '1', '--format', 'json'], expected);
  const found = { ...check('many findings', file, 1), 'of the few': paired(runs, json(file, 1), json(extract(200), 0)).ratio.toFixed(2) };
  const report = row('the same as an HTML report', paired(runs, () => runNode([cli, 'check', file, '--jobs', '1', '--format', `html:${html}`], 1)), statSync(file).size);
  const { counts } = jsonOf([cli, 'check', file, '--format', 'json', '--max-findings', '0'], 1);
  const size = statSync(html).size;
  rmSync(html);
  return [found, report, { what: `findings: ${counts.error + counts.warning + counts.info}; report: ${(size / 1e6).toFixed(2)} MB` }];
}

function country() {
  const { place, bytes } = nation(400_000);
  return [row('357 extracts, 400 000 persons, two at a time', paired(runs, () => runNode([cli, 'check', place, '--jobs', '2', '--format', 'json'])), bytes)];
}

/** What each rule takes of the check, as `--timing` tells it. */
function rules() {
  const timings = Array.from({ length: runs }, () => jsonOf([cli, 'check', extract(200), '--jobs', '1', '--timing', '--format', 'json', '--max-findings', '0']).timing.rules);
  const of = (rule) => median(timings.map((byRule) => byRule.find((one) => one.rule === rule)?.milliseconds ?? 0));
  const byRule = timings[0].map(({ rule }) => ({ rule, milliseconds: of(rule) }));
  const all = byRule.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return byRule.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10).map(({ rule, milliseconds }) => ({ rule, ms: milliseconds.toFixed(0), 'share of the rules': `${((milliseconds / all) * 100).toFixed(1)} %` }));
}

const medians = (times) => (times === 1 ? 'one run' : `medians of ${times} runs`);
/** The title of each, how it was measured, and the rows. */
const sections = {
  cold: ['Start', medians(runs), () => [row('Node alone', paired(runs, () => runNode(['-e', '0']))), row('--version', paired(runs, () => runNode([cli, '--version']))), check('check of 3 MB', extract(3))]],
  few: ['Few findings, one thread', medians(runs), () => [10, 50, 200, 1000].map((megabytes) => check(`${megabytes} MB`, extract(megabytes)))],
  many: ['Many findings, one thread', medians(runs), faulty],
  nation: ['A nation', medians(runs), country],
  editor: ['The editor’s core, without the protocol', `${medians(runs)}, each in a new process`, editor],
  server: ['The language server over the protocol', `${medians(runs)}, each by a new server; typing and hovering: 60 times by one`, () => editing(cli, [1, 10, 40].map((mb) => ({ mb, file: extract(mb) })), runs)],
  fixes: ['“Fix all” over the protocol', 'the median of five in one server', () => fixingAll(cli, extract(10))],
  memory: ['Memory of the language server', `${medians(runs)}, each by a new server`, () => memory(cli, { mb: 20, file: extract(20) }, runs)],
  activation: ['Activation in code-server', medians(runs), activation],
  bundles: ['Bundles', 'production build', () => ['cli', 'server', 'client', 'panel'].map((name) => ({ bundle: name === 'cli' ? 'dist/cli.js with dist/cli/' : `dist/${name}.js`, kB: (bundleSize(name) / 1000).toFixed(0) }))],
  rules: ['Time by rule, 200 MB', medians(runs), rules],
  peers: ['Side by side', medians(runs), () => sideBySide([20, 200].map((megabytes) => ({ megabytes, file: extract(megabytes) })), runs)],
};

if (process.argv.includes('--clear')) clear();
const machine = `${cpus()[0].model}, ${cpus().length} cores, ${versions().join(', ')}`;
console.log(machine);
if (!xmllint) console.log('xmllint is not installed (Debian: libxml2-utils): no ratios.');
const measured = [];
for (const [name, [title, how, measure]] of Object.entries(sections)) {
  if (only !== undefined && !only.includes(name)) continue;
  const table = await measure();
  console.log(`\n${title}: ${how}`);
  console.table(table);
  measured.push({ name, title, how, table });
}
if (process.argv.includes('--document')) document();

/** Puts the tables into docs/performance.md, each between its marks; those that were not measured stay. */
function document() {
  const file = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
  let text = readFileSync(file, 'utf8');
  const date = new Date().toISOString().slice(0, 10);
  for (const { name, title, how, table } of measured) {
    text = text.replace(new RegExp(`<!-- ${name} -->[^]*?<!-- end -->`), `<!-- ${name} -->\n### ${title}\n\n${markdown(table)}\n*${how}; ${machine}; ${date}*\n<!-- end -->`);
  }
  writeFileSync(file, text);
}

function markdown(rows) {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return line(columns) + line(columns.map((column, i) => (i === 0 ? '---' : '---:'))) + rows.map((cells) => line(columns.map((column) => cells[column] ?? ''))).join('');
}

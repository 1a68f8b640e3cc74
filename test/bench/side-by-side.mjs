// KPR Lint beside others on the same file: what a check costs, and what merely parsing costs elsewhere.
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cli } from './extracts.mjs';
import { has, paired, runNode, runOther, versionOf } from './measure.mjs';

const peer = (name) => fileURLToPath(new URL(`peers/${name}`, import.meta.url));
const version = (name) => JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

/** The schema of the format, made from our tables, in a file. */
async function schemaFile() {
  const bundled = await build({ entryPoints: [peer('schema.ts')], bundle: true, platform: 'node', format: 'esm', write: false, logLevel: 'error' });
  const { schemaOf } = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].text).toString('base64')}`);
  const file = join(mkdtempSync(join(tmpdir(), 'kpr-lint-schema-')), 'iplos.xsd');
  writeFileSync(file, schemaOf('3.7'));
  return file;
}

/** `largest`: megabytes beyond which it is not run, because it holds the whole document in memory. */
async function contestants() {
  const schema = await schemaFile();
  return [
    { name: 'KPR Lint: every rule, the counts, JSON', run: (file) => runNode([cli, 'check', file, '--jobs', '1', '--format', 'json']) },
    { name: 'xmllint --stream: well-formed?', needs: 'xmllint', run: (file) => runOther('xmllint', ['--noout', '--stream', file]) },
    { name: 'xmllint --stream --schema: valid?', needs: 'xmllint', run: (file) => runOther('xmllint', ['--noout', '--stream', '--schema', schema, file]) },
    { name: `saxes ${version('saxes')}: parse`, run: (file) => runNode([peer('saxes.mjs'), file]) },
    { name: `libxml2-wasm ${version('libxml2-wasm')}: parse to a tree`, run: (file) => runNode([peer('libxml2-wasm.mjs'), file]) },
    { name: `fast-xml-parser ${version('fast-xml-parser')}: parse to objects`, largest: 50, run: (file) => runNode(['--max-old-space-size=8192', peer('fast-xml-parser.mjs'), file]) },
    { name: 'xsltproc: ten rules as XSLT 1.0', needs: 'xsltproc', largest: 50, run: (file) => runOther('xsltproc', [peer('ten-rules.xsl'), file]) },
  ];
}

/** Each in turn with xmllint --stream on the same file, medians. */
export async function sideBySide(files, runs) {
  const rows = [];
  for (const { megabytes, file } of files) {
    for (const { name, needs, largest, run } of await contestants()) {
      if ((needs !== undefined && !has(needs)) || megabytes > (largest ?? Infinity)) continue;
      const result = paired(runs, () => run(file), has('xmllint') ? () => runOther('xmllint', ['--noout', '--stream', file]) : undefined);
      rows.push({ MB: (statSync(file).size / 1e6).toFixed(0), what: name, seconds: result.seconds.toFixed(2), ratio: result.ratio?.toFixed(2) ?? '', MiB: result.mebibytes.toFixed(0) });
    }
  }
  return rows;
}

export const versions = () => [`Node ${process.version}`, versionOf('xmllint'), versionOf('xsltproc')].filter((text) => text !== undefined);

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { json } from '../../../server/cli/formats/json.ts';
import { jsonl } from '../../../server/cli/formats/jsonl.ts';
import { checkedFixtures } from './fixtures.ts';
import { mixed, script } from './mixed.ts';
import { Scripted, runReport } from './reports.ts';
import { contextOf, print } from './run.ts';

const schema = JSON.parse(readFileSync(new URL('../../../docs/kpr-lint-output.schema.json', import.meta.url), 'utf8')) as { $id: string };
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
ajv.addSchema(schema);
const isDocument = ajv.getSchema(schema.$id)!;
const isLine = ajv.getSchema(`${schema.$id}#/$defs/jsonlLine`)!;

interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly length: number;
}
interface Finding extends Place {
  readonly fingerprint: string;
  readonly related: readonly Place[];
}

const findingsOf = (document: string): readonly Finding[] => (JSON.parse(document) as { files: { findings: Finding[] }[] }).files.flatMap(({ findings }) => findings);

/** The offset of a place that is given by line and column. */
function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let i = 1; i < line; i++) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

describe('the schema of the output', () => {
  it.each(['nb', 'en'] as const)('describes a run over several files, in %s', (language) => {
    const context = contextOf(language, { writer: new Scripted(language, script) });
    expect(isDocument(JSON.parse(print(json, mixed(), context))), JSON.stringify(isDocument.errors, null, 1)).toBe(true);
    for (const line of print(jsonl, mixed(), context).trimEnd().split('\n')) expect(isLine(JSON.parse(line)), JSON.stringify(isLine.errors, null, 1)).toBe(true);
  });

  it('refuses what no run prints', () => {
    const document = JSON.parse(print(json, mixed(), contextOf('en', { writer: new Scripted('en', script) })));
    expect(isDocument({ ...document, surplus: 1 })).toBe(false);
    document.files[0].findings[0].line = 0;
    expect(isDocument(document)).toBe(false);
    expect(isLine({ type: 'finding' })).toBe(false);
  });
});

describe.each(checkedFixtures)('$name', ({ text, report }) => {
  const run = runReport([report]);
  const document = print(json, run, contextOf('nb'));

  it('is printed as the schema says, whatever the detail', () => {
    for (const detail of ['masked', 'full'] as const) {
      expect(isDocument(JSON.parse(print(json, run, contextOf('en', { detail })))), JSON.stringify(isDocument.errors?.slice(0, 3), null, 1)).toBe(true);
    }
    for (const line of print(jsonl, run, contextOf('nb')).trimEnd().split('\n')) expect(isLine(JSON.parse(line)), line).toBe(true);
  });

  it('has its findings in the order of the file, at lines and columns that agree with the offsets', () => {
    const findings = findingsOf(document);
    expect(findings.map((f) => f.offset)).toEqual(findings.map((f) => f.offset).sort((a, b) => a - b));
    for (const { line, column, endLine, endColumn, offset, length } of findings.flatMap((f) => [f, ...f.related])) {
      expect(offsetOf(text, line, column)).toBe(offset);
      expect(offsetOf(text, endLine, endColumn)).toBe(offset + length);
    }
  });

  it('gives every finding a fingerprint of its own', () => {
    const fingerprints = findingsOf(document).map((f) => f.fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });
});

it('JSON Lines holds the findings of the JSON document, and its summary the rest', () => {
  const context = contextOf('nb', { writer: new Scripted('nb', script) });
  const document = JSON.parse(print(json, mixed(), context)) as { files: { path: string; findings: object[] }[] };
  const lines = print(jsonl, mixed(), context).trimEnd().split('\n').map((line) => JSON.parse(line) as object);
  expect(lines.slice(0, -1)).toEqual(document.files.flatMap(({ path, findings }) => findings.map((f) => ({ type: 'finding', file: path, ...f }))));
  expect(lines.at(-1)).toEqual({ type: 'summary', ...document, files: document.files.map(({ findings: _, ...file }) => file) });
});

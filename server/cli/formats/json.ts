import type { Format, FormatContext } from './format.ts';
import { jsonFileHead, jsonFileTail, jsonFinding, jsonRunTail, jsonSystemError } from './json-finding.ts';
import { type ListedFile, fingerprinted, listedOf, systemErrorsOf } from './listed.ts';

/** One JSON document (docs/kpr-lint-output.schema.json), a finding a line. */
export const json: Format = function* (report, context) {
  const { writer, version, maxFindings } = context;
  yield `{\n  "schemaVersion": 1,\n  "tool": ${JSON.stringify({ name: 'kpr-lint', version })},\n  "files": [`;
  yield* array(listedOf(report, maxFindings).map((file) => fileText(file, context)), '\n    ');
  yield report.files.length > 0 ? '\n  ],\n' : '],\n';
  yield `  "counts": ${JSON.stringify(report.counts)},\n`;
  for (const [name, value] of Object.entries(jsonRunTail(report))) yield `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`;
  yield '  "systemErrors": [';
  const errors = systemErrorsOf(report).map((error) => [JSON.stringify(jsonSystemError(error, writer.language))]);
  yield* array(errors, '\n    ');
  yield errors.length > 0 ? '\n  ]\n}\n' : ']\n}\n';
};

function* fileText(listed: ListedFile, { writer, sha256 }: FormatContext): Generator<string> {
  yield `{\n      ${members(jsonFileHead(listed.file, writer))},\n      "findings": [`;
  let separator = '';
  for (const [finding, fingerprint] of fingerprinted(listed, sha256)) {
    yield `${separator}\n        {${jsonFinding(finding, fingerprint, writer)}}`;
    separator = ',';
  }
  yield separator === '' ? '],\n      ' : '\n      ],\n      ';
  yield `${members(jsonFileTail(listed.file))}\n    }`;
}

function members(object: object): string {
  return Object.entries(object).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n      ');
}

function* array(items: readonly Iterable<string>[], before: string): Generator<string> {
  let separator = '';
  for (const item of items) {
    yield separator + before;
    yield* item;
    separator = ',';
  }
}

import { Fingerprints } from '../../../shared/report/fingerprint.ts';
import type { Format } from './format.ts';
import { JsonBytes } from './json-bytes.ts';
import { JsonFindings, jsonFileHead, jsonFileTail, jsonRunTail, jsonSystemError } from './json-finding.ts';
import { listedOf, systemErrorsOf } from './listed.ts';

/** One JSON document (docs/kpr-lint-output.schema.json), a finding a line. */
export const json: Format = function* (report, { writer, version, maxFindings, sha256 }) {
  yield `{\n  "schemaVersion": 1,\n  "tool": ${JSON.stringify({ name: 'kpr-lint', version })},\n  "files": [`;
  const asJson = new JsonFindings(writer);
  const bytes = new JsonBytes();
  let before = '\n    ';
  for (const { file, findings } of listedOf(report, maxFindings)) {
    yield `${before}{\n      ${members(jsonFileHead(file, writer))},\n      "findings": [`;
    before = ',\n    ';
    const fingerprints = new Fingerprints(file.path, sha256);
    let separator = '\n        {';
    for (const finding of findings) {
      bytes.text(separator);
      asJson.put(finding, fingerprints.of(finding), bytes);
      separator = '},\n        {';
      if (bytes.full) yield bytes.take();
    }
    yield bytes.take();
    yield `${findings.length === 0 ? '],' : '}\n      ],'}\n      ${members(jsonFileTail(file))}\n    }`;
  }
  yield report.files.length > 0 ? '\n  ],\n' : '],\n';
  yield `  "counts": ${JSON.stringify(report.counts)},\n`;
  for (const [name, value] of Object.entries(jsonRunTail(report))) yield `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`;
  const errors = systemErrorsOf(report).map((error) => `\n    ${JSON.stringify(jsonSystemError(error, writer.language))}`);
  yield `  "systemErrors": [${errors.join(',')}${errors.length > 0 ? '\n  ]' : ']'}\n}\n`;
};

function members(object: object): string {
  return Object.entries(object).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n      ');
}

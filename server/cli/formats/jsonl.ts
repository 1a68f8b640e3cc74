import { Fingerprints } from '../../../shared/report/fingerprint.ts';
import type { Format } from './format.ts';
import { JsonBytes } from './json-bytes.ts';
import { JsonFindings, jsonFileHead, jsonFileTail, jsonRunTail, jsonSystemError } from './json-finding.ts';
import { listedOf, systemErrorsOf } from './listed.ts';

/**
 * JSON Lines: a line for each finding (`"type": "finding"`, with the file's path as `file`), then one line
 * (`"type": "summary"`) with everything else that `json` says.
 */
export const jsonl: Format = function* (report, { writer, version, sha256, maxFindings }) {
  const asJson = new JsonFindings(writer);
  const bytes = new JsonBytes();
  for (const listed of listedOf(report, maxFindings)) {
    const fingerprints = new Fingerprints(listed.file.path, sha256);
    const head = `{"type":"finding","file":${JSON.stringify(listed.file.path)},`;
    for (const finding of listed.findings) {
      bytes.text(head);
      asJson.put(finding, fingerprints.of(finding), bytes);
      bytes.text('}\n');
      if (bytes.full) yield bytes.take();
    }
  }
  yield bytes.take();
  yield `${JSON.stringify({
    type: 'summary',
    schemaVersion: 1,
    tool: { name: 'kpr-lint', version },
    files: report.files.map((file) => ({ ...jsonFileHead(file, writer), ...jsonFileTail(file) })),
    counts: report.counts,
    ...jsonRunTail(report),
    systemErrors: systemErrorsOf(report).map((error) => jsonSystemError(error, writer.language)),
  })}\n`;
};

import { Fingerprints } from '../../../shared/report/fingerprint.ts';
import type { CompareFormat, ComparedFile } from './compare-format.ts';
import { codeShown } from './extract-facts.ts';
import { JsonBytes } from './json-bytes.ts';
import { JsonFindings } from './json-finding.ts';
import { oneLine } from './lines.ts';

/** One JSON document; findings as in `check --format json`. */
export const compareJson: CompareFormat = function* ({ previous, current, report, doubt, idsAreStable }, { writer, version, sha256 }) {
  const file = ({ municipality, district, ...facts }: ComparedFile): object => ({ ...facts, municipality: codeShown(municipality, 'masked'), district: codeShown(district, 'masked') });
  const asJson = new JsonFindings(writer);
  const bytes = new JsonBytes();
  const fingerprints = new Fingerprints(report.path, sha256);
  const findings = [...report.findings].map((finding) => {
    asJson.put(finding, fingerprints.of(finding), bytes);
    return JSON.parse(`{${Buffer.from(bytes.take()).toString()}}`) as object;
  });
  yield `${JSON.stringify({
    schemaVersion: 1,
    tool: { name: 'kpr-lint', version },
    previous: file(previous),
    current: file(current),
    doubt: doubt === undefined ? null : oneLine(doubt[writer.language]),
    idsAreStable,
    findings,
    counts: report.counts,
    notRun: report.notRun.filter(({ rule }) => rule.startsWith('KPR9')),
  }, undefined, 2)}\n`;
};

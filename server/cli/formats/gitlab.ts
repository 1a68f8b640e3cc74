import { Fingerprints } from '../../../shared/report/fingerprint.ts';
import type { Finding } from '../../../shared/report/finding.ts';
import { actionOn } from '../../../shared/report/outcome.ts';
import type { Format } from './format.ts';
import { oneLine } from './lines.ts';
import { countsOf, listedOf } from './listed.ts';
import { totalsSentence } from './text-summary.ts';
import { troublesOf } from './troubles.ts';
import { wordsOf } from './words.ts';

type Grade = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

/** GitLab's code quality report (Code Climate issues), an issue a line. */
export const gitlab: Format = function* (report, { writer, sha256, maxFindings }) {
  const files = listedOf(report, maxFindings);
  let separator = '[\n';
  const issue = (check: string, severity: Grade, description: string, fingerprint: string, path: string, begin: number, end: number): string => {
    const text = separator + JSON.stringify({ type: 'issue', check_name: check, description: oneLine(description), severity, fingerprint, location: { path, lines: { begin, end } } });
    separator = ',\n';
    return text;
  };
  for (const listed of files) {
    const fingerprints = new Fingerprints(listed.file.path, sha256);
    for (const finding of listed.findings) {
      const { start, end } = finding.range;
      yield issue(finding.rule, gradeOf(finding), writer.message(finding), fingerprints.of(finding), listed.file.path, start.line + 1, end.line + 1);
    }
  }
  for (const { path, kind, detail, line = 0, message } of troublesOf(report, writer.language)) {
    yield issue(kind, 'blocker', message, sha256([kind, path, detail].join('\u0000')), path, line + 1, line + 1);
  }
  // GitLab shows a report without totals; a list that was cut must say so itself.
  const { listed, total } = countsOf(report, files);
  const first = files[0]?.file.path;
  if (listed < total && first !== undefined) yield issue('totals', 'info', totalsSentence(report, files, wordsOf(writer.language)), sha256('totals'), first, 1, 1);
  yield separator === '[\n' ? '[]\n' : '\n]\n';
};

function gradeOf(finding: Finding): Grade {
  if (finding.severity !== 'error') return finding.severity === 'warning' ? 'minor' : 'info';
  const action = actionOn(finding);
  return action === 'rejectMessage' ? 'blocker' : action === 'deleteRow' ? 'critical' : 'major';
}

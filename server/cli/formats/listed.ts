import type { FindingList } from '../../../shared/report/finding.ts';
import type { FileReport, SystemError } from '../../../shared/report/report.ts';
import type { Severity } from '../../../shared/rules/rule.ts';
import type { RunReport } from './format.ts';

const severities = ['error', 'warning', 'info'] as const;

export interface ListedFile {
  readonly file: FileReport;
  /** In the order of the file. */
  readonly findings: FindingList;
}

/** The findings that a format lists: the gravest `max` of the whole run, in the order of the files. Totals cover all. */
export function listedOf(report: RunReport, max: number): readonly ListedFile[] {
  const kept = report.files.reduce((n, file) => n + file.findings.length, 0);
  if (kept <= max) return report.files.map((file) => ({ file, findings: file.findings }));
  let room = max;
  const left: Record<Severity, number>[] = report.files.map(() => ({ error: 0, warning: 0, info: 0 }));
  for (const severity of severities) {
    for (const [i, { findings }] of report.files.entries()) {
      let n = 0;
      for (const finding of findings) if (finding.severity === severity && n < room) n++;
      left[i]![severity] = n;
      room -= n;
    }
  }
  return report.files.map((file, i) => ({ file, findings: [...file.findings].filter(({ severity }) => left[i]![severity]-- > 0) }));
}

/** How many findings are listed, and how many there are. */
export function countsOf(report: RunReport, files: readonly ListedFile[]): { listed: number; total: number } {
  const { error, warning, info } = report.counts;
  return { listed: files.reduce((n, { findings }) => n + findings.length, 0), total: error + warning + info };
}

/** Everything that went wrong and is no finding, once: what the files tell and what the run tells. */
export function systemErrorsOf(report: RunReport): readonly SystemError[] {
  const seen = new Set<string>();
  return [...report.systemErrors, ...report.files.flatMap((file) => file.systemErrors)].filter(({ path, kind, detail }) => {
    const key = [path, kind, detail].join('\u0000');
    return !seen.has(key) && seen.add(key);
  });
}

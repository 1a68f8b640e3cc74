import { fingerprintOf } from '../../../shared/report/fingerprint.ts';
import type { Finding } from '../../../shared/report/finding.ts';
import type { FileReport, SystemError } from '../../../shared/report/report.ts';
import type { RunReport } from './format.ts';

const severities = ['error', 'warning', 'info'] as const;

export interface ListedFile {
  readonly file: FileReport;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
}

/** The findings that a format lists: the gravest `max` of the whole run, in the order of the files. Totals cover all. */
export function listedOf(report: RunReport, max: number): readonly ListedFile[] {
  const kept = report.files.reduce((n, file) => n + file.findings.length, 0);
  if (kept <= max) return report.files.map((file) => ({ file, findings: file.findings }));
  const chosen = new Set<Finding>();
  for (const severity of severities) {
    for (const { findings } of report.files) {
      for (const finding of findings) if (finding.severity === severity && chosen.size < max) chosen.add(finding);
    }
  }
  return report.files.map((file) => ({ file, findings: file.findings.filter((finding) => chosen.has(finding)) }));
}

/** How many findings are listed, and how many there are. */
export function countsOf(report: RunReport, files: readonly ListedFile[]): { listed: number; total: number } {
  const { error, warning, info } = report.counts;
  return { listed: files.reduce((n, { findings }) => n + findings.length, 0), total: error + warning + info };
}

/** The listed findings of a file with their fingerprints. */
export function* fingerprinted({ file, findings }: ListedFile, sha256: (text: string) => string): Generator<readonly [Finding, string]> {
  for (const finding of findings) yield [finding, fingerprintOf(finding, file.path, sha256)];
}

/** Everything that went wrong and is no finding, once: what the files tell and what the run tells. */
export function systemErrorsOf(report: RunReport): readonly SystemError[] {
  const seen = new Set<string>();
  return [...report.systemErrors, ...report.files.flatMap((file) => file.systemErrors)].filter(({ path, kind, detail }) => {
    const key = [path, kind, detail].join('\u0000');
    return !seen.has(key) && seen.add(key);
  });
}

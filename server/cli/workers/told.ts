import { PackedFindings } from '../../../shared/report/packed-findings.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import type { PackedData } from '../../../shared/report/unpacker.ts';
import type { Outcome } from '../files/check-file.ts';

/** What a worker says: how far it has come, and what came of its file. */
export type Said = { readonly read: number } | Told;

/** An outcome as it goes from thread to thread: findings are packed, so that a hundred thousand of them need not be copied one by one. */
interface Told {
  readonly outcome: Outcome;
  readonly findings: PackedData | undefined;
}

export function told(outcome: Outcome): Told {
  if (outcome.kind !== 'report' || !(outcome.report.findings instanceof PackedFindings)) return { outcome, findings: undefined };
  return { outcome: { ...outcome, report: { ...outcome.report, findings: [] } }, findings: outcome.report.findings.data };
}

/** The outcome that a worker told of. */
export function heard({ outcome, findings }: Told): Outcome {
  if (outcome.kind !== 'report' || findings === undefined) return outcome;
  const report: FileReport = { ...outcome.report, findings: new PackedFindings(findings) };
  return { ...outcome, report };
}

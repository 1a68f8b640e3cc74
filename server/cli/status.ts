import type { Severity } from '../../shared/rules/rule.ts';
import { verdictOf } from '../../shared/text/system-errors.ts';
import { ExitStatus } from './exit-status.ts';
import type { RunReport } from './formats/format.ts';

export interface FailurePolicy {
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | undefined;
}

/** The exit status of a check. Never 0 where something was not checked to its end, whatever was asked for. */
export function statusOf({ files, counts, systemErrors }: RunReport, { failOn, maxWarnings = Number.POSITIVE_INFINITY }: FailurePolicy): ExitStatus {
  if (systemErrors.some((error) => verdictOf(error) === 'internal')) return ExitStatus.internal;
  if (systemErrors.length > 0 || files.length === 0) return ExitStatus.failed;
  const failing = { never: 0, error: counts.error, warning: counts.error + counts.warning, info: counts.error + counts.warning + counts.info }[failOn];
  if (failing > 0 || counts.warning > maxWarnings) return ExitStatus.findings;
  return files.every(({ complete }) => complete) ? ExitStatus.clean : ExitStatus.failed;
}

import { withoutAccepted } from '../../shared/lint/baseline.ts';
import type { Counts, Finding } from '../../shared/report/finding.ts';
import { sha256 } from '../cli/sha256.ts';
import { pathOf } from './config.ts';
import type { OpenDocument } from './document.ts';
import type { LanguageServer } from './server.ts';

/** What is told of a document: its findings, in their order, and their exact totals. */
export interface Reported {
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

/** What a document that has been checked has to say beside what the baseline accepts. */
export function reported(server: LanguageServer, { uri, extract }: OpenDocument): Reported {
  const { baseline } = server.configured(pathOf(uri));
  const { counts } = extract;
  if (baseline === undefined || baseline.entries.length === 0) return { findings: [...extract.findings()], counts };
  const { findings, counts: accepted } = withoutAccepted(extract.findings(), baseline, sha256);
  const byRule = Object.entries(counts.byRule).map(([rule, n]) => [rule, n - (accepted.byRule[rule] ?? 0)] as const);
  return {
    findings,
    counts: {
      error: counts.error - accepted.error,
      warning: counts.warning - accepted.warning,
      info: counts.info - accepted.info,
      byRule: Object.fromEntries(byRule.filter(([, n]) => n > 0)),
    },
  };
}

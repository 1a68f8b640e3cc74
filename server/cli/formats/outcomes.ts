import { slotNames } from '../../../shared/extract/slots.ts';
import type { Tally } from '../../../shared/report/finding.ts';
import { type Outcome, actionOn, outcomeOf, outcomes } from '../../../shared/report/outcome.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import type { Severity } from '../../../shared/rules/rule.ts';

/** One row of the summary. */
export interface OutcomeRow {
  readonly outcome: Outcome;
  readonly severity: Severity | undefined;
  readonly count: number;
  /** By row kind for deleted rows, in the order of the format; else by rule, most first. */
  readonly parts: readonly (readonly [string, number])[];
}

/** How many findings of each rule have the same severity and consequence, exact whatever the number of findings kept. */
export function talliesOf(files: readonly FileReport[]): Omit<Tally, 'row'>[] {
  const sums = new Map<string, Omit<Tally, 'row'>>();
  for (const tally of files.flatMap(({ tallies }) => tallies)) {
    const { rule, severity, count } = tally;
    const registryAction = actionOn(tally);
    const key = `${rule} ${severity} ${registryAction}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { rule, severity, registryAction, count });
    else sum.count += count;
  }
  return [...sums.values()];
}

const kinds: readonly string[] = Object.keys(slotNames);

function byKind(sums: ReadonlyMap<string, number>): [string, number][] {
  return [...sums].sort(([a], [b]) => kinds.indexOf(a) - kinds.indexOf(b));
}

function byCount(sums: ReadonlyMap<string, number>): [string, number][] {
  return [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The five rows of the summary, exact whatever the number of findings kept. */
export function outcomeRows(files: readonly FileReport[]): OutcomeRow[] {
  const counts = new Map<Outcome, number>();
  const rowKinds = new Map<string, number>();
  for (const tally of files.flatMap(({ tallies }) => tallies)) {
    const { row, count } = tally;
    const outcome = outcomeOf(tally);
    counts.set(outcome, (counts.get(outcome) ?? 0) + count);
    if (outcome === 'deleted') rowKinds.set(row, (rowKinds.get(row) ?? 0) + count);
  }
  const tallies = talliesOf(files);
  return outcomes.map((outcome) => {
    const here = tallies.filter((tally) => outcomeOf(tally) === outcome);
    const rules = new Map<string, number>();
    for (const { rule, count } of here) rules.set(rule, (rules.get(rule) ?? 0) + count);
    const severity = (['error', 'warning', 'info'] as const).find((grade) => here.some((tally) => tally.severity === grade));
    return { outcome, severity, count: counts.get(outcome) ?? 0, parts: outcome === 'deleted' ? byKind(rowKinds) : byCount(rules) };
  });
}

import type { RegistryAction } from '../../../shared/extract/format.ts';
import { slotNames } from '../../../shared/extract/slots.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import type { Severity } from '../../../shared/rules/rule.ts';
import { ruleOf } from '../../../shared/rules/lookup.ts';
import type { Outcome } from './words.ts';

export const outcomes: readonly Outcome[] = ['rejected', 'deleted', 'nulled', 'wrong', 'look'];

/** Findings of one rule that have the same consequence and severity. */
export interface Tally {
  readonly rule: string;
  readonly severity: Severity;
  readonly registryAction: RegistryAction;
  count: number;
}

/** One row of the summary. */
export interface OutcomeRow {
  readonly outcome: Outcome;
  readonly severity: Severity | undefined;
  readonly count: number;
  /** By row kind for deleted rows, in the order of the format; else by rule, most first. */
  readonly parts: readonly (readonly [string, number])[];
}

function outcomeOf(registryAction: RegistryAction, severity: Severity): Outcome {
  switch (registryAction) {
    case 'rejectMessage':
      return 'rejected';
    case 'deleteRow':
      return 'deleted';
    case 'setNull':
      return 'nulled';
    case 'none':
      return severity === 'info' ? 'look' : 'wrong';
  }
}

/**
 * How many findings each rule has, by what they lead to. Exact where every finding was kept; otherwise those that were
 * not kept count as the rule itself says.
 */
export function talliesOf(files: readonly FileReport[]): Tally[] {
  const tallies = new Map<string, Tally>();
  const add = (rule: string, severity: Severity, registryAction: RegistryAction, n: number): void => {
    const key = `${rule} ${severity} ${registryAction}`;
    const tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, { rule, severity, registryAction, count: n });
    else tally.count += n;
  };
  for (const { findings, counts } of files) {
    const left = { ...counts.byRule };
    for (const { rule, severity, registryAction } of findings) {
      add(rule, severity, registryAction, 1);
      left[rule] = (left[rule] ?? 0) - 1;
    }
    for (const [rule, n] of Object.entries(left)) {
      const { severity, registryAction } = ruleOf(rule);
      if (n > 0) add(rule, severity, registryAction, n);
    }
  }
  return [...tallies.values()];
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
  for (const { consequences } of files) {
    for (const [consequence, n] of Object.entries(consequences)) {
      const [action, detail] = consequence.split(':') as [RegistryAction, string];
      const outcome = outcomeOf(action, detail as Severity);
      counts.set(outcome, (counts.get(outcome) ?? 0) + n);
      if (outcome === 'deleted') rowKinds.set(detail, (rowKinds.get(detail) ?? 0) + n);
    }
  }
  const tallies = talliesOf(files);
  return outcomes.map((outcome) => {
    const here = tallies.filter(({ registryAction, severity }) => outcomeOf(registryAction, severity) === outcome);
    const rules = new Map<string, number>();
    for (const { rule, count } of here) rules.set(rule, (rules.get(rule) ?? 0) + count);
    const severity = (['error', 'warning', 'info'] as const).find((grade) => here.some((tally) => tally.severity === grade));
    return { outcome, severity, count: counts.get(outcome) ?? 0, parts: outcome === 'deleted' ? byKind(rowKinds) : byCount(rules) };
  });
}

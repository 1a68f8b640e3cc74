import type { Finding, Tally } from '../../../../shared/report/finding.ts';
import { actionOn, actionRank, severityRank } from '../../../../shared/report/outcome.ts';
import type { FileReport } from '../../../../shared/report/report.ts';
import { ruleOf } from '../../../../shared/rules/lookup.ts';
import type { Actor, Rule, Severity } from '../../../../shared/rules/rule.ts';
import type { ReportWords } from './words.ts';

/** Who acts: the vendor's causes are few and have many findings. */
export const actorOrder: readonly Actor[] = ['vendor', 'municipality', 'both'];

/** One consequence that a rule's findings have, and how many have it. */
export interface Consequence {
  readonly what: keyof ReportWords['findings']['consequence'];
  readonly severity: Severity;
  readonly count: number;
}

/** All findings of a rule. */
export interface OfRule {
  readonly rule: Rule;
  /** Exact, whatever was kept. */
  readonly total: number;
  readonly fixable: number;
  /** The gravest first. */
  readonly consequences: readonly Consequence[];
  /** Who acts, on how many of them. */
  readonly actors: readonly (readonly [actor: Actor, count: number])[];
}

/** What was found by rule: the gravest consequence first, then the gravest severity, then the most. */
export function findingsByRule(files: readonly FileReport[]): OfRule[] {
  const byRule = new Map<string, Tally[]>();
  for (const tallied of files.flatMap(({ tallies }) => tallies)) {
    const tally = { ...tallied, registryAction: actionOn(tallied) };
    const same = byRule.get(tally.rule);
    if (same === undefined) byRule.set(tally.rule, [tally]);
    else same.push(tally);
  }
  const groups = [...byRule].map(([id, tallies]) => {
    tallies.sort(inOrder);
    return {
      gravest: tallies[0]!,
      rule: ruleOf(id),
      total: tallies.reduce((sum, { count }) => sum + count, 0),
      fixable: files.reduce((sum, { fixable }) => sum + (fixable[id] ?? 0), 0),
      consequences: consequencesOf(tallies),
      actors: actorsOf(id, files),
    };
  });
  return groups.sort((a, b) => inOrder(a.gravest, b.gravest) || b.total - a.total || (a.rule.id < b.rule.id ? -1 : 1));
}

function inOrder(a: Tally, b: Tally): number {
  return actionRank[a.registryAction] - actionRank[b.registryAction] || severityRank[a.severity] - severityRank[b.severity];
}

function consequencesOf(tallies: readonly Tally[]): Consequence[] {
  const sums = new Map<string, { what: Consequence['what']; severity: Severity; count: number }>();
  for (const { registryAction, severity, row, count } of tallies) {
    const what = registryAction === 'deleteRow' && row === 'PERSON' ? 'deletePerson' : registryAction === 'none' && severity === 'info' ? 'look' : registryAction;
    const key = `${what} ${severity}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { what, severity, count });
    else sum.count += count;
  }
  return [...sums.values()];
}

function actorsOf(id: string, files: readonly FileReport[]): [Actor, number][] {
  const sums: Record<Actor, number> = { vendor: 0, municipality: 0, both: 0 };
  for (const { actors, counts } of files) {
    const here = actors?.[id] ?? { [ruleOf(id).actor]: counts.byRule[id] ?? 0 };
    for (const actor of actorOrder) sums[actor] += here[actor] ?? 0;
  }
  return actorOrder.map((actor): [Actor, number] => [actor, sums[actor]]).filter(([, count]) => count > 0);
}

/** Who acts on the findings of a rule: `Leverandøren (20), kommunen (9)`, or one alone without a number. */
export function actorsNamed({ actors }: OfRule, names: Readonly<Record<Actor, string>>, number: (n: number) => string): string {
  return actors.map(([actor, count]) => (actors.length === 1 ? names[actor] : `${names[actor]} (${number(count)})`)).join(', ');
}

/** Which of a rule's messages its findings have, as far as they were kept. */
export function messagesOf(files: readonly FileReport[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byRule = new Map<string, Set<string>>();
  for (const { findings } of files) {
    for (const { rule, message } of findings) {
      const messages = byRule.get(rule);
      if (messages === undefined) byRule.set(rule, new Set([message]));
      else messages.add(message);
    }
  }
  return byRule;
}

/** A place that the report shows. */
export interface Place {
  readonly path: string;
  readonly finding: Finding;
}

/**
 * The first places of each rule, as many as `perRule`, and `max` in all: where that is not enough for everybody, every
 * rule gets its first before any gets its second.
 */
export function samplesOf(files: readonly FileReport[], groups: readonly OfRule[], perRule: number, max: number): ReadonlyMap<string, readonly Place[]> {
  const kept = new Map<string, Place[]>(groups.map(({ rule }) => [rule.id, []]));
  for (const { path, findings } of files) {
    for (const finding of findings) {
      const places = kept.get(finding.rule);
      if (places !== undefined && places.length < perRule) places.push({ path, finding });
    }
  }
  const shown = new Map<string, Place[]>(groups.map(({ rule }) => [rule.id, []]));
  let left = max;
  for (let round = 0; round < perRule; round++) {
    for (const [rule, places] of kept) {
      const place = places[round];
      if (place !== undefined && left-- > 0) shown.get(rule)!.push(place);
    }
  }
  return shown;
}

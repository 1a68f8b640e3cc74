import type { RegistryAction } from '../extract/format.ts';
import { PERSON_STEP } from '../extract/person.ts';
import type { Actor, Params, Severity } from '../rules/rule.ts';
import type { Position } from '../xml/scanner.ts';

/** A range of the document: UTF-16 code units; lines and columns 0-based. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface LocatedEdit {
  readonly range: Range;
  readonly text: string;
}

export interface LocatedRepair {
  readonly title: string;
  readonly params: Params;
  readonly edits: readonly LocatedEdit[];
}

/** `repairs` has one element unless a person must choose among several. */
export interface LocatedFix {
  readonly kind: 'safe' | 'suggested';
  readonly repairs: readonly LocatedRepair[];
}

export interface Related {
  readonly range: Range;
  /** As that of the finding. */
  readonly path: string;
  /** Key in the rule's messages. */
  readonly note: string;
}

/** One finding, still without words: `text/message.ts` makes them in the reader's language. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly params: Params;
  readonly severity: Severity;
  readonly registryAction: RegistryAction;
  readonly actor: Actor;
  readonly range: Range;
  /** Of the element or attribute, without the ordinal of its person, so that many findings share few paths: see `fullPath`. */
  readonly path: string;
  /** Ordinal of the person in the file, 0 outside persons. */
  readonly person: number;
  /** Name of the row and of the field, '' where it is the row itself. */
  readonly row: string;
  readonly field: string;
  /** The value that the range holds, for the fingerprint; personal ones are left out. */
  readonly value: string;
  readonly related: readonly Related[];
  readonly fix: LocatedFix | undefined;
  /** How many it stands for where a record has too many alike for each to be kept; 1 where not given. */
  readonly times?: number;
  /** Ordinal, from 0, among the findings of the file with the same fingerprint key; the collector sets it. */
  occurrence?: number | undefined;
}

/** A path of a finding, or of a place related to it, with the person's ordinal: `/IPLOS/PERSON[3]/TJENESTE[1]/tjTjenType`. */
export function fullPath(finding: Pick<Finding, 'person'>, path: string): string {
  const at = ordinalPlace(finding, path);
  return at < 0 ? path : path.slice(0, at) + finding.person + path.slice(at);
}

/** In front of which character of a finding's path the ordinal of its person belongs; -1 where the path is of no person. */
export function ordinalPlace({ person }: Pick<Finding, 'person'>, path: string): number {
  const at = person === 0 ? -1 : path.indexOf(PERSON_STEP);
  return at < 0 ? -1 : at + PERSON_STEP.length - 1;
}

/** Findings in the order of the file, which are walked: an array, or packed (packed-findings.ts). */
export interface FindingList extends Iterable<Finding> {
  readonly length: number;
}

/** How many findings of a rule have the same severity and consequence on the same kind of row. */
export interface Tally {
  readonly rule: string;
  readonly severity: Severity;
  readonly registryAction: RegistryAction;
  readonly row: string;
  count: number;
}

/** How many findings are for whom. */
export type ActorCounts = Partial<Record<Actor, number>>;

export interface Counts {
  error: number;
  warning: number;
  info: number;
  byRule: Record<string, number>;
}

export function noCounts(): Counts {
  return { error: 0, warning: 0, info: 0, byRule: {} };
}

/** Counts one finding, or takes it back. */
export function countFinding(counts: Counts, finding: Finding, sign: 1 | -1): void {
  const amount = sign * (finding.times ?? 1);
  counts[finding.severity] += amount;
  const n = (counts.byRule[finding.rule] ?? 0) + amount;
  if (n === 0) delete counts.byRule[finding.rule];
  else counts.byRule[finding.rule] = n;
}

export function addCounts(to: Counts, from: Counts): void {
  to.error += from.error;
  to.warning += from.warning;
  to.info += from.info;
  for (const [rule, n] of Object.entries(from.byRule)) to.byRule[rule] = (to.byRule[rule] ?? 0) + n;
}

import type { Finding, LocatedEdit, LocatedRepair } from '../report/finding.ts';

/** Which repairs are applied: the safe ones, or also the suggested ones that have exactly one answer. */
export type FixLevel = 'safe' | 'unsafe';

export interface FixPlan {
  /** In the order of the file; none overlaps another, none stands twice. */
  readonly edits: readonly LocatedEdit[];
  /** The findings they put right. */
  readonly applied: readonly Finding[];
  /** Findings that have a repair of that level, but one that overlaps another: the next run takes them. */
  readonly postponed: readonly Finding[];
}

/** The repair that is applied without asking, if the finding has one at that level. */
function repairOf(finding: Finding, level: FixLevel): LocatedRepair | undefined {
  const { fix } = finding;
  if (fix === undefined || fix.repairs.length !== 1) return undefined;
  return fix.kind === 'safe' || level === 'unsafe' ? fix.repairs[0] : undefined;
}

/** Whether the repair that is applied without asking takes a whole row out. */
export function removesRow(finding: Finding, level: FixLevel): boolean {
  return repairOf(finding, level)?.title === 'removeRow';
}

interface Wanted {
  readonly finding: Finding;
  readonly edits: readonly LocatedEdit[];
  /** Where the first of the edits begins. */
  readonly start: number;
}

/**
 * Chooses repairs that do not touch each other; of two that overlap, the safe one, and of two of a kind the one that stands
 * first. A repair is applied whole or not at all. `may`: findings that it does not take are left alone.
 */
export function planFixes(findings: Iterable<Finding>, level: FixLevel, may: (finding: Finding) => boolean = () => true): FixPlan {
  const wanted: Wanted[] = [];
  for (const finding of findings) {
    const edits = repairOf(finding, level)?.edits;
    if (edits !== undefined && edits.length > 0 && may(finding)) wanted.push({ finding, edits, start: Math.min(...edits.map((edit) => edit.range.start.offset)) });
  }
  wanted.sort((a, b) => a.start - b.start);
  const fitting = new Set<Wanted>();
  const safe = new Taken([]);
  for (const one of wanted) if (isSafe(one.finding) && safe.take(one.edits, one.start)) fitting.add(one);
  const suggested = new Taken(inOrder(safe.edits));
  for (const one of wanted) if (!isSafe(one.finding) && suggested.take(one.edits, one.start)) fitting.add(one);
  const findingsOf = (fits: boolean): Finding[] => wanted.filter((one) => fitting.has(one) === fits).map(({ finding }) => finding);
  return { edits: inOrder([...safe.edits, ...suggested.edits]), applied: findingsOf(true), postponed: findingsOf(false) };
}

function isSafe({ fix }: Finding): boolean {
  return fix?.kind === 'safe';
}

function inOrder(edits: readonly LocatedEdit[]): readonly LocatedEdit[] {
  return [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

/** Edits chosen so far. */
class Taken {
  readonly edits: LocatedEdit[] = [];
  /** Those that can still be touched: repairs come by where they start. */
  private near: LocatedEdit[] = [];

  /** `settled`: edits that have been chosen before, in the order of the file. */
  constructor(private readonly settled: readonly LocatedEdit[]) {}

  /** Takes a repair that starts at `start`, where none before it started later; false where it does not fit. */
  take(edits: readonly LocatedEdit[], start: number): boolean {
    this.near = this.near.filter((edit) => edit.range.end.offset >= start);
    const news: LocatedEdit[] = [];
    for (const edit of edits) {
      const touched = [...this.near, ...this.settledAt(edit)].filter((other) => overlaps(other, edit));
      if (touched.some((other) => !same(other, edit))) return false;
      if (touched.length === 0) news.push(edit);
    }
    for (const edit of news) {
      this.edits.push(edit);
      this.near.push(edit);
    }
    return true;
  }

  /** The settled edits that may touch one: as they do not touch each other, the last that begins before it, and those that begin inside it. */
  private settledAt({ range }: LocatedEdit): readonly LocatedEdit[] {
    const { settled } = this;
    let low = 0;
    let high = settled.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (settled[middle]!.range.start.offset < range.start.offset) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < settled.length && settled[end]!.range.start.offset <= range.end.offset) end++;
    return settled.slice(Math.max(0, low - 1), end);
  }
}

/** Two edits at one place touch even where one only inserts: their order would be a matter of chance. */
function overlaps(a: LocatedEdit, b: LocatedEdit): boolean {
  return (a.range.start.offset < b.range.end.offset && b.range.start.offset < a.range.end.offset) || a.range.start.offset === b.range.start.offset;
}

function same(a: LocatedEdit, b: LocatedEdit): boolean {
  return a.range.start.offset === b.range.start.offset && a.range.end.offset === b.range.end.offset && a.text === b.text;
}

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

/**
 * Chooses repairs that do not touch each other; of two that overlap, the one that stands first. A repair is applied whole or
 * not at all. `may`: findings that it does not take are left alone.
 */
export function planFixes(findings: Iterable<Finding>, level: FixLevel, may: (finding: Finding) => boolean = () => true): FixPlan {
  const wanted: { finding: Finding; edits: readonly LocatedEdit[]; start: number }[] = [];
  for (const finding of findings) {
    const edits = repairOf(finding, level)?.edits;
    if (edits !== undefined && edits.length > 0 && may(finding)) wanted.push({ finding, edits, start: Math.min(...edits.map((edit) => edit.range.start.offset)) });
  }
  wanted.sort((a, b) => a.start - b.start);
  const taken = new Taken();
  const applied: Finding[] = [];
  const postponed: Finding[] = [];
  for (const { finding, edits, start } of wanted) {
    const fits = taken.take(edits, start);
    (fits ? applied : postponed).push(finding);
  }
  return { edits: taken.edits.sort((a, b) => a.range.start.offset - b.range.start.offset), applied, postponed };
}

/** Edits chosen so far. */
class Taken {
  readonly edits: LocatedEdit[] = [];
  /** Those that can still be touched: repairs come by where they start. */
  private near: LocatedEdit[] = [];

  /** Takes a repair that starts at `start`, where none before it started later; false where it does not fit. */
  take(edits: readonly LocatedEdit[], start: number): boolean {
    this.near = this.near.filter((edit) => edit.range.end.offset >= start);
    const news = edits.filter((edit) => !this.near.some((other) => same(other, edit)));
    if (news.some((edit) => this.near.some((other) => overlaps(other, edit)))) return false;
    for (const edit of news) {
      this.edits.push(edit);
      this.near.push(edit);
    }
    return true;
  }
}

/** Two edits at one place touch even where one only inserts: their order would be a matter of chance. */
function overlaps(a: LocatedEdit, b: LocatedEdit): boolean {
  return (a.range.start.offset < b.range.end.offset && b.range.start.offset < a.range.end.offset) || a.range.start.offset === b.range.start.offset;
}

function same(a: LocatedEdit, b: LocatedEdit): boolean {
  return a.range.start.offset === b.range.start.offset && a.range.end.offset === b.range.end.offset && a.text === b.text;
}

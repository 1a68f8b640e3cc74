import type { Known, Reasons } from './known.ts';
import type { Relation } from './relations.ts';
import { Solver } from './solve.ts';

/** A figure that is printed, or that everybody can tell from two that are. */
export interface ProtectedFigure {
  readonly key: string;
  readonly value: number;
  /** It is printed nowhere. */
  readonly implied: boolean;
  /** How much it would be missed. */
  readonly cost: number;
  /** A reader may guess that it is hidden for its own sake, not for another's: then it is not above the limit. */
  small: boolean;
  hidden: boolean;
}

/**
 * Hides more and more figures until none of the hidden ones can be computed from the others by `relations`. `most`: the
 * greatest number that is small.
 */
export function protect(figures: ReadonlyMap<string, ProtectedFigure>, relations: readonly Relation[], most: number): void {
  const solver = new Solver();
  for (;;) {
    const seen = asSeen(figures, relations, most);
    const isHidden = (key: string): boolean => figures.get(key)?.hidden === true;
    const quickly = [...solver.determined(seen, relations)].filter(([key]) => isHidden(key));
    const exposed = quickly.length > 0 ? quickly : [...solver.givenAway(seen, relations, isHidden)];
    if (exposed.length === 0) return;
    // Where a figure is the only one missing in a sum, that is the leak; others may be known only because of it.
    const leaks = exposed.filter(([, reasons]) => reasons[0]!.some((relation) => choicesIn(relation, figures).unknown === 1));
    const changed = new Set<string>();
    for (const [key, reasons] of leaks.length > 0 ? leaks : exposed) {
      const isTouched = reasons[0]!.some(({ plus, minus }) => [...plus, ...minus].some((near) => changed.has(near)));
      const covered = isTouched ? undefined : cover(key, reasons, figures);
      if (covered !== undefined) changed.add(covered);
    }
    if (changed.size === 0) throw new RangeError(`nothing can hide ${exposed[0]![0]}`);
  }
}

/** What a reader knows: the figures printed, that a hidden one is not 0, and, to be on the safe side, which are small. */
function asSeen(figures: ReadonlyMap<string, ProtectedFigure>, relations: readonly Relation[], most: number): Map<string, Known> {
  const seen = new Map<string, Known>();
  for (const { plus, minus } of relations) for (const key of [...plus, ...minus]) seen.set(key, { value: undefined, low: 0, high: Infinity });
  for (const [key, { value, hidden, small, implied }] of figures) {
    if (hidden) seen.set(key, { value: undefined, low: 1, high: small ? most : Infinity });
    else if (!implied) seen.set(key, { value, low: value, high: value });
  }
  return seen;
}

/**
 * Hides one more of the figures that give an exposed one away, the cheapest of the nearest, and returns it. Where all are
 * hidden already, nobody can tell which of them are small; undefined where that has been said of them.
 */
function cover(exposed: string, reasons: Reasons, figures: ReadonlyMap<string, ProtectedFigure>): string | undefined {
  for (const layer of reasons) {
    const choices = layer.map((relation) => choicesIn(relation, figures)).filter(({ shown }) => shown.length > 0);
    if (choices.length === 0) continue;
    const tightest = choices.reduce((best, choice) => (choice.unknown < best.unknown ? choice : best));
    const cheapest = tightest.shown.reduce((best, figure) => (figure.cost < best.cost ? figure : best));
    cheapest.hidden = true;
    return cheapest.key;
  }
  const guessed = reasons.flat().flatMap(({ plus, minus }) => [...plus, ...minus]).flatMap((key) => figures.get(key) ?? []).filter(({ small }) => small);
  if (guessed.length === 0) return undefined;
  for (const figure of guessed) figure.small = false;
  return exposed;
}

/** What a relation still shows, and of how many figures it leaves the reader in doubt: the fewer, the tighter. */
function choicesIn({ plus, minus }: Relation, figures: ReadonlyMap<string, ProtectedFigure>): { readonly shown: readonly ProtectedFigure[]; readonly unknown: number } {
  const shown: ProtectedFigure[] = [];
  let unknown = 0;
  for (const key of [...plus, ...minus]) {
    const figure = figures.get(key);
    if (figure === undefined || figure.hidden || figure.implied) unknown++;
    else if (figure.value > 0) shown.push(figure);
  }
  return { shown, unknown };
}

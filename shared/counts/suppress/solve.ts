import { byBounds } from './bounds.ts';
import { type Known, type Reasons, keysOf, speaksOf } from './known.ts';
import { Programme } from './programme.ts';
import type { Relation } from './relations.ts';
import { bySubtraction, remaindersOf } from './remainders.ts';

/** Finds what can be computed from what is printed. What has been found out about a group of figures is remembered. */
export class Solver {
  private readonly solved = new Map<string, Map<string, Reasons>>();

  /** The figures of which only one value is possible, by adding and subtracting or by what they may be. */
  determined(figures: ReadonlyMap<string, Known>, relations: readonly Relation[]): Map<string, Reasons> {
    const all = new Map<string, Reasons>();
    for (const group of groupsOf(figures, relations)) {
      const unknown = [...new Set(group.flatMap(keysOf))].filter((key) => figures.get(key)?.value === undefined);
      const signature = unknown.map((key) => `${key}<${figures.get(key)!.high}`).sort().join(' ');
      let found = this.solved.get(signature);
      if (found === undefined) {
        const remainders = remaindersOf(figures, group);
        this.solved.set(signature, (found = new Map([...byBounds(figures, group, remainders), ...bySubtraction(remainders)])));
      }
      for (const [key, reasons] of found) all.set(key, reasons);
    }
    return all;
  }

  /** Of those asked for, the figures of which only one value fits all exact relations together. Takes longer. */
  givenAway(figures: ReadonlyMap<string, Known>, relations: readonly Relation[], asked: (key: string) => boolean): Map<string, Reasons> {
    const all = new Map<string, Reasons>();
    for (const group of groupsOf(figures, relations.filter(({ exact }) => exact))) {
      const unknown = [...new Set(group.flatMap(keysOf))].filter((key) => figures.get(key)?.value === undefined);
      const signature = `exact ${unknown.sort().join(' ')}`;
      let found = this.solved.get(signature);
      if (found === undefined) {
        const programme = new Programme([...remaindersOf(figures, group).values()], (key) => figures.get(key)!.low);
        const given = unknown.filter((key) => asked(key) && programme.isGivenAway(key));
        this.solved.set(signature, (found = new Map(given.map((key) => [key, [group.filter((relation) => speaksOf(relation, key)), group]]))));
      }
      for (const [key, reasons] of found) all.set(key, reasons);
    }
    return all;
  }
}

/** The relations, apart where they have no figure in common that is not printed. */
function groupsOf(figures: ReadonlyMap<string, Known>, relations: readonly Relation[]): Relation[][] {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    parents.set(key, at);
    return at;
  };
  const unknownOf = relations.map((relation) => keysOf(relation).filter((key) => figures.get(key)?.value === undefined));
  for (const [first, ...others] of unknownOf) for (const other of others) parents.set(root(other), root(first!));
  const groups = new Map<string, Relation[]>();
  relations.forEach((relation, i) => {
    const [first] = unknownOf[i]!;
    if (first === undefined) return;
    const group = groups.get(root(first));
    if (group === undefined) groups.set(root(first), [relation]);
    else group.push(relation);
  });
  return [...groups.values()];
}

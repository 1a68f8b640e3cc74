import { type Known, speaksOf } from './known.ts';
import type { Relation } from './relations.ts';

/** What is left of sums when the printed figures are taken out: what the terms come to, and the relations that say so. */
export interface Remainder {
  readonly terms: Map<string, number>;
  constant: number;
  readonly from: Set<Relation>;
}

/** The exact relations solved for what is not printed, as far as they go: each begins with a figure that no other has. */
export function remaindersOf(figures: ReadonlyMap<string, Known>, relations: readonly Relation[]): ReadonlyMap<string, Remainder> {
  const solved = new Map<string, Remainder>();
  for (const relation of relations) {
    if (!relation.exact) continue;
    const row: Remainder = { terms: new Map(), constant: 0, from: new Set([relation]) };
    const put = (key: string, sign: 1 | -1): void => {
      const value = figures.get(key)?.value;
      if (value === undefined) add(row.terms, key, sign);
      else row.constant -= sign * value;
    };
    for (const key of relation.plus) put(key, 1);
    for (const key of relation.minus) put(key, -1);
    for (const [key, times] of [...row.terms]) if (solved.has(key)) subtract(row, solved.get(key)!, times);
    const first = row.terms.keys().next();
    if (first.done === true) continue;
    const scale = row.terms.get(first.value)!;
    for (const [key, coefficient] of row.terms) row.terms.set(key, coefficient / scale);
    row.constant /= scale;
    for (const other of solved.values()) if (other.terms.has(first.value)) subtract(other, row, other.terms.get(first.value)!);
    solved.set(first.value, row);
  }
  return solved;
}

/** The figures that adding and subtracting gives away, whatever the numbers are. */
export function bySubtraction(remainders: ReadonlyMap<string, Remainder>): Map<string, Relation[][]> {
  return new Map([...remainders].filter(([, { terms }]) => terms.size === 1).map(([key, { from }]) => [key, [[...from].filter((relation) => speaksOf(relation, key)), [...from]]]));
}

function subtract(row: Remainder, other: Remainder, times: number): void {
  for (const [key, coefficient] of other.terms) add(row.terms, key, -coefficient * times);
  row.constant -= other.constant * times;
  for (const relation of other.from) row.from.add(relation);
}

function add(terms: Map<string, number>, key: string, coefficient: number): void {
  const sum = (terms.get(key) ?? 0) + coefficient;
  if (Math.abs(sum) < 1e-9) terms.delete(key);
  else terms.set(key, sum);
}

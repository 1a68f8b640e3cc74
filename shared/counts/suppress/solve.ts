import type { Relation } from './relations.ts';

/** One figure as somebody sees it who has the printed tables. */
export interface Known {
  /** The number, where it is printed. */
  readonly value: number | undefined;
  /** What it may be, where it is not. */
  readonly low: number;
  readonly high: number;
}

/** The figures that can be computed from what is printed: by adding and subtracting, or because only one number is possible. */
export function determined(figures: ReadonlyMap<string, Known>, relations: readonly Relation[]): Set<string> {
  const unknown = new Set([...figures].filter(([, { value }]) => value === undefined).map(([key]) => key));
  const found = bySubtraction(unknown, relations);
  for (const key of byBounds(figures, relations)) found.add(key);
  return found;
}

/** Solves the exact relations for what is not printed; the numbers themselves do not matter. */
function bySubtraction(unknown: ReadonlySet<string>, relations: readonly Relation[]): Set<string> {
  const pivots = new Map<string, Map<string, number>>();
  for (const { plus, minus, exact } of relations) {
    if (!exact) continue;
    const row = new Map<string, number>();
    for (const key of plus) if (unknown.has(key)) addTo(row, key, 1);
    for (const key of minus) if (unknown.has(key)) addTo(row, key, -1);
    for (const [key, times] of [...row]) if (pivots.has(key)) subtract(row, pivots.get(key)!, times);
    const first = row.keys().next();
    if (first.done === true) continue;
    const scale = row.get(first.value)!;
    for (const [key, coefficient] of row) row.set(key, coefficient / scale);
    for (const pivot of pivots.values()) if (pivot.has(first.value)) subtract(pivot, row, pivot.get(first.value)!);
    pivots.set(first.value, row);
  }
  return new Set([...pivots].filter(([, row]) => row.size === 1).map(([key]) => key));
}

function subtract(row: Map<string, number>, other: ReadonlyMap<string, number>, times: number): void {
  for (const [key, coefficient] of other) addTo(row, key, -coefficient * times);
}

function addTo(row: Map<string, number>, key: string, coefficient: number): void {
  const sum = (row.get(key) ?? 0) + coefficient;
  if (Math.abs(sum) < 1e-9) row.delete(key);
  else row.set(key, sum);
}

/** Rounds of narrowing; what has not come to rest by then is far from being known. */
const ROUNDS = 100;

/** Narrows what each figure may be until nothing changes. */
function byBounds(figures: ReadonlyMap<string, Known>, relations: readonly Relation[]): Set<string> {
  const low = new Map<string, number>();
  const high = new Map<string, number>();
  for (const [key, known] of figures) {
    low.set(key, known.value ?? known.low);
    high.set(key, known.value ?? known.high);
  }
  const complete = relations.filter(({ plus, minus }) => plus.every((key) => figures.has(key)) && minus.every((key) => figures.has(key)));
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (const { plus, minus, exact } of complete) {
      // plus ≥ minus, and where it is exact also minus ≥ plus.
      if (narrow(plus, minus, low, high)) changed = true;
      if (exact && narrow(minus, plus, low, high)) changed = true;
    }
  }
  return new Set([...figures].filter(([key, { value }]) => value === undefined && low.get(key) === high.get(key)).map(([key]) => key));
}

/** Draws conclusions from "the sum of `greater` is not below the sum of `less`". */
function narrow(greater: readonly string[], less: readonly string[], low: Map<string, number>, high: Map<string, number>): boolean {
  let changed = false;
  const most = sumOf(greater, high);
  const least = sumOf(less, low);
  for (const key of greater) {
    const others = most === Infinity ? sumOf(greater.filter((other) => other !== key), high) : most - high.get(key)!;
    const bound = least - others;
    if (bound > low.get(key)!) {
      low.set(key, bound);
      changed = true;
    }
  }
  for (const key of less) {
    const bound = most - (least - low.get(key)!);
    if (bound < high.get(key)!) {
      high.set(key, bound);
      changed = true;
    }
  }
  return changed;
}

function sumOf(keys: readonly string[], bounds: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const key of keys) sum += bounds.get(key)!;
  return sum;
}

import { type Known, keysOf } from './known.ts';
import type { Relation } from './relations.ts';
import type { Remainder } from './remainders.ts';

/** Rounds of narrowing; what has not come to rest by then is far from being known. */
const ROUNDS = 100;

/** What a figure may be, and the relations that say so. */
interface Bounds {
  low: number;
  high: number;
  lowBy?: readonly Relation[];
  highBy?: readonly Relation[];
}

/** Narrows what each figure may be until nothing changes. */
export function byBounds(figures: ReadonlyMap<string, Known>, relations: readonly Relation[], remainders: ReadonlyMap<string, Remainder>): Map<string, Relation[][]> {
  const bounds = new Map<string, Bounds>();
  for (const key of relations.flatMap(keysOf)) {
    const { value, low, high } = figures.get(key)!;
    bounds.set(key, { low: value ?? low, high: value ?? high });
  }
  const narrowers = relations.map((relation) => ({ relation, plus: relation.plus.map((key) => bounds.get(key)!), minus: relation.minus.map((key) => bounds.get(key)!) }));
  const sums = [...remainders.values()].map(({ terms, constant, from }) => ({ terms: [...terms].map(([key, times]) => ({ figure: bounds.get(key)!, times })), constant, from: [...from] }));
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (const { relation, plus, minus } of narrowers) {
      if (narrow(plus, minus, relation)) changed = true;
      if (relation.exact && narrow(minus, plus, relation)) changed = true;
    }
    for (const { terms, constant, from } of sums) if (narrowTerms(terms, constant, from)) changed = true;
  }
  const only = [...bounds].filter(([key, { low, high }]) => low === high && figures.get(key)!.value === undefined);
  return new Map(only.map(([key]) => [key, reasons(key, bounds)]));
}

/** Draws conclusions from "the sum of `greater` is not below the sum of `less`". */
function narrow(greater: readonly Bounds[], less: readonly Bounds[], relation: Relation): boolean {
  let changed = false;
  let most = 0;
  for (const { high } of greater) most += high;
  let least = 0;
  for (const { low } of less) least += low;
  for (const figure of greater) {
    let others = most - figure.high;
    if (most === Infinity) others = greater.reduce((sum, other) => (other === figure ? sum : sum + other.high), 0);
    if (least - others > figure.low) {
      figure.low = least - others;
      figure.lowBy = [relation];
      changed = true;
    }
  }
  for (const figure of less) {
    const bound = most - (least - figure.low);
    if (bound < figure.high) {
      figure.high = bound;
      figure.highBy = [relation];
      changed = true;
    }
  }
  return changed;
}

/** Rounding of sums whose terms do not count once each. */
const EPSILON = 1e-6;

/** Draws conclusions from what terms come to. */
function narrowTerms(terms: readonly { readonly figure: Bounds; readonly times: number }[], constant: number, from: readonly Relation[]): boolean {
  let changed = false;
  for (const { figure, times } of terms) {
    let least = constant;
    let most = constant;
    for (const other of terms) {
      if (other.figure === figure) continue;
      least -= other.times > 0 ? other.times * other.figure.high : other.times * other.figure.low;
      most -= other.times > 0 ? other.times * other.figure.low : other.times * other.figure.high;
    }
    const low = Math.ceil((times > 0 ? least : most) / times - EPSILON);
    const high = Math.floor((times > 0 ? most : least) / times + EPSILON);
    if (low > figure.low) {
      figure.low = low;
      figure.lowBy = from;
      changed = true;
    }
    if (high < figure.high) {
      figure.high = high;
      figure.highBy = from;
      changed = true;
    }
  }
  return changed;
}

/** The relations that narrowed a figure, then those that narrowed the figures of these, and so on. */
function reasons(key: string, bounds: ReadonlyMap<string, Bounds>): Relation[][] {
  const layers: Relation[][] = [];
  const seen = new Set<Relation>();
  for (let keys = [key]; keys.length > 0; ) {
    const layer = new Set(keys.flatMap((k) => [...(bounds.get(k)!.lowBy ?? []), ...(bounds.get(k)!.highBy ?? [])]).filter((relation) => !seen.has(relation)));
    if (layer.size === 0) break;
    for (const relation of layer) seen.add(relation);
    layers.push([...layer]);
    keys = [...layer].flatMap(({ plus, minus }) => [...plus, ...minus]);
  }
  return layers;
}

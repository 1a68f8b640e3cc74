import { Programme } from './programme.ts';
import type { Relation } from './relations.ts';

/** One figure as somebody sees it who has the printed tables. */
export interface Known {
  /** The number, where it is printed. */
  readonly value: number | undefined;
  /** What it may be, where it is not. */
  readonly low: number;
  readonly high: number;
}

/** Relations that give a figure away, in layers: those that speak of it, then those that speak of their figures. */
export type Reasons = readonly (readonly Relation[])[];

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

function keysOf({ plus, minus }: Relation): string[] {
  return [...plus, ...minus];
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

/** What is left of sums when the printed figures are taken out: what the terms come to, and the relations that say so. */
interface Remainder {
  readonly terms: Map<string, number>;
  constant: number;
  readonly from: Set<Relation>;
}

/** The exact relations solved for what is not printed, as far as they go: each begins with a figure that no other has. */
function remaindersOf(figures: ReadonlyMap<string, Known>, relations: readonly Relation[]): ReadonlyMap<string, Remainder> {
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
function bySubtraction(remainders: ReadonlyMap<string, Remainder>): Map<string, Relation[][]> {
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

function speaksOf({ plus, minus }: Relation, key: string): boolean {
  return plus.includes(key) || minus.includes(key);
}

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
function byBounds(figures: ReadonlyMap<string, Known>, relations: readonly Relation[], remainders: ReadonlyMap<string, Remainder>): Map<string, Relation[][]> {
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

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

/** All figures of a relation. */
export function keysOf({ plus, minus }: Relation): string[] {
  return [...plus, ...minus];
}

export function speaksOf({ plus, minus }: Relation, key: string): boolean {
  return plus.includes(key) || minus.includes(key);
}

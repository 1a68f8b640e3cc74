import type { Totals } from '../rules/rule.ts';

/** A rule's counters. */
export class Tally implements Totals {
  private readonly sums = new Map<string | number, number>();

  add(key: string | number, amount: number): void {
    this.sums.set(key, (this.sums.get(key) ?? 0) + amount);
  }

  get(key: string | number): number {
    return this.sums.get(key) ?? 0;
  }

  entries(): Iterable<readonly [string | number, number]> {
    return this.sums;
  }
}

import type { Totals } from '../rules/rule.ts';

/** One addition to a rule's counters. */
export type TallyEntry = readonly [key: string | number, amount: number];

/** A rule's counters. */
export class Tally implements Totals {
  private readonly sums = new Map<string | number, number>();
  /** Where additions are noted, so that those of one person can be taken back. */
  journal: TallyEntry[] | undefined;

  add(key: string | number, amount: number): void {
    const sum = (this.sums.get(key) ?? 0) + amount;
    if (sum === 0) this.sums.delete(key);
    else this.sums.set(key, sum);
    this.journal?.push([key, amount]);
  }

  get(key: string | number): number {
    return this.sums.get(key) ?? 0;
  }

  entries(): Iterable<readonly [string | number, number]> {
    return this.sums;
  }
}

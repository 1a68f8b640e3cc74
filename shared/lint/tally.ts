import type { Totals } from '../rules/rule.ts';

/** One addition to a rule's counters. */
export type TallyEntry = readonly [key: string | number, amount: number];

/** A rule's counters. */
export class Tally implements Totals {
  private readonly sums = new Map<string | number, number>();
  /** The sums of the keys 0 to 63. */
  private readonly small = new Float64Array(64);
  /** Where additions are noted, so that those of one person can be taken back. */
  journal: TallyEntry[] | undefined;

  add(key: string | number, amount: number): void {
    if (isSmall(key)) this.small[key]! += amount;
    else {
      const sum = (this.sums.get(key) ?? 0) + amount;
      if (sum === 0) this.sums.delete(key);
      else this.sums.set(key, sum);
    }
    this.journal?.push([key, amount]);
  }

  get(key: string | number): number {
    return isSmall(key) ? this.small[key]! : (this.sums.get(key) ?? 0);
  }

  *entries(): Iterable<readonly [string | number, number]> {
    for (const [key, sum] of this.small.entries()) if (sum !== 0) yield [key, sum];
    yield* this.sums;
  }
}

function isSmall(key: string | number): key is number {
  return typeof key === 'number' && key >= 0 && key < 64 && (key | 0) === key;
}

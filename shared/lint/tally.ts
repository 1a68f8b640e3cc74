import type { Totals } from '../rules/rule.ts';
import { NumberTable } from './number-table.ts';

/** A rule's counters. */
export class Tally implements Totals {
  private readonly named = new Map<string, number>();
  private readonly numbered = new NumberTable();
  /** Hears of additions, so that those of one person can be taken back. */
  onAdd: ((key: string | number, amount: number) => void) | undefined;

  add(key: string | number, amount: number): void {
    if (typeof key === 'number') this.numbered.add(key, amount);
    else this.named.set(key, (this.named.get(key) ?? 0) + amount);
    this.onAdd?.(key, amount);
  }

  get(key: string | number): number {
    return typeof key === 'number' ? this.numbered.get(key) : (this.named.get(key) ?? 0);
  }

  each(visit: (key: number, sum: number) => void): void {
    this.numbered.each(visit);
  }
}

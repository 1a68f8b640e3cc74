import { describe, expect, it } from 'vitest';
import { Random, indexAt, keyOf, spread } from '../../../shared/generate/random.ts';

describe('Random', () => {
  it('gives the same numbers for ever', () => {
    const random = new Random(keyOf(42));
    expect(Array.from({ length: 6 }, () => random.int(0, 999_999))).toEqual([482_403, 278_647, 740_347, 454_824, 958_302, 323_040]);
  });

  it('tells seeds apart that differ only above 32 bits', () => {
    expect(keyOf(2 ** 32 + 7)).not.toBe(keyOf(7));
    expect(keyOf(-1)).not.toBe(keyOf(1));
  });

  it('reaches both ends of a range, and nothing beyond', () => {
    const random = new Random(1);
    const seen = new Set(Array.from({ length: 500 }, () => random.int(3, 6)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
    expect(random.int(9, 2)).toBe(9);
  });
});

describe('indexAt', () => {
  it('finds the part of the weights that holds the fraction, never one of weight 0', () => {
    expect([0, 0.24, 0.25, 0.99].map((fraction) => indexAt([0, 1, 0, 3, 0], fraction))).toEqual([1, 1, 3, 3]);
    expect(indexAt([2, 0], 1)).toBe(0);
  });
});

describe('spread', () => {
  it('puts one of any 64 members that follow each other into each 64th', () => {
    for (const key of [1, 2, 3]) {
      const parts = new Set(Array.from({ length: 64 }, (_, n) => Math.floor(64 * spread(128 + n, key))));
      expect(parts.size).toBe(64);
    }
  });

  it('meets a share of 2 % among 500 members', () => {
    for (let key = 0; key < 50; key++) {
      const hits = Array.from({ length: 500 }, (_, n) => spread(n, key)).filter((fraction) => fraction < 0.02).length;
      expect(hits).toBeGreaterThanOrEqual(8);
      expect(hits).toBeLessThanOrEqual(12);
    }
  });

  it('gives keys unrelated orders', () => {
    const together = Array.from({ length: 4096 }, (_, n) => n).filter((n) => spread(n, 5) < 0.5 && spread(n, 6) < 0.5).length;
    expect(together / 4096).toBeGreaterThan(0.23);
    expect(together / 4096).toBeLessThan(0.27);
  });
});

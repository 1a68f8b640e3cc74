import { describe, expect, it } from 'vitest';
import { identityHasher } from '../../../server/cli/ident/identity-hash.ts';
import { IdentityTable, MOST_SLOTS } from '../../../shared/ident/identity-table.ts';

interface Counted {
  readonly passes: number;
  /** The most that a table held. */
  readonly bytes: number;
  /** The identities in that many municipalities or more. */
  readonly found: number[];
}

/** Spreads small numbers over 64 bits as a hash does. */
function spread(identity: number): { high: number; low: number } {
  const mixed = Math.imul(identity ^ (identity >>> 15), 0x85ebca6b);
  const high = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  return { high, low: Math.imul(high ^ identity, 0x9e3779b1) >>> 0 };
}

/** Counts identities that are given by municipality, in as many passes as that takes. */
function counted(municipalities: readonly Iterable<number>[], least: number, mostSlots?: number): Counted {
  const found = new Set<number>();
  let passes = 0;
  let bytes = 0;
  for (let from = 0, isLast = false; !isLast; passes++) {
    const table = new IdentityTable(from, mostSlots);
    municipalities.forEach((identities, municipality) => {
      for (const identity of identities) {
        const { high, low } = spread(identity);
        table.add(high, low, municipality);
        bytes = Math.max(bytes, table.bytes);
      }
    });
    for (const identities of municipalities) {
      for (const identity of identities) {
        const { high, low } = spread(identity);
        if (table.count(high, low) >= least) found.add(identity);
      }
    }
    isLast = table.isLast;
    from = table.to;
  }
  return { passes, bytes, found: [...found].sort((a, b) => a - b) };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

describe('the table of identities', () => {
  it('counts municipalities, not entries', () => {
    const table = new IdentityTable();
    for (const municipality of [0, 0, 1, 2, 2]) table.add(7, 8, municipality);
    table.add(7, 9, 0);
    expect(table.count(7, 8)).toBe(3);
    expect(table.count(7, 9)).toBe(1);
    expect(table.count(8, 8)).toBe(0);
    expect([table.reaches(3), table.reaches(4)]).toEqual([true, false]);
  });

  it('finds the same in one pass and in many', () => {
    const municipalities = range(0, 8).map((m) => [...range(m * 10_000, m * 10_000 + 5_000), ...range(900_000, 900_000 + 10 * (8 - m))]);
    const expected = range(900_000, 900_040);
    const once = counted(municipalities, 5);
    const often = counted(municipalities, 5, 4096);
    expect(once).toMatchObject({ passes: 1, found: expected });
    expect(often.found).toEqual(expected);
    expect(often.passes).toBeGreaterThan(8);
    expect(often.bytes).toBe(4096 * 12);
  });

  it('holds 400 000 identities of each of six municipalities within its bound', () => {
    // 2.2 million different ones, which is more than it takes at a time; 20 stand in all six.
    const municipalities = range(0, 6).map((m) => ({
      *[Symbol.iterator]() {
        yield* range(10_000_000, 10_000_020);
        for (let i = 0; i < 399_980; i++) yield m * 400_000 + i;
      },
    }));
    const { passes, bytes, found } = counted(municipalities, 5);
    expect(found).toEqual(range(10_000_000, 10_000_020));
    expect(passes).toBe(2);
    expect(bytes).toBeLessThanOrEqual(MOST_SLOTS * 12);
  });
});

describe('the hash of an identity', () => {
  it('is the same within a run, and another in the next', () => {
    const one = identityHasher();
    const other = identityHasher();
    expect(one('81010012345')).toEqual(one('81010012345'));
    expect(one('81010012345')).not.toEqual(one('81010012346'));
    expect(one('81010012345')).not.toEqual(other('81010012345'));
  });
});

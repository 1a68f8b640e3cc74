import { describe, expect, it } from 'vitest';
import { NumberTable } from '../../../shared/lint/number-table.ts';

function visited(table: NumberTable): Map<number, number> {
  const entries = new Map<number, number>();
  table.each((key, value) => {
    expect(entries.has(key)).toBe(false);
    entries.set(key, value);
  });
  return entries;
}

describe('a table of numbers', () => {
  it('holds what a Map would hold, whatever the keys', () => {
    const table = new NumberTable();
    const map = new Map<number, number>();
    const strides = [1, -1, 2 ** 20, 2 ** 32, 538_000_000, 0.25];
    for (const stride of strides) {
      for (let i = 0; i < 3_000; i++) {
        const key = i * stride;
        table.add(key, i + 1);
        map.set(key, (map.get(key) ?? 0) + i + 1);
      }
    }
    for (const [key, value] of map) expect(table.get(key)).toBe(value);
    expect(visited(table)).toEqual(map);
    expect([0.5, -0.25, 2 ** 53, Infinity].map((key) => table.get(key))).toEqual([map.get(0.5), 0, 0, 0]);
  });

  it('tells ids apart that differ in their last digit alone, however long they are', () => {
    const table = new NumberTable();
    table.add(Number.MAX_SAFE_INTEGER, 7);
    expect(table.get(Number.MAX_SAFE_INTEGER)).toBe(7);
    expect(table.get(Number.MAX_SAFE_INTEGER - 1)).toBe(0);
  });

  it('forgets what has come to nothing', () => {
    const table = new NumberTable();
    for (let key = 0; key < 10_000; key++) {
      table.add(key, 1);
      table.add(key, -1);
    }
    table.add(5, 2);
    expect(visited(table)).toEqual(new Map([[5, 2]]));
  });
});

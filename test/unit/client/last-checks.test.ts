import { beforeEach, describe, expect, it } from 'vitest';
import { LastChecks } from '../../../client/panel/last-checks.ts';
import { type Totals, totalsOf } from '../../../client/panel/messages.ts';

const found = (deleted: number): Totals => ({ rejected: 0, deleted, nulled: 0, wrong: 0, look: 0 });

describe('what the last check found', () => {
  const kept = new Map<string, unknown>();
  let checks: LastChecks;

  beforeEach(() => {
    kept.clear();
    checks = new LastChecks({ get: <T>(key: string, otherwise?: T) => (kept.get(key) as T | undefined) ?? (otherwise as T), update: async (key: string, value: unknown) => void kept.set(key, value) });
  });

  it('is nothing at the first check, nor while the file stays as it is', async () => {
    expect(await checks.note('4601', 2023, 'a', found(10))).toBeUndefined();
    expect(await checks.note('4601', 2023, 'a', found(10))).toBeUndefined();
  });

  it('is that of the file before: 10, then 0, also when the window is loaded anew', async () => {
    await checks.note('4601', 2023, 'a', found(10));
    expect(await checks.note('4601', 2023, 'b', found(0))).toEqual(found(10));
    expect(await checks.note('4601', 2023, 'b', found(0))).toEqual(found(10));
    expect(await checks.note('4601', 2023, 'c', found(2))).toEqual(found(0));
  });

  it('is that of the stored file for text that has not been stored, which does not count as a check', async () => {
    await checks.note('4601', 2023, 'a', found(10));
    expect(await checks.note('4601', 2023, undefined, found(9))).toEqual(found(10));
    expect(await checks.note('4601', 2023, undefined, found(8))).toEqual(found(10));
    expect(await checks.note('4601', 2023, 'b', found(8))).toEqual(found(10));
  });

  it('is kept apart by municipality and year', async () => {
    await checks.note('4601', 2023, 'a', found(10));
    expect(await checks.note('4601', 2022, 'b', found(0))).toBeUndefined();
    expect(await checks.note('0301', 2023, 'c', found(0))).toBeUndefined();
  });

  it('keeps numbers only', async () => {
    await checks.note('4601', 2023, '17:4', totalsOf([{ registryAction: 'setNull', severity: 'error', count: 3 }, { registryAction: 'none', severity: 'info', count: 2 }]));
    expect([...kept.values()]).toEqual([{ '4601 2023': { state: '17:4', last: { rejected: 0, deleted: 0, nulled: 3, wrong: 0, look: 2 } } }]);
  });
});

import { describe, expect, it } from 'vitest';
import { judgeNumber } from '../../../server/cli/ident/identity-number.ts';
import { syntheticNumber } from './synthetic.ts';

/** The number with its last digit one higher. */
function slipped(number: string): string {
  return number.slice(0, 10) + String((Number(number[10]) + 1) % 10);
}

describe('a national identity number or D-number', () => {
  it.each([40, 65, 80] as const)('is synthetic where its month is raised by %i', (series) => {
    for (const isDNumber of [false, true]) {
      for (const ordinal of [0, 1, 77_000, 1_234_567]) expect(judgeNumber(syntheticNumber(ordinal, { series, isDNumber }))).toEqual({ verdict: 'synthetic', series });
    }
  });

  it('is valid where its check digits are right and its date is one', () => {
    for (const isDNumber of [false, true]) expect(judgeNumber(syntheticNumber(0, { series: 0, isDNumber }))).toEqual({ verdict: 'valid', series: 0 });
  });

  it('has wrong check digits where one digit is another, synthetic or not', () => {
    for (const series of [0, 40, 65, 80] as const) expect(judgeNumber(slipped(syntheticNumber(3, { series })))).toEqual({ verdict: 'wrong-check-digits', series: 0 });
  });

  it.each(['', '8', '818', '81810012345678', '8181001234a', '8181 012345'])('has 11 digits: «%s» does not', (text) => {
    expect(judgeNumber(text)).toEqual({ verdict: 'wrong-length', series: 0 });
  });

  it('begins with a date, also where the check digits are right', () => {
    const inMonth13 = [...Array(1000).keys()].map((n) => `01130${String(n).padStart(4, '0')}`).flatMap((nine) => [...Array(100).keys()].map((n) => nine + String(n).padStart(2, '0')));
    const right = inMonth13.find((number) => judgeNumber(number).verdict !== 'wrong-check-digits')!;
    expect(judgeNumber(right)).toEqual({ verdict: 'wrong-date', series: 0 });
  });
});

describe('synthetic numbers', () => {
  it('are another for each person', () => {
    const numbers = new Set(Array.from({ length: 100_000 }, (_, i) => syntheticNumber(i)));
    expect(numbers.size).toBe(100_000);
    expect([...numbers].filter((number) => !/^\d\d(8[1-9]|9[0-2])\d{7}$/.test(number))).toEqual([]);
  });

  it('end where there are no more', () => {
    expect(() => syntheticNumber(6_700_000)).not.toThrow();
  });
});

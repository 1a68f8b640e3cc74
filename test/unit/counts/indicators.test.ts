import { describe, expect, it } from 'vitest';
import { filled, counted, service, table } from './extract.ts';
import type { CountOptions } from '../../../shared/counts/options.ts';

const score = (fnFunkType: number, fnFunkVerdi: number | string, fnFraDato = 20210301) => ({ fnFunkType, fnFunkVerdi, fnFraDato, fnTilDato: 99991231 });
const all = (fnFunkVerdi: number, date = 20210301) => Array.from({ length: 18 }, (_, i) => score(i + 1, fnFunkVerdi, date));
const answers = (fields: Record<string, number | string>) => ({ ...fields, poFraDato: 20210101 });
const longStay = { age: 85, services: [service(21), service(15)] };
const home = { age: 85, services: [service(6)] };

describe('the populations of the Måltall', () => {
  it('are the long-term stays on 31 December, and everybody else who has a service then', () => {
    const gone = { age: 85, services: [service(21, { tjTilDato: 20211230 })] };
    expect(filled(counted([longStay, home, home, gone]).tables['M-1']!)).toEqual({ longStay: { denominator: 1 }, home: { denominator: 2 } });
  });
});

describe('Måltall 1, all function variables', () => {
  const met = (functions: readonly Record<string, number | string>[], counts: CountOptions = {}) => table([{ ...home, functions }], 'M-1', {}, counts)['home']?.['numerator'] ?? 0;

  it.each([
    ['has all types 1 to 18, one of the year', [...all(3, 20190101).slice(0, 17), score(18, 1)], 1],
    ['has none of the year', all(3, 20201231), 0],
    ['lacks a type', all(3).slice(1), 0],
    ['has an invalid score', [...all(3).slice(1), score(1, 7)], 0],
    ['has a newer score that is invalid', [...all(3), score(1, 7, 20210302)], 0],
    ['has an older score that is invalid', [...all(3), score(1, 7, 20210228)], 1],
    ['has 9 everywhere', all(9), 1],
    ['has scores of next year', all(3, 20220101), 0],
  ])('a person who %s', (_, functions, expected) => {
    expect(met(functions)).toBe(expected);
  });

  it('leaves 9, and the number of types, to the options', () => {
    expect(met(all(9), { nineIsValid: false })).toBe(0);
    expect(met([score(1, 2), score(2, 2)], { functionTypes: 2 })).toBe(1);
  });
});

describe('Måltall 2 and 3, nutrition and medication', () => {
  it('ask for a "yes" with a date in the year, in any row', () => {
    const information = [answers({ poErnKartlagt: 1, poErnKartlagtDato: 20210301 }), { poErnKartlagt: 2, poFraDato: 20210601 }, answers({ poLegeMiddGj: 1, poLegeMiddGjDato: 20201231 })];
    expect([table([{ ...longStay, information }], 'M-2'), table([{ ...longStay, information }], 'M-3')]).toEqual([
      { longStay: { numerator: 1, denominator: 1, share: 100, corrected: 1 } },
      { longStay: { denominator: 1 } },
    ]);
  });

  it('would be met by a "yes" with blanks around it, which the register nulls', () => {
    const information = [answers({ poErnKartlagt: ' 1 ', poErnKartlagtDato: 20210301 })];
    expect(table([{ ...home, information }], 'M-2')).toEqual({ home: { denominator: 1, corrected: 1 } });
  });
});

describe('Måltall 4, housing and home', () => {
  const four = { poBoligTilr: 1, poPrivHjelp: 6, poOmsorgBarn: 2, poHusstand: 1 };

  it.each([
    ['all four are answered', four, { denominator: 1, numerator: 1, share: 100, corrected: 1 }],
    ['one is missing', { ...four, poHusstand: '' }, { denominator: 1 }],
    ['one is no code', { ...four, poHusstand: 4 }, { denominator: 1 }],
    ['one has blanks around it', { ...four, poHusstand: ' 3' }, { denominator: 1, corrected: 1 }],
  ])('where %s', (_, fields, expected) => {
    expect(table([{ ...home, information: [answers(fields)] }], 'M-4')).toEqual({ home: expected });
  });
});

describe('Måltall 5, individual plan', () => {
  it.each([
    [1, { numerator: 1, corrected: 1, share: 100 }],
    [4, { numerator: 1, corrected: 1, share: 100 }],
    [102, { corrected: 1 }],
    [104, { corrected: 1 }],
    [105, {}],
    [9, {}],
    ['', {}],
  ])('with poIndPlan %s', (poIndPlan, expected) => {
    expect(table([{ ...home, information: [answers({ poIndPlan, poHusstand: 1 })] }], 'M-5')).toEqual({ home: { denominator: 1, ...expected } });
  });

  it('knows the codes of 2018, of which 104 had no counterpart', () => {
    const old = { age: 85, services: [service(6, { tjSoknadDato: 20171201, tjVedtDato: 20171201, tjFraDato: 20171201 })] };
    const of = (poIndPlan: number) => table([{ ...old, information: [{ poIndPlan, poFraDato: 20180101 }] }], 'M-5', { year: 2018, version: '3.5' })['home'];
    expect([of(9), of(103), of(104)]).toEqual([{ numerator: 1, denominator: 1, share: 100, corrected: 1 }, { denominator: 1, corrected: 1 }, { denominator: 1 }]);
  });
});

describe('long-term stays (S-33)', () => {
  it('go from assessment to risk to plan, all in the year', () => {
    const chain = (fields: Record<string, number>) => ({ ...longStay, information: [answers(fields)] });
    const assessed = { poErnKartlagt: 1, poErnKartlagtDato: 20210301 };
    const atRisk = { ...assessed, poErnRisiko: 1, poErnRisikoDato: 20210302 };
    const persons = [
      chain({ ...atRisk, poErnPlan: 1, poErnPlanDato: 20210303, poVurdLege: 202101 }),
      chain({ ...atRisk, poLegeMiddGj: 1, poLegeMiddGjDato: 20210505, poVurdLege: 202112 }),
      chain({ ...assessed, poErnPlan: 1, poErnPlanDato: 20210303, poVurdLege: 202012 }),
      longStay,
      { ...home, information: [answers({ ...atRisk, poLegeMiddGj: 1, poLegeMiddGjDato: 20210505 })] },
    ];
    expect(table(persons, 'S-33')).toEqual({
      medication: { persons: 1, of: 4, share: 25 },
      nutrition: { persons: 3, of: 4, share: 75 },
      risk: { persons: 2, of: 3, share: 66.7 },
      plan: { persons: 1, of: 2, share: 50 },
      doctor: { persons: 2, of: 4, share: 50 },
    });
  });
});

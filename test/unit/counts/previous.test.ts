import { describe, expect, it } from 'vitest';
import { changePercent, percentOf, withOneDecimal } from '../../../shared/counts/rounding.ts';
import type { CountResult } from '../../../shared/counts/result.ts';
import { type ExtractOf, type PersonOf, cell, checked, extractXml, filled, service } from './extract.ts';
import { syntheticXml } from './synthetic.ts';

/** The counts of a text next to those of the year before. */
function compared(current: string, previous: string): CountResult {
  const before = checked(previous, { enrol: true }).check.compared!;
  return checked(current, { previous: before }).report.statistics!;
}

function two(current: readonly PersonOf[], previous: readonly PersonOf[], now: ExtractOf = {}, before: ExtractOf = {}): CountResult {
  return compared(extractXml(current, { year: 2021, ...now }), extractXml(previous, { year: 2020, ...before }));
}

const old = { tjSoknadDato: 20191201, tjVedtDato: 20191210, tjFraDato: 20191215 };
const alarm = (id: number, age: number, sex = 'K'): PersonOf => ({ id, age, sex, services: [service(6, old)] });

describe('percentages', () => {
  it.each([
    [1204, 1187, 1.4],
    [74, 112, -33.9],
    [86, 138, -37.7],
    [2001, 2000, 0.1],
    [1999, 2000, -0.1],
    [10_000, 10_001, 0],
    [5, 5, 0],
  ])('from %i, %i before: %f', (year, previousYear, expected) => {
    expect(changePercent(year, previousYear)).toBe(expected);
  });

  it('do not exist of nothing', () => {
    expect([changePercent(5, 0), changePercent(5, null), percentOf(0, 0)]).toEqual([null, null, null]);
  });

  it('have one decimal, halves away from zero', () => {
    expect([percentOf(1, 3), percentOf(1, 16), percentOf(1, 80), percentOf(-1, 80), withOneDecimal(1, 20), withOneDecimal(149, 100)]).toEqual([33.3, 6.3, 1.3, -1.3, 0.1, 1.5]);
  });
});

describe('a result next to that of the year before', () => {
  const result = two([alarm(1, 50), alarm(2, 60), alarm(3, 70)], [alarm(1, 49), { id: 9, age: 80, sex: 'M', services: [service(6, old), service(15, old)] }]);

  it('has last year’s figures, and the change', () => {
    expect(result.recipients).toEqual({ inFile: 3, year: 3, yearEnd: 3, previousYear: 2, changePercent: 50 });
    expect(result.services.find(({ code }) => code === 6)).toMatchObject({ year: 3, previousYear: 2, changePercent: 50 });
    expect(result.services.find(({ code }) => code === 15)).toMatchObject({ year: 0, previousYear: 1, changePercent: -100 });
    expect(result.services.find(({ code }) => code === 1)).toMatchObject({ previousYear: 0, changePercent: null });
  });

  it('has last year’s cells beside those of every table', () => {
    const { rows, columns, cells, previous } = result.tables['S-04']!;
    expect(filled({ rows, columns, cells: previous! })).toEqual({ '18-49': { total: 1, women: 1, share: 50 }, '80-89': { total: 1, men: 1, share: 50 }, total: { total: 2, women: 1, men: 1, share: 100 } });
    expect(filled({ rows, columns, cells })).toMatchObject({ total: { total: 3 } });
  });

  it('has the changes by service (S-28), great ones marked', () => {
    expect(filled(result.tables['S-28']!)).toEqual({ total: { previousYear: 2, year: 3, change: 1, changePercent: 50 }, 6: { previousYear: 2, year: 3, change: 1, changePercent: 50 }, 15: { previousYear: 1, change: -1, changePercent: -100 } });
    const many = two(Array.from({ length: 45 }, (_, i) => alarm(i + 1, 50)), Array.from({ length: 25 }, (_, i) => alarm(i + 1, 49)));
    expect(cell(many, 'S-28', 6, 'great')).toBe(1);
  });

  it('has nothing of a code that did not exist', () => {
    const before = checked(extractXml([{ age: 50, services: [service(6, { tjFraDato: 20170101, tjSoknadDato: '', tjVedtDato: '' })] }], { year: 2018, version: '3.5' }), { enrol: true }).check.compared!;
    const now = checked(extractXml([{ age: 51, services: [service(28, { tjFraDato: 20190201, tjSoknadDato: '', tjVedtDato: '' })] }], { year: 2019 }), { previous: before }).report.statistics!;
    expect(now.services.find(({ code }) => code === 28)).toMatchObject({ year: 1, previousYear: null, changePercent: null });
    expect(cell(now, 'S-28', 28, 'previousYear')).toBeNull();
  });
});

describe('who came and who left (S-09, S-11)', () => {
  const dead = { ...alarm(4, 90), died: 20200601 };
  const previous = [alarm(1, 49), alarm(2, 59), alarm(3, 69), dead, { ...alarm(5, 29), services: [service(6, { ...old, tjVedtak: 1 }), service(15, { ...old, tjVedtak: 1 })] }, { id: 6, age: 80, sex: 'K', services: [] }];
  const current = [alarm(1, 50), alarm(2, 60), { ...alarm(3, 70), services: [] }, { ...alarm(5, 30), services: [service(15, old)] }, alarm(6, 81), alarm(7, 10)];

  it('are told by pePeID', () => {
    const result = two(current, previous);
    // In 2020 persons 1 to 5 were recipients (6 needs no decision); in 2021 persons 1, 2, 5, 6 and 7 are.
    expect(filled(result.tables['S-09']!)).toEqual({
      '0-17': { new: 1, recipients: 1, share: 100 },
      '18-49': { recipients: 1 },
      '50-66': { recipients: 2 },
      '80-89': { new: 1, recipients: 1, share: 100 },
      'need-unspecified': { new: 2, recipients: 5, share: 40 },
      total: { new: 2, recipients: 5, share: 40 },
    });
    expect(filled(result.tables['S-11']!)).toEqual({ total: { previousYear: 5, left: 2, 'left-share': 40, dead: 1, 'dead-share': 20, alive: 1, 'alive-share': 20 } });
  });

  it.each<[string, PersonOf[], ExtractOf]>([
    ['the record system is another', current, { system: 'Annet' }],
    ['too few ids are the same', current.map((person, i) => ({ ...person, id: 100 + i })), {}],
    ['the persons behind the ids are not alike', current.map((person) => ({ ...person, age: 33 })), {}],
  ])('are not told where %s', (_, persons, now) => {
    expect(Object.keys(two(persons, previous, now).tables)).not.toContain('S-09');
  });

  it('are a fifth of a synthetic municipality of two years', () => {
    const result = compared(syntheticXml(300, 5, 2023), syntheticXml(300, 5, 2022));
    expect(cell(result, 'S-09', 'total', 'recipients')).toBe(result.recipients.year);
    expect(cell(result, 'S-11', 'total', 'previousYear')).toBe(result.recipients.previousYear);
    const stayed = result.recipients.year - cell(result, 'S-09', 'total', 'new')!;
    expect(stayed).toBe(result.recipients.previousYear! - cell(result, 'S-11', 'total', 'left')!);
    expect(cell(result, 'S-09', 'total', 'share')).toBeGreaterThan(10);
    expect(cell(result, 'S-09', 'total', 'share')).toBeLessThan(35);
  });
});

describe('an extract that nothing is compared with', () => {
  it('has none of the tables on two years, and no ids in its report', () => {
    const { report, check } = checked(extractXml([alarm(1, 50)]));
    expect(Object.keys(report.statistics!.tables)).toEqual(expect.not.arrayContaining(['S-09', 'S-11', 'S-28']));
    expect(check.compared).toBeUndefined();
  });

  it('says so of the rules on two years', () => {
    const check = checked(extractXml([alarm(1, 50)])).check.linter;
    expect(check.notRun()).toEqual([]);
  });
});

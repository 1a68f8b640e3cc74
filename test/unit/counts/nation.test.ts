import { beforeAll, describe, expect, it } from 'vitest';
import { percentOf } from '../../../shared/counts/rounding.ts';
import { type CountResult, resultOf } from '../../../shared/counts/result.ts';
import { CountSheet } from '../../../shared/counts/sheet.ts';
import { Linter } from '../../../shared/lint/linter.ts';
import { ExtractStream } from '../../../shared/lint/stream.ts';
import { Collector } from '../../../shared/report/collector.ts';
import { cell, extractXml, filled } from './extract.ts';
import { ages, bracketsOf, codes, groups, hours, nation, roundTheClock, waiting } from './nation.ts';

/** The counts of all kinds of persons, each as often as there are such persons. */
function countNation(): CountResult {
  const kinds = nation();
  const sheet = new CountSheet();
  const linter = new Linter({ rules: [], year: undefined, fallbackYear: undefined }, new Collector(), {
    person: (person, period) => sheet.add(sheet.contributionOf(person, period), kinds[person.ordinal - 1]!.persons),
  });
  const stream = new ExtractStream(linter);
  stream.write(new TextEncoder().encode(extractXml(kinds.map(({ person }) => person))));
  stream.end();
  return resultOf(sheet, { dataYear: 2021, municipality: '' });
}

let result: CountResult;
beforeAll(() => {
  result = countNation();
});

describe('a nation with the published margins of 2021', () => {
  it('has 379 806 recipients, 292 942 of them on 31 December (S-02, S-13)', () => {
    expect(result.recipients).toMatchObject({ inFile: 379_806, year: 379_806, yearEnd: 292_942 });
    expect(cell(result, 'S-02', 'total', 'year')).toBe(379_806);
    expect(filled(result.tables['S-13']!)).toMatchObject({ total: { yearEnd: 292_942 }, home: { yearEnd: 234_374 }, housing: { yearEnd: 42_295 }, institution: { yearEnd: 42_796 }, technology: { yearEnd: 92_730 } });
  });

  it('has them by service (S-01, T2.5.1)', () => {
    expect(Object.fromEntries(result.services.filter(({ year }) => year > 0).map(({ code, year }) => [code, year]))).toEqual(codes);
  });

  it('has them by group and age (S-03, T2.4.2)', () => {
    for (const [group, { byAge }] of Object.entries(groups)) {
      expect(result.tables['S-03']!.cells[result.tables['S-03']!.rows.indexOf(group)]).toEqual([...byAge, 0, byAge.reduce((a, b) => a + b, 0)]);
    }
    expect(result.groups).toMatchObject([{ year: 319_435 }, { year: 49_175 }, { year: 105_621 }, { year: 115_678 }, {}]);
  });

  it('has them by age and sex (S-04, T2.2.1)', () => {
    expect(result.tables['S-04']!.cells.slice(0, 6).map((row) => row.slice(0, 3))).toEqual(ages.map(({ women, men }) => [women + men, women, men]));
    expect(result.tables['S-04']!.cells.at(-1)!.slice(0, 4)).toEqual([379_806, 219_734, 160_072, 0]);
  });

  it('has them by age on 31 December (T2.10.4)', () => {
    expect(ages.map((_, i) => cell(result, 'S-05', result.tables['S-05']!.rows[i]!, 'yearEnd-total'))).toEqual(ages.map(({ yearEnd }) => yearEnd));
  });

  it.each(Object.keys(hours).map(Number))('has the hours of service %i (S-07, T2.6.1)', (code) => {
    const { persons, percent } = hours[code]!;
    const row = result.tables['S-07']!.cells[result.tables['S-07']!.rows.indexOf(String(code))]!;
    expect(row[0]).toBe(persons);
    expect(row.slice(2)).toEqual(bracketsOf(hours[code]!));
    row.slice(2).forEach((n, i) => expect(Math.abs(percentOf(n!, persons)! - percent[i]!)).toBeLessThan(0.6));
  });

  it('has the coercion, the round-the-clock services and the waiting list (S-23, S-24, S-25)', () => {
    expect(filled(result.tables['S-23']!)).toMatchObject({ 14: { year: 907 }, 23: { year: 1_230 }, 24: { year: 1_555 } });
    expect(cell(result, 'S-24', 'total', 'persons')).toBe(roundTheClock);
    expect(cell(result, 'S-25', 'total', 'persons')).toBe(waiting);
  });
});

import { describe, expect, it } from 'vitest';
import { OPEN_END, dateOf, dayOf, daysInMonth, formatDay, isLeapYear, yearOf } from '../../../shared/extract/calendar.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1970 as Date counts them. Date takes the years 0 to 99 for those of 1900 unless they are set apart. */
function dayByDate(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_PER_DAY;
}

describe('a day', () => {
  it('is the number that Date gives it, and its date, for every day from 1890 to 2110', () => {
    const wrong: number[] = [];
    for (let day = dayByDate(1890, 1, 1); day <= dayByDate(2110, 12, 31); day++) {
      const date = new Date(day * MILLISECONDS_PER_DAY);
      const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const back = dateOf(day);
      if (dayOf(y, m, d) !== day || back.year !== y || back.month !== m || back.day !== d || yearOf(day) !== y) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it('is right in every year that the format can write', () => {
    const wrong: number[] = [];
    for (let year = 1; year <= 9999; year++) {
      for (const [month, day] of [[1, 1], [2, 28], [3, 1], [12, 31]] as const) {
        const number = dayOf(year, month, day);
        const back = dateOf(number);
        if (number !== dayByDate(year, month, day) || back.year !== year || back.month !== month || back.day !== day) wrong.push(year);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is written as the format writes it', () => {
    expect(formatDay(dayOf(2021, 3, 14))).toBe('20210314');
    expect(formatDay(dayOf(987, 1, 2))).toBe('09870102');
    expect(formatDay(OPEN_END)).toBe('99991231');
  });
});

describe('the open end', () => {
  it('is 31 December 9999, later than every other date', () => {
    expect(OPEN_END).toBe(dayOf(9999, 12, 31));
    expect(dateOf(OPEN_END)).toEqual({ year: 9999, month: 12, day: 31 });
  });
});

describe('a month', () => {
  it('has as many days as in Date', () => {
    for (let year = 1890; year <= 2110; year++) {
      for (let month = 1; month <= 12; month++) expect(daysInMonth(year, month)).toBe(dayByDate(year, month + 1, 1) - dayByDate(year, month, 1));
    }
  });

  it.each([[1900, false], [2000, true], [2023, false], [2024, true], [2100, false], [2400, true]])('%i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });
});

import { describe, expect, it } from 'vitest';
import {
  FIRST_YEAR, LAST_YEAR, municipalitiesIn, municipalityEver, municipalityIn,
} from '../../../shared/extract/municipalities.ts';

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

describe('municipalityIn', () => {
  it.each([
    ['0301', 'Oslo', 2017, 2026],
    ['1103', 'Stavanger', 2017, 2026],
    ['1201', 'Bergen', 2017, 2019],
    ['4601', 'Bergen', 2020, 2026],
    ['1601', 'Trondheim', 2017, 2017],
    ['5001', 'Trondheim', 2018, 2026],
    ['0101', 'Halden', 2017, 2019],
    ['3001', 'Halden', 2020, 2023],
    ['3101', 'Halden', 2024, 2026],
    ['1567', 'Rindal', 2017, 2018],
    ['5061', 'Rindal', 2019, 2026],
  ])('knows %s %s from %i to %i and in no other year', (number, name, first, last) => {
    expect(years.filter((year) => municipalityIn(number, year)?.name === name)).toEqual(
      years.filter((year) => first <= year && year <= last),
    );
    expect(municipalityIn(number, first - 1)).toBeUndefined();
    expect(municipalityIn(number, last + 1)).toBeUndefined();
  });

  it.each(['9999', '2100', '0000', '301', '03010', '', 'Oslo'])('does not know %j', (number) => {
    expect(municipalityIn(number, 2023)).toBeUndefined();
    expect(municipalityEver(number)).toBeUndefined();
  });

  it('gives the same object every time', () => {
    expect(municipalityIn('0301', 2019)).toBe(municipalityIn('0301', 2024));
  });
});

describe('municipalityEver', () => {
  it('finds a number that has expired, and what it became', () => {
    expect(municipalityEver('1201')).toMatchObject({
      name: 'Bergen', validFrom: 2017, validTo: 2019, successors: ['4601'],
    });
  });

  it('names every part of a municipality that was divided', () => {
    expect(municipalityEver('1507')).toMatchObject({ name: 'Ålesund', validTo: 2023, successors: ['1508', '1580'] });
    expect(municipalityEver('1850')).toMatchObject({ name: 'Tysfjord', successors: ['1806', '1875'] });
  });

  it('leaves out what a municipality does not have', () => {
    expect(municipalityEver('3907')).toEqual({
      number: '3907', name: 'Sandefjord', validFrom: 2024, validTo: 9999, successors: [],
    });
  });
});

describe('municipalitiesIn', () => {
  it.each([
    [2017, 426], [2018, 422], [2019, 422], [2020, 356], [2023, 356], [2024, 357], [2026, 357],
  ])('has in %i as many municipalities as Norway had: %i', (year, count) => {
    expect(municipalitiesIn(year)).toHaveLength(count);
  });

  it('is empty outside the years of the table', () => {
    expect(municipalitiesIn(FIRST_YEAR - 1)).toEqual([]);
    expect(municipalitiesIn(LAST_YEAR + 1)).toEqual([]);
  });

  it('is in the order of the numbers, each of which stands once', () => {
    for (const year of years) {
      const numbers = municipalitiesIn(year).map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].sort());
      for (const number of numbers) expect(number).toMatch(/^\d{4}$/);
    }
  });

  it('has a name without marks of the table for each', () => {
    for (const { name } of years.flatMap(municipalitiesIn)) expect(name).toMatch(/^\p{L}[\p{L} ()-]*$/u);
  });

  it('hands each expired number on to numbers of the year after', () => {
    for (const { validTo, successors } of years.flatMap(municipalitiesIn)) {
      expect(successors.length > 0).toBe(validTo !== 9999);
      for (const successor of successors) expect(municipalityIn(successor, validTo + 1)).toBeDefined();
    }
  });
});

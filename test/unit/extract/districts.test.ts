import { describe, expect, it } from 'vitest';
import { districtIn, districtsOf } from '../../../shared/extract/districts.ts';
import { FIRST_YEAR, LAST_YEAR, municipalitiesIn, municipalityIn } from '../../../shared/extract/municipalities.ts';

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
const numbersOf = (municipality: string, year: number) => districtsOf(municipality, year).map(({ number }) => number);

describe('districtsOf', () => {
  it('has the four cities and nobody else', () => {
    for (const year of years) {
      const withDistricts = municipalitiesIn(year).filter(({ number }) => districtsOf(number, year).length > 0);
      expect(withDistricts.map(({ name }) => name).sort()).toEqual(['Bergen', 'Oslo', 'Stavanger', 'Trondheim']);
    }
  });

  it('has none under a number that the city did not have that year', () => {
    expect(numbersOf('1201', 2019)).toHaveLength(8);
    expect(numbersOf('1201', 2020)).toEqual([]);
    expect(numbersOf('4601', 2019)).toEqual([]);
    expect(numbersOf('4601', 2020)).toHaveLength(8);
    expect(numbersOf('1601', 2018)).toEqual([]);
    expect(numbersOf('5001', 2018)).toEqual(['01', '02', '03', '04']);
  });

  it('adds Finnøy and Rennesøy to Stavanger in 2020', () => {
    expect(numbersOf('1103', 2019)).toEqual(['01', '02', '03', '04', '05', '06', '07']);
    expect(numbersOf('1103', 2020)).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09']);
  });

  it('has the fifteen districts of Oslo and the two that only the statistics know', () => {
    const statistical = districtsOf('0301', 2023).filter(({ statisticalOnly }) => statisticalOnly);
    expect(districtsOf('0301', 2023)).toHaveLength(17);
    expect(statistical.map(({ name }) => name)).toEqual(['Sentrum', 'Marka']);
  });

  it('leaves 00 and 99 to the rule: they are no districts', () => {
    for (const municipality of ['0301', '1103', '4601', '5001']) {
      expect(numbersOf(municipality, 2023)).not.toContain('00');
      expect(numbersOf(municipality, 2023)).not.toContain('99');
    }
  });

  it('is empty outside the years of the table', () => {
    expect(numbersOf('0301', FIRST_YEAR - 1)).toEqual([]);
    expect(numbersOf('0301', LAST_YEAR + 1)).toEqual([]);
  });
});

describe('districtIn', () => {
  it('finds a district by its number, in its years only', () => {
    expect(districtIn('4601', '08', 2023)).toMatchObject({ name: 'Åsane' });
    expect(districtIn('1103', '09', 2020)?.name).toBe('Rennesøy');
    expect(districtIn('1103', '09', 2019)).toBeUndefined();
  });

  it.each([['0301', '18'], ['0301', '00'], ['0301', '99'], ['0301', '1'], ['5001', '05'], ['1108', '01'], ['', '']])(
    'does not know %j %j',
    (municipality, district) => expect(districtIn(municipality, district, 2023)).toBeUndefined(),
  );

  it('agrees with districtsOf', () => {
    for (const year of years) {
      for (const municipality of ['0301', '1103', '1201', '1601', '4601', '5001']) {
        const found = Array.from({ length: 100 }, (_, i) => districtIn(municipality, `${i}`.padStart(2, '0'), year));
        expect(found.filter((district) => district !== undefined)).toEqual(districtsOf(municipality, year));
        expect(districtsOf(municipality, year).length > 0).toBe(municipalityIn(municipality, year) !== undefined);
      }
    }
  });
});

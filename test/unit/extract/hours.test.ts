import { describe, expect, it } from 'vitest';
import { demandsHours, formatHours, hasNoHours, hoursInSum, hoursOutOfRange } from '../../../shared/extract/hours.ts';
import type { Service } from '../../../shared/extract/service.ts';
import { type Fields, readServices } from './read-person.ts';

function see<T>(look: (service: Service) => T, service: Fields, year = 2021): T {
  return readServices([service], year, ({ services }) => look(services.at(0)));
}
const codesWhere = (is: (service: Service) => boolean, year: number, extra: Fields = {}): number[] =>
  Array.from({ length: 31 }, (_, code) => code).filter((code) => see(is, { tjTjenType: code, ...extra }, year));

describe('hours as the format writes them', () => {
  it.each([[0, '0.00'], [7, '0.07'], [700, '7.00'], [755, '7.55'], [16_800, '168.00']])('%i hundredths are %s', (hundredths, text) => {
    expect(formatHours(hundredths)).toBe(text);
  });
});

describe('the codes that demand hours', () => {
  it('are those of the register’s list, and 16, which is read as 15', () => {
    expect(codesWhere(demandsHours, 2021)).toEqual([1, 2, 3, 4, 7, 9, 11, 15, 16, 17, 22]);
  });

  it('are without 16 while it was valid', () => {
    expect(codesWhere(demandsHours, 2018)).toEqual([1, 2, 3, 4, 7, 9, 11, 15, 17, 22]);
  });

  it('include 8 where it is rolling, and only then', () => {
    expect(codesWhere(demandsHours, 2021, { tjRullerende: 1 })).toContain(8);
    expect(codesWhere(demandsHours, 2021, { tjRullerende: 2 })).not.toContain(8);
  });
});

describe('the codes that have no hours', () => {
  it('are the rest of those that are known, without 8', () => {
    expect(codesWhere(hasNoHours, 2021)).toEqual([5, 6, 12, 13, 14, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29]);
    expect(codesWhere(hasNoHours, 2018)).toEqual([5, 6, 12, 13, 14, 18, 19, 20, 21, 23, 24, 25, 26]);
  });
});

describe('what a service adds to a sum of hours', () => {
  it.each([
    [{ tjTimerUke: '7.50' }, 750],
    [{ tjTimerUke: '168.00', tjResTimerUke: '400.00' }, 16_800],
    [{ tjTimerUke: '168.01' }, 0],
    [{ tjTimerUke: '-1.00' }, 0],
    [{ tjTimerUke: '7.50', tjResTimerUke: '-1.00' }, 0],
    [{ tjTimerUke: '7,50' }, 0],
    [{}, 0],
  ])('of %j is %i hundredths', (fields, hundredths) => {
    expect(see(hoursInSum, { tjTjenType: 15, ...fields })).toBe(hundredths);
  });
});

describe('hours are out of range', () => {
  it.each([{ tjTimerUke: '168.01' }, { tjTimerUke: '-0.01' }, { tjResTimerUke: '-1' }])('%j', (fields) => {
    expect(see(hoursOutOfRange, { tjTjenType: 15, ...fields })).toBe(true);
  });

  it.each([{ tjTimerUke: '168.00' }, { tjTimerUke: '0.00' }, { tjResTimerUke: '168.01' }, {}])('but not %j', (fields) => {
    expect(see(hoursOutOfRange, { tjTjenType: 15, ...fields })).toBe(false);
  });
});

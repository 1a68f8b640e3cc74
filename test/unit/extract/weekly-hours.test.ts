import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/extract/calendar.ts';
import { hoursBeside, mostWeeklyHours } from '../../../shared/extract/weekly-hours.ts';
import { noPeriod } from '../../../shared/extract/service.ts';
import { type Fields, readServices } from './read-person.ts';

const period = { ...noPeriod, year: 2021, start: dayOf(2021, 1, 1), end: dayOf(2021, 12, 31) };

function most(...services: readonly Fields[]): number {
  return readServices(services.map((service) => ({ tjTjenType: 15, ...service })), 2021, (person) => mostWeeklyHours(person.services, period)) / 100;
}

it('adds up the hours of services at the same time', () => {
  expect(most({ tjTimerUke: '10.00', tjFraDato: '20200101' }, { tjTimerUke: '5.50', tjFraDato: '20210301', tjTilDato: '20210401' })).toBe(15.5);
});

it('does not add up decisions that follow each other, also where one begins on the day the other ends', () => {
  expect(most({ tjTimerUke: '10.00', tjFraDato: '20210101', tjTilDato: '20210601' }, { tjTimerUke: '12.00', tjFraDato: '20210601' })).toBe(12);
});

it('takes the day of the data year with the most', () => {
  const three = [{ tjTimerUke: '1.00', tjFraDato: '20210101', tjTilDato: '20210301' }, { tjTimerUke: '2.00', tjFraDato: '20210201', tjTilDato: '20210501' }, { tjTimerUke: '3.00', tjFraDato: '20210401' }];
  expect(most(...three)).toBe(5);
});

it('leaves out what is not active, and hours that cannot be right', () => {
  expect(most({ tjTimerUke: '10.00', tjFraDato: '20200101', tjTilDato: '20201231' }, { tjTimerUke: '10.00', tjVedtak: 1, tjFraDato: '20210101' }, { tjTimerUke: '200.00', tjFraDato: '20210101' })).toBe(0);
  expect(most()).toBe(0);
});

describe('the hours beside a service', () => {
  const beside = (...services: readonly Fields[]): number[] =>
    readServices(services.map((service) => ({ tjTjenType: 15, ...service })), 2021, (person) =>
      Array.from({ length: services.length }, (_, i) => hoursBeside(person.services.at(i), person, period) / 100));

  it('are the most that the others come to on any day, also on days on which it does not run', () => {
    expect(beside({ tjTimerUke: '10.00', tjFraDato: '20210101', tjTilDato: '20210301' }, { tjTimerUke: '20.00', tjFraDato: '20210201' }, { tjTimerUke: '5.00', tjFraDato: '20210601' })).toEqual([25, 10, 30]);
  });

  it('are reckoned with the hours of all put right', () => {
    expect(beside({ tjTimerUke: '7,5', tjFraDato: '20210101' }, { tjTimerUke: '420.00', tjFraDato: '20210101' }, { tjTimerUke: '1.00', tjFraDato: '20210101' })).toEqual([8, 8.5, 14.5]);
  });

  it('are none beside one that is not active', () => {
    expect(beside({ tjTimerUke: '7.00', tjFraDato: '20210101' }, { tjTimerUke: '7,5', tjVedtak: 1, tjFraDato: '20210101' })).toEqual([0, 0]);
  });

  it('are found also where very many services have hours to be put right', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ tjTimerUke: '7,5', tjFraDato: 20210101 + (i % 28) }));
    expect(new Set(beside(...many))).toEqual(new Set([1999 * 7.5]));
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/extract/calendar.ts';
import { earlierOverlaps, isLater, sharedDays } from '../../../shared/extract/overlap.ts';
import type { Person } from '../../../shared/extract/person.ts';
import { type Period, noPeriod } from '../../../shared/extract/service.ts';
import { type Fields, readServices } from './read-person.ts';

const period: Period = { ...noPeriod, year: 2021, start: dayOf(2021, 1, 1), end: dayOf(2021, 12, 31) };
const from = (tjFraDato: number, tjTilDato = 99991231, code = 15): Fields => ({ tjTjenType: code, tjFraDato, tjTilDato });

function look<T>(services: readonly Fields[], see: (person: Person) => T): T {
  return readServices(services, 2021, see);
}
const shared = (a: Fields, b: Fields): number => look([a, b], ({ services }) => sharedDays(services.at(0), services.at(1), period));

describe('the days that two services share', () => {
  it.each([
    ['both the whole year', from(20190101), from(20200101), 365],
    ['one inside the other', from(20210101), from(20210301, 20210310, 1), 10],
    ['the end of one and the start of the other', from(20210101, 20210310), from(20210305, 20210401, 1), 6],
    ['one day', from(20210101, 20210310), from(20210310, 20210401, 1), 1],
    ['none: the day after', from(20210101, 20210309), from(20210310, 20210401, 1), 0],
    ['only days before the data year', from(20190101, 20210101), from(20180101, 20201230, 1), -1],
    ['only days after the data year', from(20211231), from(20220101, 99991231, 1), 0],
  ])('are %s', (_, a, b, days) => {
    expect(shared(a, b)).toBe(days);
    expect(shared(b, a)).toBe(days);
  });

  it('are no day for an extension that begins on the day the service ends', () => {
    expect(shared(from(20210101, 20210310), from(20210310, 20210401))).toBe(0);
  });

  it('are not a number where a start is missing', () => {
    expect(shared(from(20210101), { tjTjenType: 15 })).toBeNaN();
  });
});

describe('the later of two services', () => {
  const later = (a: Fields, b: Fields): boolean[] => look([a, b], ({ services }) => [isLater(services.at(0), services.at(1)), isLater(services.at(1), services.at(0))]);

  it('began later, wherever it stands', () => {
    expect(later(from(20210102), from(20210101))).toEqual([true, false]);
    expect(later(from(20210101), from(20210102))).toEqual([false, true]);
  });

  it('stands later in the file where both began on one day', () => {
    expect(later(from(20210101), from(20210101))).toEqual([false, true]);
  });

  it('is neither where a start is missing, and never the service itself', () => {
    expect(later(from(20210101), { tjTjenType: 15 })).toEqual([false, false]);
    expect(look([from(20210101)], ({ services }) => isLater(services.at(0), services.at(0)))).toBe(false);
  });
});

describe('the earlier services that one overlaps', () => {
  const overlaps = (services: readonly Fields[], index: number, conflict = () => true): number[] =>
    look(services, (person) => earlierOverlaps(person.services.at(index), person.services, period, conflict).map(({ ordinal }) => ordinal));

  it('are those that began before it and share two days or more', () => {
    const services = [from(20210301), from(20210101, 20210302), from(20210101, 20210301, 1), from(20210303)];
    expect(overlaps(services, 0)).toEqual([2]);
    expect(overlaps(services, 1)).toEqual([]);
    expect(overlaps(services, 3)).toEqual([1]);
  });

  it('are active, and in conflict with it', () => {
    const services = [{ tjTjenType: 15, tjVedtak: 1, tjFraDato: 20210101 }, from(20210102), from(20210201)];
    expect(overlaps(services, 2)).toEqual([2]);
    expect(overlaps(services, 2, () => false)).toEqual([]);
  });

  it('are at most twenty', () => {
    expect(overlaps(Array.from({ length: 30 }, () => from(20210101)), 29)).toHaveLength(20);
  });
});

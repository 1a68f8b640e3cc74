import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../shared/extract/code-bits.ts';
import { dayOf } from '../../../shared/extract/calendar.ts';
import { recipientCodes } from '../../../shared/extract/recipient.ts';
import { type Period, noPeriod } from '../../../shared/extract/service.ts';
import { type Fields, readPerson, serviceXml } from './read-person.ts';

const yearOf = (year: number): Period => ({ ...noPeriod, year, start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) });
const keys: Fields = { '@tjPeID': 1, '@tjTjID': 1 };
const granted: Fields = { tjSoknadDato: 20210101, tjVedtDato: 20210101, tjVedtak: 2 };

/** The codes that a person with these services counts with, in a data year. */
function counted(services: readonly Fields[], year = 2021, person = '<peAlder>70</peAlder><peKjonn>K</peKjonn>', period = yearOf(year)): number[] {
  return readPerson(person + services.map((service) => serviceXml({ ...keys, ...service })).join(''), year, (p) => codesOf(recipientCodes(p, period)));
}
const home = (fields: Fields): Fields => ({ tjTjenType: 15, ...granted, tjFraDato: 20210314, ...fields });

describe('a service counts during the year', () => {
  it.each<[string, Fields]>([
    ['has begun by 31 December', { tjVedtDato: 20211231, tjFraDato: 20211231 }],
    ['ends on 1 January', { tjFraDato: 20200101, tjTilDato: 20210101 }],
    ['is open', { tjTilDato: 99991231 }],
    ['has an end that is no date', { tjFraDato: 20190101, tjTilDato: 20200230 }],
    ['lasts one day', { tjTilDato: 20210314 }],
  ])('that %s', (_, fields) => {
    expect(counted([home(fields)])).toEqual([15]);
  });

  it.each<[string, Fields]>([
    ['has no start', { tjFraDato: '' }],
    ['has a start that is no date', { tjFraDato: 20210230 }],
    ['begins after the year', { tjFraDato: 20220101 }],
    ['ended before it', { tjFraDato: 20200101, tjTilDato: 20201231 }],
    ['ends before it begins', { tjTilDato: 20210313 }],
    ['is rejected', { tjVedtak: 1 }],
    ['has no decision', { tjVedtak: '' }],
    ['has a decision that the register sets to NULL', { tjVedtak: 7 }],
  ])('but not one that %s', (_, fields) => {
    expect(counted([home(fields)])).toEqual([]);
  });

  it('without a decision where the code requires none', () => {
    expect(counted([{ tjTjenType: 6, tjFraDato: 20210314 }, { tjTjenType: 25, tjFraDato: 20210314 }])).toEqual([6, 25]);
  });

  it('as what the register reads: 12 and 13 as 29, in every year', () => {
    expect(counted([home({ tjTjenType: 12 })])).toEqual([29]);
    expect(counted([home({ tjTjenType: 13, tjSoknadDato: 20180101, tjVedtDato: 20180101, tjFraDato: 20180314 })], 2018)).toEqual([29]);
  });

  it('only with a code that is valid in the year', () => {
    expect(counted([home({ tjTjenType: 16 }), home({ tjTjenType: 10 }), home({ tjTjenType: 30 }), home({ tjTjenType: '0015' })])).toEqual([]);
    expect(counted([home({ tjTjenType: 28, tjFraDato: 20180314 })], 2018)).toEqual([]);
    expect(counted([{ tjTjenType: 16, tjVedtak: 2, tjFraDato: 20180314 }], 2018)).toEqual([16]);
  });

  it.each([12, 13, 16])('nor, in 2018, an application for %i that was rejected or is pending', (tjTjenType) => {
    expect(counted([{ tjTjenType, tjVedtak: 2, tjFraDato: 20180314 }], 2018)).toHaveLength(1);
    expect(counted([{ tjTjenType, tjVedtak: 1, tjFraDato: 20180314 }], 2018)).toEqual([]);
    expect(counted([{ tjTjenType, tjFraDato: 20180314 }], 2018)).toEqual([]);
  });

  it('once, however many rows it has', () => {
    expect(counted([home({ tjTilDato: 20210401 }), home({ tjFraDato: 20210401 }), { tjTjenType: 6, tjFraDato: 20210314 }])).toEqual([6, 15]);
  });

  it.each<[string, Fields]>([
    ['the floor', { tjSoknadDato: 20041231 }],
    ['the end of the year', { tjKlageMottatt: 20220101 }],
    ['the calendar', { tjVedtDato: 20210230 }],
    ['its key', { '@tjTjID': '12345678901' }],
  ])('unless the register deletes it: %s', (_, fields) => {
    expect(counted([home(fields)])).toEqual([]);
  });

  it('on one day, where the period is that day', () => {
    const day: Period = { ...yearOf(2021), start: dayOf(2021, 12, 31) };
    const services = [home({ tjTilDato: 20211230 }), { tjTjenType: 6, tjFraDato: 20210314, tjTilDato: 20211231 }];
    expect(counted(services, 2021, '<peAlder>70</peAlder>', day)).toEqual([6]);
  });
});

describe('a person counts', () => {
  it.each(['<peAlder>70</peAlder>', '<peKjonn>M</peKjonn>', '<peAlder>70</peAlder><peDodDato>20210101</peDodDato>'])('who has %s', (person) => {
    expect(counted([home({})], 2021, person)).toEqual([15]);
  });

  it.each(['', '<peAlder></peAlder><peKjonn></peKjonn>', '<peAlder>70</peAlder><peKjonn>U</peKjonn>'])('but not one with "%s"', (person) => {
    expect(counted([home({})], 2021, person)).toEqual([]);
  });
});

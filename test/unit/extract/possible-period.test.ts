import { describe, expect, it } from 'vitest';
import { floorAt } from '../../../shared/extract/accepted-dates.ts';
import { OPEN_END, dayOf } from '../../../shared/extract/calendar.ts';
import { isPossiblePeriod } from '../../../shared/extract/possible-period.ts';
import { noPeriod } from '../../../shared/extract/service.ts';
import { type Fields, readPerson, serviceXml } from './read-person.ts';

const march = dayOf(2021, 3, 1);
const june = dayOf(2021, 6, 1);

const year2021 = { ...noPeriod, year: 2021, start: dayOf(2021, 1, 1), end: dayOf(2021, 12, 31) };

/** Whether the first of these services may run from March to June 2021. */
function see(services: readonly Fields[], { start = march, end = june, before = '' } = {}): boolean {
  return readPerson(before + services.map(serviceXml).join(''), 2021, (read) => isPossiblePeriod(read.services.at(0), read, start, end, year2021));
}

/** What an active 15, and a stay, must hold. */
const nursing = { tjTjenType: 15, tjTimerUke: '7.00', tjInstOrgnr: '974760673' };
const stay = { tjTjenType: 20, tjInstOrgnr: '974760673' };

describe('a service may run on days', () => {
  it.each([
    ['where it is alone', [{ tjTjenType: 5 }]],
    ['with what its code demands', [nursing]],
    ['beside a stay, where it is none', [nursing, { tjTjenType: 21, tjFraDato: '20210101' }]],
    ['beside another service', [{ tjTjenType: 5 }, { tjTjenType: 1, tjFraDato: '20210101' }]],
    ['before and after the same service, with a day in common', [{ tjTjenType: 5 }, { tjTjenType: 5, tjFraDato: '20210101', tjTilDato: '20210301' }, { tjTjenType: 5, tjFraDato: '20210601' }]],
    ['where the same was rejected', [{ tjTjenType: 5 }, { tjTjenType: 5, tjVedtak: 1, tjFraDato: '20210101' }]],
    ['beside a service of unknown code, where its own is unknown', [{ tjTjenType: 99 }, { tjTjenType: 99, tjFraDato: '20210101' }]],
    ['beside everything, where it was rejected itself', [{ tjTjenType: 21, tjVedtak: 1 }, { tjTjenType: 21, tjFraDato: '20210101' }]],
  ])('%s', (_, services) => {
    expect(see(services)).toBe(true);
  });

  it.each([
    ['where the same service goes on', [{ tjTjenType: 5 }, { tjTjenType: 5, tjFraDato: '20210101', tjTilDato: '20210302' }]],
    ['where it would no longer begin on the day on which the same service ends', [{ tjTjenType: 5, tjFraDato: '20210302' }, { tjTjenType: 5, tjFraDato: '20210101', tjTilDato: '20210302' }]],
    ['in an institution, where the person is in another', [stay, { tjTjenType: 21, tjFraDato: '20210531' }]],
    ['in an institution, beside respite care', [stay, { tjTjenType: 8, tjFraDato: '20210101' }]],
  ])('but not %s', (_, services) => {
    expect(see(services)).toBe(false);
  });

  it.each([
    ['ten days after the same has ended', '20210219', true],
    ['nine days after', '20210220', false],
    ['on the day after', '20210228', true],
  ])('%s: %s', (_, end, possible) => {
    expect(see([{ tjTjenType: 5 }, { tjTjenType: 5, tjFraDato: '20210101', tjTilDato: end }])).toBe(possible);
  });

  it.each([
    ['the same service, whose dates may be swapped too', [{ tjTjenType: 5 }, { tjTjenType: 5, tjFraDato: '20210501', tjTilDato: '20210201' }]],
    ['the same service, which may have begun when it was decided', [{ tjTjenType: 5 }, { tjTjenType: 5, tjVedtDato: '20210201', tjTilDato: '20210501' }]],
    ['a week full of hours', [nursing, { tjTjenType: 1, tjFraDato: '20210101', tjTimerUke: '161.01' }]],
    ['a week that is full once the hours are put right', [nursing, { tjTjenType: 1, tjFraDato: '20210101', tjTimerUke: '161,01' }]],
    ['minutes that come to a week', [nursing, { tjTjenType: 1, tjFraDato: '20210101', tjTimerUke: '10000.00' }]],
    ['another service, where its own hours fill the week once they are put right', [{ ...nursing, tjTimerUke: '161,01', tjFraDato: '20210101' }, { tjTjenType: 1, tjFraDato: '20210101', tjTimerUke: '7.00' }]],
  ])('but not beside %s', (_, services) => {
    expect(see(services)).toBe(false);
  });

  it('but not on one day on which the same is said of it', () => {
    const day = { start: march, end: march };
    const same = (code: number): Fields => ({ tjTjenType: code, tjFraDato: '20210301', tjTilDato: '20210301' });
    for (const code of [5, 99]) expect(see([{ tjTjenType: code, tjTilDato: '20210301' }, same(code)], day)).toBe(false);
    expect(see([{ tjTjenType: 5, tjTilDato: '20210301' }, same(6)], day)).toBe(true);
  });

  it('beside as many hours as leave it room', () => {
    expect(see([nursing, { tjTjenType: 1, tjFraDato: '20210101', tjTimerUke: '161.00' }])).toBe(true);
  });

  it('but not beyond the death', () => {
    const died = (day: string): string => `<peDodDato>${day}</peDodDato>`;
    expect(see([{ tjTjenType: 5 }], { before: died('20210601') })).toBe(true);
    expect(see([{ tjTjenType: 5 }], { before: died('20210531') })).toBe(false);
  });

  it('but not from before 2005, from after the end or the year, or without a start', () => {
    expect(see([{ tjTjenType: 5 }], { start: dayOf(2005, 1, 1) })).toBe(true);
    expect(see([{ tjTjenType: 5 }], { start: dayOf(2004, 12, 31) })).toBe(false);
    expect(see([{ tjTjenType: 5 }], { start: june + 1 })).toBe(false);
    expect(see([{ tjTjenType: 5 }], { start: Number.NaN })).toBe(false);
    expect(see([{ tjTjenType: 5 }], { start: dayOf(2022, 1, 1), end: dayOf(2022, 2, 1) })).toBe(false);
  });

  it('but not until a year that the register’s pattern does not take, nor for ever', () => {
    expect(see([{ tjTjenType: 5 }], { end: dayOf(2099, 12, 31) })).toBe(true);
    expect(see([{ tjTjenType: 5 }], { end: dayOf(2100, 1, 1) })).toBe(false);
    expect(see([{ tjTjenType: 5 }], { end: OPEN_END })).toBe(false);
  });

  it('but not from before its decision, nor from before the person was born', () => {
    expect(see([{ tjTjenType: 5, tjVedtDato: '20210301' }])).toBe(true);
    expect(see([{ tjTjenType: 5, tjVedtDato: '20210302' }])).toBe(false);
    expect(see([{ tjTjenType: 5 }], { before: '<peAlder>3</peAlder>', start: dayOf(2017, 1, 1) })).toBe(true);
    expect(see([{ tjTjenType: 5 }], { before: '<peAlder>3</peAlder>', start: dayOf(2016, 12, 31) })).toBe(false);
  });

  it('but not over the year’s end in a long stay, where the person waits for one', () => {
    const waiting = '<PERSONOPPL><poVenteliste>1</poVenteliste><poVentelisteDato>20210101</poVentelisteDato></PERSONOPPL>';
    expect(see([{ ...stay, tjTjenType: 21 }], { before: waiting })).toBe(true);
    expect(see([{ ...stay, tjTjenType: 21 }], { before: waiting, end: year2021.end })).toBe(false);
    expect(see([stay], { before: waiting, end: year2021.end })).toBe(true);
  });

  it('of the data year only with its decision, unless it lacks that already', () => {
    const { tjTjenType, ...more } = nursing;
    const later = (decision: Fields): Fields => ({ tjTjenType, ...decision, ...more, tjFraDato: '20220101', tjTilDato: '20210301' });
    expect(see([later({ tjSoknadDato: '20201101', tjVedtDato: '20201201', tjVedtak: 2 })])).toBe(true);
    expect(see([later({ tjVedtDato: '20201201', tjVedtak: 2 })])).toBe(false);
    expect(see([later({ tjSoknadDato: '20201101', tjVedtak: 2 })])).toBe(false);
    expect(see([later({ tjSoknadDato: '20201101', tjVedtDato: '20201201' })])).toBe(false);
    expect(see([later({ tjVedtDato: '20210101' })])).toBe(true);
  });

  it('from the day on that the register accepts', () => {
    const from2010 = { ...year2021, floor: floorAt(dayOf(2010, 1, 1)) };
    const on = (start: number): boolean => readPerson(serviceXml({ tjTjenType: 5 }), 2021, (read) => isPossiblePeriod(read.services.at(0), read, start, june, from2010));
    expect([dayOf(2009, 12, 31), dayOf(2010, 1, 1)].map(on)).toEqual([false, true]);
  });

  it.each([
    ['hours', { tjTjenType: 15, tjInstOrgnr: '974760673' }],
    ['an organisation number', { tjTjenType: 15, tjTimerUke: '7.00' }],
    ['an answer on rotation', { ...stay, tjTjenType: 8 }],
    ['another service beside an emergency bed', { ...stay, tjTjenType: 25 }],
    ['a decision of the last year', { tjTjenType: 5, tjVedtDato: '20200229' }],
  ])('of the data year only with what it lacks: %s', (_, service) => {
    expect(see([service])).toBe(false);
    const active = { ...service, tjFraDato: '20210401', tjTilDato: '20210301' };
    expect(see([active]), 'it lacks that already').toBe(true);
    expect(see([service], { start: dayOf(2020, 3, 1), end: dayOf(2020, 12, 31) }), 'before the year').toBe(true);
  });
});

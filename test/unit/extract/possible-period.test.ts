import { describe, expect, it } from 'vitest';
import { OPEN_END, dayOf } from '../../../shared/extract/calendar.ts';
import { isPossiblePeriod } from '../../../shared/extract/possible-period.ts';
import { type Fields, readPerson, serviceXml } from './read-person.ts';

const march = dayOf(2021, 3, 1);
const june = dayOf(2021, 6, 1);

/** Whether the first of these services may run from March to June 2021. */
function see(services: readonly Fields[], { start = march, end = june, death = '' } = {}): boolean {
  const person = `${death && `<peDodDato>${death}</peDodDato>`}${services.map(serviceXml).join('')}`;
  return readPerson(person, 2021, (read) => isPossiblePeriod(read.services.at(0), read, start, end));
}

describe('a service may run on days', () => {
  it.each([
    ['where it is alone', [{ tjTjenType: 15 }]],
    ['beside another service', [{ tjTjenType: 15 }, { tjTjenType: 1, tjFraDato: '20210101' }]],
    ['before and after the same service, with a day in common', [{ tjTjenType: 15 }, { tjTjenType: 15, tjFraDato: '20210101', tjTilDato: '20210301' }, { tjTjenType: 15, tjFraDato: '20210601' }]],
    ['where the same was rejected', [{ tjTjenType: 15 }, { tjTjenType: 15, tjVedtak: 1, tjFraDato: '20210101' }]],
    ['beside a service of unknown code, where its own is unknown', [{ tjTjenType: 99 }, { tjTjenType: 99, tjFraDato: '20210101' }]],
    ['beside everything, where it was rejected itself', [{ tjTjenType: 21, tjVedtak: 1 }, { tjTjenType: 21, tjFraDato: '20210101' }]],
  ])('%s', (_, services) => {
    expect(see(services)).toBe(true);
  });

  it.each([
    ['where the same service goes on', [{ tjTjenType: 15 }, { tjTjenType: 15, tjFraDato: '20210101', tjTilDato: '20210302' }]],
    ['where it would no longer begin on the day on which the same service ends', [{ tjTjenType: 15, tjFraDato: '20210302' }, { tjTjenType: 15, tjFraDato: '20210101', tjTilDato: '20210302' }]],
    ['in an institution, where the person is in another', [{ tjTjenType: 20 }, { tjTjenType: 21, tjFraDato: '20210531' }]],
    ['in an institution, beside respite care', [{ tjTjenType: 25 }, { tjTjenType: 8, tjFraDato: '20210101' }]],
  ])('but not %s', (_, services) => {
    expect(see(services)).toBe(false);
  });

  it('but not beyond the death, nor open then', () => {
    expect(see([{ tjTjenType: 15 }], { death: '20210601' })).toBe(true);
    expect(see([{ tjTjenType: 15 }], { death: '20210531' })).toBe(false);
    expect(see([{ tjTjenType: 15 }], { death: '20211231', end: OPEN_END })).toBe(false);
  });

  it('but not from before 2005, from after the end, or without a start', () => {
    expect(see([{ tjTjenType: 15 }], { start: dayOf(2005, 1, 1) })).toBe(true);
    expect(see([{ tjTjenType: 15 }], { start: dayOf(2004, 12, 31) })).toBe(false);
    expect(see([{ tjTjenType: 15 }], { start: june + 1 })).toBe(false);
    expect(see([{ tjTjenType: 15 }], { start: Number.NaN })).toBe(false);
  });
});

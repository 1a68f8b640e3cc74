import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/extract/calendar.ts';
import { isActiveAtYearEnd, isResidence, mayHaveService } from '../../../shared/extract/person-services.ts';
import { noPeriod } from '../../../shared/extract/service.ts';
import { type Fields, readServices } from './read-person.ts';

const period = { ...noPeriod, year: 2021, start: dayOf(2021, 1, 1), end: dayOf(2021, 12, 31) };

describe('a service is active on 31 December', () => {
  const see = (service: Fields): boolean => readServices([{ tjTjenType: 21, ...service }], 2021, ({ services }) => isActiveAtYearEnd(services.at(0), period));

  it.each([{ tjFraDato: '20211231' }, { tjFraDato: '20200101', tjTilDato: '20211231' }, { tjFraDato: '20210101', tjTilDato: '99991231' }])('with %j', (service) => {
    expect(see(service)).toBe(true);
  });

  it.each([{ tjFraDato: '20220101' }, { tjFraDato: '20200101', tjTilDato: '20211230' }, { tjVedtak: 1, tjFraDato: '20210101' }, {}])('but not with %j', (service) => {
    expect(see(service)).toBe(false);
  });
});

describe('a person may have a service', () => {
  const see = (...services: readonly Fields[]): boolean => readServices(services, 2021, (person) => mayHaveService(person, isResidence));

  it.each([18, 19, 20, 21, 10, 99])('with code %i', (code) => {
    expect(see({ tjTjenType: 15, tjFraDato: '20210101' }, { tjTjenType: code, tjFraDato: '20210101' })).toBe(true);
  });

  it.each([8, 17, 22, 25, 29])('but not with code %i', (code) => {
    expect(see({ tjTjenType: code, tjFraDato: '20210101' })).toBe(false);
  });

  it('nor with one that is not active', () => {
    expect(see({ tjTjenType: 21, tjFraDato: '20200101', tjTilDato: '20201231' }, { tjTjenType: 99 })).toBe(false);
  });
});

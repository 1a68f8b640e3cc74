import { describe, expect, it } from 'vitest';
import { OPEN_END, dayOf, formatDay } from '../../../shared/extract/calendar.ts';
import { type Service, effectiveCode, hasServiceTypeForm } from '../../../shared/extract/service.ts';
import { tjSoknadDato, tjVedtak } from '../../../shared/extract/slots.ts';
import { type Fields, readPerson, readServices, serviceXml } from './read-person.ts';

/** What `look` sees of the first of a person's services; the data year is 2021. */
function first<T>(look: (service: Service) => T, service: Fields, ...others: Fields[]): T {
  return readServices([service, ...others], 2021, (person) => look(person.services.at(0)));
}
const active = (service: Fields): boolean => first((s) => s.active, { tjTjenType: 15, ...service });
const lastDay = (service: Fields, ...others: Fields[]): string =>
  first((s) => (s.lastDay === OPEN_END ? 'open' : formatDay(s.lastDay)), { tjTjenType: 15, ...service }, ...others.map((other) => ({ tjTjenType: 15, ...other })));

describe('the code that rules reckon with', () => {
  it.each([
    [12, 29], [13, 29], [16, 15], [10, Number.NaN], [29, 29], [30, Number.NaN], [0, Number.NaN],
  ])('is for %i in 2019: %d', (written, code) => {
    expect(effectiveCode(written, 2019)).toBe(code);
  });

  it.each([
    [12, 12], [16, 16], [29, Number.NaN], [27, Number.NaN], [26, 26], [10, Number.NaN],
  ])('is for %i in 2018: %d', (written, code) => {
    expect(effectiveCode(written, 2018)).toBe(code);
  });

  it('was 10 until 2008, and 26 came in 2016', () => {
    expect(effectiveCode(10, 2008)).toBe(10);
    expect(effectiveCode(26, 2015)).toBeNaN();
  });

  it('is that of 2019 and later where the data year is not known', () => {
    expect([1, 12, 16, 29].map((code) => effectiveCode(code, Number.NaN))).toEqual([1, 29, 15, 29]);
    expect(effectiveCode(10, Number.NaN)).toBeNaN();
  });

  it.each([['5', 5], ['05', 5], ['&#49;5', 15]])('reads "%s" as %i', (text, code) => {
    expect(first((s) => [s.code, hasServiceTypeForm(s)], { tjTjenType: text })).toEqual([code, true]);
  });

  it('is none where white space stands around it, which the schema rejects', () => {
    expect(first((s) => s.code, { tjTjenType: ' 15 ' })).toBeNaN();
  });

  it.each(['0015', '+5', '-3', '-0', '100', '015'])('is none where the register deletes the row for its form: %s', (text) => {
    expect(first((s) => [s.code, hasServiceTypeForm(s)], { tjTjenType: text })).toEqual([Number.NaN, false]);
  });

  it.each(['', 'x', '1.5'])('is none where the schema takes no such number: "%s"', (text) => {
    expect(first((s) => s.code, { tjTjenType: text })).toBeNaN();
  });

  it('is not left over from the person before', () => {
    expect(readPerson(`${serviceXml({ tjTjenType: 15 })}</PERSON><PERSON pePeID="2">${serviceXml({ tjVedtak: 2 })}`, 2021, (p) => p.services.at(0).code)).toBeNaN();
  });
});

describe('the end of a service', () => {
  it('is open without a date, or with 99991231', () => {
    expect(first((s) => [s.open, s.lastDay], { tjTjenType: 15, tjFraDato: 20210101 })).toEqual([true, OPEN_END]);
    expect(first((s) => [s.open, s.lastDay], { tjTjenType: 15, tjFraDato: 20210101, tjTilDato: 99991231 })).toEqual([true, OPEN_END]);
  });

  it('is the day itself where there is one', () => {
    expect(first((s) => [s.open, s.lastDay], { tjTjenType: 15, tjTilDato: 20210630 })).toEqual([false, dayOf(2021, 6, 30)]);
  });

  it.each(['20210230', '2021', ''])('that is no date ("%s") is not open, but ends nothing', (text) => {
    expect(first((s) => [s.open, s.lastDay], { tjTjenType: 15, tjTilDato: text })).toEqual([false, OPEN_END]);
  });

  it('is the day before where the same service goes on in another row that day, wherever the row stands', () => {
    const service = { tjFraDato: 20210101, tjTilDato: 20210630 };
    expect(lastDay(service, { tjFraDato: 20210630 })).toBe('20210629');
    expect(lastDay(service, { tjFraDato: 20210701 }, { tjFraDato: 20210630 }, { tjFraDato: 20210630 })).toBe('20210629');
    expect(readServices([{ tjTjenType: 15, tjFraDato: 20210630 }, { tjTjenType: 15, ...service }], 2021, (p) => formatDay(p.services.at(1).lastDay))).toBe('20210629');
  });

  it('stays where the other row begins another day, has another code, or is rejected', () => {
    const service = { tjFraDato: 20210101, tjTilDato: 20210630 };
    expect(lastDay(service, { tjFraDato: 20210701 })).toBe('20210630');
    expect(lastDay(service, { tjTjenType: 1, tjFraDato: 20210630 })).toBe('20210630');
    expect(lastDay(service, { tjVedtak: 1, tjFraDato: 20210630 })).toBe('20210630');
  });

  it('reckons 16 and 15 as the same service, and unknown codes as none', () => {
    const service = { tjFraDato: 20210101, tjTilDato: 20210630 };
    expect(lastDay(service, { tjTjenType: 16, tjFraDato: 20210630 })).toBe('20210629');
    expect(lastDay({ tjTjenType: 30, ...service }, { tjTjenType: 30, tjFraDato: 20210630 })).toBe('20210630');
  });

  it('of a row of one day stays, also where it stands there twice', () => {
    expect(lastDay({ tjFraDato: 20210101, tjTilDato: 20210101 }, { tjFraDato: 20210101, tjTilDato: 20210101 })).toBe('20210101');
  });
});

describe('a service is active in the data year', () => {
  it.each([
    ['began long before and is open', { tjFraDato: 20050101 }],
    ['began on 31 December', { tjFraDato: 20211231 }],
    ['ended on 1 January', { tjFraDato: 20200101, tjTilDato: 20210101 }],
    ['ends after the year', { tjFraDato: 20210601, tjTilDato: 20220101 }],
    ['has an end that is no date', { tjFraDato: 20190101, tjTilDato: 20200230 }],
    ['has a code that nobody knows', { tjTjenType: 30, tjFraDato: 20210101 }],
    ['is granted', { tjVedtak: 2, tjFraDato: 20210101 }],
    ['has no such decision', { tjVedtak: 7, tjFraDato: 20210101 }],
  ])('that %s', (_, service) => {
    expect(active(service)).toBe(true);
  });

  it.each([
    ['has no start', {}],
    ['has a start that is no date', { tjFraDato: 20210230 }],
    ['begins after the year', { tjFraDato: 20220101 }],
    ['ended before it', { tjFraDato: 20200101, tjTilDato: 20201231 }],
    ['is rejected', { tjVedtak: 1, tjFraDato: 20210101 }],
  ])('but not one that %s', (_, service) => {
    expect(active(service)).toBe(false);
  });

  it('nor one that went on in another row on 1 January', () => {
    const ended = { tjTjenType: 15, tjFraDato: 20200101, tjTilDato: 20210101 };
    expect(first((s) => s.active, ended, { tjTjenType: 15, tjFraDato: 20210101 })).toBe(false);
    expect(first((s) => s.active, ended, { tjTjenType: 1, tjFraDato: 20210101 })).toBe(true);
  });

  it('nor any where the data year is not known', () => {
    expect(readServices([{ tjTjenType: 15, tjFraDato: 20210101 }], 0, (p) => p.services.at(0).active)).toBe(false);
  });
});

describe('a pending application', () => {
  const pending = (service: Fields): boolean => first((s) => s.pending, service);

  it('has neither decision nor start, of a code that requires a decision', () => {
    expect(pending({ tjTjenType: 15, tjSoknadDato: 20210101 })).toBe(true);
    expect(pending({ tjTjenType: 12, tjSoknadDato: 20210101 })).toBe(true);
    expect(pending({ tjTjenType: 15, tjVedtak: '' })).toBe(true);
  });

  it.each([
    ['a decision', { tjTjenType: 15, tjVedtak: 2 }],
    ['a decision that no list has', { tjTjenType: 15, tjVedtak: 7 }],
    ['a start', { tjTjenType: 15, tjFraDato: 20210101 }],
    ['a start that is no date', { tjTjenType: 15, tjFraDato: 20210230 }],
    ['a code without decisions', { tjTjenType: 6 }],
    ['a code of which only the date of decision is required', { tjTjenType: 24 }],
    ['an unknown code', { tjTjenType: 30 }],
    ['an expired 10', { tjTjenType: 10 }],
  ])('does not have %s', (_, service) => {
    expect(pending(service)).toBe(false);
  });

  it('is none of the codes of 2018 that the register’s list does not name', () => {
    const look = (code: number) => readPerson(serviceXml({ tjTjenType: code, tjVedtDato: 20180101 }), 2018, (p) => p.services.at(0).pending, '3.5');
    expect([12, 13, 16, 15].map(look)).toEqual([false, false, false, true]);
  });
});

describe('what KPR312 and KPR601 look at', () => {
  const current = (service: Fields): boolean => first((s) => s.current, { tjTjenType: 15, ...service });

  it.each([
    ['active', { tjFraDato: 20210101 }],
    ['decided on 1 January', { tjVedtDato: 20210101, tjFraDato: 20220101 }],
    ['decided on 31 December', { tjVedtDato: 20211231, tjFraDato: 20220101 }],
    ['rejected in the data year', { tjVedtDato: 20210501, tjVedtak: 1, tjFraDato: 20210501 }],
    ['without a start, however old', { tjSoknadDato: 20060101, tjVedtDato: 20060101 }],
  ])('are rows that are %s', (_, service) => {
    expect(current(service)).toBe(true);
  });

  it.each([
    ['ended and decided before the year', { tjVedtDato: 20200101, tjFraDato: 20200101, tjTilDato: 20201231 }],
    ['not begun, and decided after it', { tjVedtDato: 20220101, tjFraDato: 20220101 }],
    ['rejected in another year', { tjVedtDato: 20201231, tjVedtak: 1, tjFraDato: 20210101 }],
    ['without a start that is a date', { tjVedtDato: 20200101, tjFraDato: 20210230 }],
  ])('but not rows that are %s', (_, service) => {
    expect(current(service)).toBe(false);
  });
});

describe('what the register’s lists demand of a service', () => {
  it('follows the code that rules reckon with', () => {
    expect(first((s) => s.demands(tjVedtak), { tjTjenType: 23 })).toBe(true);
    expect(first((s) => s.demands(tjSoknadDato), { tjTjenType: 23 })).toBe(false);
    expect(first((s) => s.demands(tjSoknadDato), { tjTjenType: 16 })).toBe(true);
    expect(first((s) => s.demands(tjVedtak), { tjTjenType: 30 })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { floorAt } from '../../../shared/extract/accepted-dates.ts';
import { dayOf } from '../../../shared/extract/calendar.ts';
import { deletesPerson, deletesRow } from '../../../shared/extract/deletion.ts';
import type { RowKind } from '../../../shared/extract/person.ts';
import { noPeriod } from '../../../shared/extract/service.ts';
import { readPerson } from './read-person.ts';

const period = { ...noPeriod, year: 2021, start: dayOf(2021, 1, 1), end: dayOf(2021, 12, 31) };

function deleted(kind: RowKind, row: string, firstDay?: number): boolean {
  return readPerson(row, 2021, (person) => deletesRow(person.rowsOf(kind).at(0), firstDay === undefined ? period : { ...period, floor: floorAt(firstDay) }));
}
const service = (fields: string, ids = 'tjPeID="1" tjTjID="1"'): boolean => deleted('TJENESTE', `<TJENESTE ${ids}>${fields}</TJENESTE>`);
const information = (fields: string, firstDay?: number): boolean => deleted('PERSONOPPL', `<PERSONOPPL poPeID="1" poPoID="1">${fields}</PERSONOPPL>`, firstDay);

describe('the register deletes a row', () => {
  it.each(['', '00000000001', '-1', '+1', '12345678901', 'x'])('with the key "%s"', (key) => {
    expect(service('<tjTjenType>6</tjTjenType>', `tjPeID="1" tjTjID="${key}"`)).toBe(true);
    expect(deleted('FUNKSJON', `<FUNKSJON fnPeID="${key}" fnFnID="1"/>`)).toBe(true);
    expect(deleted('DIAGNOSE', `<DIAGNOSE diPeID="1" diDiID="${key}"/>`)).toBe(true);
    expect(deleted('DOGNTILBUD', `<DOGNTILBUD dgPeID="1" dgDgID="${key}"/>`)).toBe(true);
  });

  it('without a key', () => {
    expect(service('<tjTjenType>6</tjTjenType>', 'tjPeID="1"')).toBe(true);
  });

  it.each(['1', '0', '0000000001', '1234567890', '&#49;'])('but not with the key %s', (key) => {
    expect(service('<tjTjenType>6</tjTjenType>', `tjPeID="1" tjTjID="${key}" tjVeID="-1"`)).toBe(false);
  });

  it.each(['100', '-3', '+5', '0015', 'ab'])('with the service code %s', (code) => {
    expect(service(`<tjTjenType>${code}</tjTjenType>`)).toBe(true);
  });

  it.each(['6', '06', '99'])('but not with the service code %s', (code) => {
    expect(service(`<tjTjenType>${code}</tjTjenType>`)).toBe(false);
  });

  it.each(['tjSoknadDato', 'tjVedtDato', 'tjFraDato', 'tjKlageMottatt'])('for a %s out of range, or that does not exist', (name) => {
    const on = (date: string): boolean => service(`<tjTjenType>6</tjTjenType><${name}>${date}</${name}>`);
    expect(['20041231', '20220101', '99991231', '20210230', '18991231'].map(on)).toEqual([true, true, true, true, true]);
    expect(['20050101', '20211231', '', '2021-02-30'].map(on)).toEqual([false, false, false, false]);
  });

  it('for no other date', () => {
    expect(service('<tjTjenType>6</tjTjenType><tjTilDato>20220630</tjTilDato><tjKlageBesvart>20040101</tjKlageBesvart>')).toBe(false);
    expect(information('<poTilDato>20230230</poTilDato><poVentelisteDato>20030101</poVentelisteDato>')).toBe(false);
  });

  it('for a month out of range: months compare as months', () => {
    const on = (month: string, firstDay?: number): boolean => information(`<poVurdTann>${month}</poVurdTann>`, firstDay);
    expect(['200412', '202201', '202113', 'ja', '189912', '999912'].map((month) => on(month))).toEqual([true, true, true, true, true, true]);
    expect(['200501', '202112', ''].map((month) => on(month))).toEqual([false, false, false]);
    expect(on('200501', dayOf(2005, 1, 31))).toBe(false);
  });

  it('from another floor on, where one is set', () => {
    expect(information('<poFraDato>20091231</poFraDato>', dayOf(2010, 1, 1))).toBe(true);
    expect(information('<poFraDato>20040101</poFraDato>', dayOf(1980, 1, 1))).toBe(false);
  });
});

describe('the register deletes a person', () => {
  const person = (fields: string): boolean => readPerson(fields, 2021, ({ row }) => deletesPerson(row));

  it.each(['U', 'm', ' K', '1'])('of the sex "%s"', (sex) => {
    expect(person(`<peKjonn>${sex}</peKjonn>`)).toBe(true);
  });

  it.each(['<peKjonn>M</peKjonn>', '<peKjonn>K</peKjonn>', '<peKjonn></peKjonn>', ''])('but not with "%s"', (fields) => {
    expect(person(fields)).toBe(false);
  });

  it('whose key is none', () => {
    expect(readPerson('</PERSON><PERSON pePeID="12345678901">', 2021, ({ row }) => deletesPerson(row))).toBe(true);
  });
});

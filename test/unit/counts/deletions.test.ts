import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../shared/lint/settings.ts';
import { type PersonOf, checked, codes, counted, extractXml, filled, service } from './extract.ts';

/** A person who counts, so that what else is in the file can be seen beside. */
const other: PersonOf = { id: 900, age: 50, sex: 'K', services: [service(6)] };
const of = (person: PersonOf) => counted([person, other]);

describe('what the register deletes', () => {
  it('is missing from the year, and not from the file: a person', () => {
    const result = of({ age: 70, sex: 'U', services: [service(15), service(6)] });
    expect(result.recipients).toMatchObject({ inFile: 2, year: 1, yearEnd: 1 });
    expect(codes(result)).toEqual({ 6: '2 1 1', 15: '1 0 0' });
    expect(result.excluded).toEqual({ persons: 1, rows: 0 });
  });

  it('is missing from the year, and not from the file: a service', () => {
    const result = of({ age: 70, sex: 'K', services: [service(15, { tjSoknadDato: 20041015 }), service(6)] });
    expect(result.recipients).toMatchObject({ inFile: 2, year: 2 });
    expect(codes(result)).toEqual({ 6: '2 2 2', 15: '1 0 0' });
    expect(result.excluded).toEqual({ persons: 0, rows: 1 });
    expect(filled(result.tables['S-01']!)['15']).toEqual({ inFile: 1, inFileAtYearEnd: 1 });
  });

  it('depends on the first day that is accepted, as the settings say, also where the rule is off', () => {
    const person: PersonOf = { age: 70, sex: 'K', services: [service(15, { tjSoknadDato: 20041015 })] };
    const recipients = (floor: string): number => {
      const settings = settingsOf(new Map([['KPR303', { severity: 'off', options: { floor } }]]));
      return checked(extractXml([person, other]), {}, settings).report.statistics!.recipients.year;
    };
    expect(['2005-01-01', '1990-01-01', '2021-01-01'].map(recipients)).toEqual([1, 2, 0]);
  });

  it('takes the person out of the year where nothing else is left', () => {
    const result = of({ age: 70, sex: 'K', services: [service(15, { '@tjTjID': '12345678901' })] });
    expect(result.recipients).toMatchObject({ inFile: 2, year: 1 });
  });

  it('is counted in rows of any kind, those of a deleted person aside', () => {
    const diagnosis = '<DIAGNOSE diPeID="1" diDiID="x"><diKodeVersjon>ICPC-2</diKodeVersjon><diDiagKode>P70</diDiagKode><diFraDato>20210101</diFraDato><diTilDato>99991231</diTilDato></DIAGNOSE>';
    const rows = { information: [{ poVurdLege: 200401 }], functions: [{ fnFunkType: 1, fnFunkVerdi: 3, fnFraDato: 20210101, fnTilDato: 99991231 }], rows: diagnosis };
    expect(of({ age: 70, sex: 'K', services: [service(100)], ...rows }).excluded).toEqual({ persons: 0, rows: 3 });
    expect(of({ age: 70, sex: 'U', services: [service(100)], ...rows }).excluded).toEqual({ persons: 1, rows: 0 });
  });
});

describe('left out', () => {
  it('are persons without age and sex, though the register keeps them', () => {
    expect(of({ services: [service(15)] })).toMatchObject({ recipients: { inFile: 1, year: 1 }, excluded: { persons: 0, rows: 0 } });
  });

  it('is nobody for having died', () => {
    expect(of({ age: 90, died: 20210201, services: [service(15)] }).recipients).toMatchObject({ year: 2, yearEnd: 2 });
  });
});

describe('unknown codes', () => {
  it('count apart: persons with such a row during the year, whatever was decided', () => {
    const result = of({ age: 70, sex: 'K', services: [service(10), service(16, { tjVedtak: 1 }), service(99, { tjTilDato: 20210601 })] });
    expect(result.recipients).toMatchObject({ inFile: 1, year: 1 });
    expect(result.unknownCode).toEqual({ year: 1 });
    expect(filled(result.tables['S-01']!)['unknown']).toEqual({ year: 1, yearEnd: 1 });
  });

  it.each([
    ['the service ended before the year', { tjTilDato: 20201231 }],
    ['the service has no start', { tjFraDato: '' }],
    ['the register deletes the row', { tjVedtDato: 20041231 }],
    ['the code is missing', { tjTjenType: '' }],
  ])('do not count where %s', (_, fields) => {
    expect(of({ age: 70, sex: 'K', services: [service(16, fields)] }).unknownCode).toEqual({ year: 0 });
  });

  it('on 31 December only where the service runs', () => {
    expect(filled(of({ age: 70, sex: 'K', services: [service(16, { tjTilDato: 20211230 })] }).tables['S-01']!)['unknown']).toEqual({ year: 1 });
  });
});

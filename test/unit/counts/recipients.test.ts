import { describe, expect, it } from 'vitest';
import { cell, codes, counted, filled, service, table } from './extract.ts';

/** Six persons; who they are is told beside them. */
const persons = [
  // A woman of 34 with help at home all year and an alarm that ended in May.
  { age: 34, sex: 'K', services: [service(15), service(6, { tjTilDato: 20210531 })] },
  // A man of 82 who moved from a short stay to a long one.
  { age: 82, sex: 'M', services: [service(18, { tjTilDato: 20210315 }), service(21, { tjFraDato: 20210315 })] },
  // A woman of 90 in housing, registered with the old code, with help at home.
  { age: 90, sex: 'K', services: [service(12), service(15), service(1)] },
  // A boy of 10 whose respite care in an institution ended on 31 December.
  { age: 10, sex: 'M', services: [service(8, { tjTilDato: 20211231 })] },
  // A man of 67 under coercion, with nothing else.
  { age: 67, sex: 'M', services: [service(24, { tjVedtak: '', tjFraDato: 20210801, tjTilDato: 20210901 })] },
  // Somebody of unknown age with a rejected application.
  { sex: 'K', services: [service(29, { tjVedtak: 1 })] },
];
const result = counted(persons);

describe('recipients', () => {
  it('are the persons with a service that counts: in the file, during the year, on 31 December', () => {
    expect(result).toMatchObject({ schemaVersion: 1, dataYear: 2021, municipality: '4601', recipients: { inFile: 5, year: 5, yearEnd: 4, previousYear: null, changePercent: null } });
    expect(filled(result.tables['S-02']!)).toEqual({ total: { inFile: 5, year: 5, inFileAtYearEnd: 4, yearEnd: 4 } });
  });

  it('count once for each service, 12 as 29, and every valid code is listed', () => {
    expect(codes(result)).toEqual({ 1: '1 1 1', 6: '1 1 0', 8: '1 1 1', 15: '2 2 2', 18: '1 1 0', 21: '1 1 1', 24: '1 1 0', 29: '1 1 1' });
    expect(result.services.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
    expect(filled(result.tables['S-01']!)).toMatchObject({ total: { year: 5 }, home: { year: 2, yearEnd: 2 }, 29: { inFile: 1, year: 1, inFileAtYearEnd: 1, yearEnd: 1 }, 6: { inFile: 1, year: 1 } });
  });

  it('of 2018 may have 16, which was valid then, and 12 and 13 are 29', () => {
    const old = counted([{ age: 50, sex: 'K', services: [service(16, { tjVedtDato: 20171210, tjSoknadDato: 20171201, tjFraDato: 20171215 }), service(13, { tjVedtDato: 20171210, tjSoknadDato: 20171201, tjFraDato: 20171215 })] }], { year: 2018, version: '3.5' });
    expect(codes(old)).toEqual({ 16: '1 1 1', 29: '1 1 1' });
    expect(old.services.map(({ code }) => code).filter((code) => code > 11 && code !== 14)).toEqual([15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 29]);
  });

  it('count once for each group', () => {
    expect(result.groups).toEqual([
      { group: 'home', year: 2, yearEnd: 2 },
      { group: 'housing', year: 1, yearEnd: 1 },
      { group: 'institution', year: 2, yearEnd: 2 },
      { group: 'technology', year: 1, yearEnd: 0 },
      { group: 'coercion', year: 1, yearEnd: 0 },
    ]);
    expect(filled(result.tables['S-03']!)).toEqual({
      home: { '18-49': 1, '90+': 1, total: 2 },
      housing: { '90+': 1, total: 1 },
      institution: { '0-17': 1, '80-89': 1, total: 2 },
      technology: { '18-49': 1, total: 1 },
      coercion: { '67-79': 1, total: 1 },
    });
    expect(filled(result.tables['S-13']!)).toEqual({ total: { yearEnd: 4 }, home: { yearEnd: 2, share: 50 }, housing: { yearEnd: 1, share: 25 }, institution: { yearEnd: 2, share: 50 } });
  });

  it('by age and sex', () => {
    expect(filled(result.tables['S-04']!)).toEqual({
      '0-17': { total: 1, men: 1, share: 20 },
      '18-49': { total: 1, women: 1, share: 20 },
      '67-79': { total: 1, men: 1, share: 20 },
      '80-89': { total: 1, men: 1, share: 20 },
      '90+': { total: 1, women: 1, share: 20 },
      total: { total: 5, women: 2, men: 3, share: 100 },
    });
    expect(cell(result, 'S-04', '0-17', 'ofPopulation')).toBeNull();
  });

  it('by services below and above 67', () => {
    expect(filled(result.tables['S-06']!)).toMatchObject({ 15: { 'under-67': 1, '67+': 1, total: 2 }, 8: { 'under-67': 1, total: 1 }, 24: { '67+': 1, total: 1 } });
  });

  it('by where they live: 21, then 18 to 20, then 29, else their own home', () => {
    expect(filled(result.tables['S-16']!)).toEqual({
      longStay: { total: 1, '80-89': 1, 'need-unspecified': 1 },
      housing: { total: 1, '90+': 1, 'need-unspecified': 1 },
      ownHome: { total: 2, '0-17': 1, '18-49': 1, 'need-unspecified': 2 },
      total: { total: 4, '0-17': 1, '18-49': 1, '80-89': 1, '90+': 1, 'need-unspecified': 4 },
    });
    const several = [{ age: 80, services: [service(29), service(20)] }, { age: 80, services: [service(29), service(20), service(21)] }];
    expect(Object.keys(table(several, 'S-16'))).toEqual(['longStay', 'shortStay', 'total']);
  });

  it('under coercion', () => {
    expect(filled(result.tables['S-23']!)).toEqual({ 24: { year: 1 }, total: { year: 1 } });
  });

  it('share the population where its figures are given', () => {
    const share = counted(persons, {}, { population: [50, 40, 30, 20, 10, 8] });
    expect(cell(share, 'S-04', '90+', 'ofPopulation')).toBe(12.5);
    expect(cell(share, 'S-04', 'total', 'ofPopulation')).toBe(3.2);
  });
});

describe('ages', () => {
  it.each([[17, '0-17'], [18, '18-49'], [49, '18-49'], [50, '50-66'], [66, '50-66'], [67, '67-79'], [79, '67-79'], [80, '80-89'], [89, '80-89'], [90, '90+'], [116, '90+'], [-1, 'unspecified']])('%i belongs to %s', (age, group) => {
    expect(Object.keys(table([{ age, sex: 'K', services: [service(15)] }], 'S-04'))).toEqual([group, 'total']);
  });
});

describe('the need of help', () => {
  const scored = (type: number, score: number, date = 20210301) => ({ fnFunkType: type, fnFunkVerdi: score, fnFraDato: date, fnTilDato: 99991231 });
  const four = [
    { age: 70, sex: 'K', services: [service(15)], functions: [scored(1, 9), scored(2, 9)] },
    { age: 70, sex: 'K', services: [service(15)], functions: [scored(1, 4), scored(2, 9)] },
    { age: 70, sex: 'K', services: [service(15, { tjTilDato: 20210601 })], functions: [scored(1, 2, 20200301), scored(1, 5, 20210301)] },
    { age: 70, sex: 'K', services: [service(15)] },
  ];

  it('is only known to be unstated where nobody gives thresholds: no score, or 9 everywhere', () => {
    expect(table(four, 'S-05')).toEqual({
      '67-79': { 'year-unspecified': 2, 'year-total': 4, 'yearEnd-unspecified': 2, 'yearEnd-total': 3 },
      total: { 'year-unspecified': 2, 'year-total': 4, 'yearEnd-unspecified': 2, 'yearEnd-total': 3 },
    });
    expect(cell(counted(four), 'S-05', 'total', 'year-limited')).toBeNull();
  });

  it('follows from the mean of the newest scores where thresholds are given', () => {
    expect(table(four, 'S-05', {}, { levels: { types: [1, 2], medium: 3, extensive: 4.5 } })['total']).toEqual({
      'year-medium': 1, 'year-extensive': 1, 'year-unspecified': 2, 'year-total': 4, 'yearEnd-medium': 1, 'yearEnd-unspecified': 2, 'yearEnd-total': 3,
    });
  });
});

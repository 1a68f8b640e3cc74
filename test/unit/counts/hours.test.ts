import { describe, expect, it } from 'vitest';
import { cell, counted, service, table } from './extract.ts';

const K = { age: 70, sex: 'K' };
const hours = (tjTimerUke: string, fields = {}) => ({ tjTimerUke, ...fields });

describe('hours a week on 31 December (S-07)', () => {
  it('are summed per recipient and code, in brackets', () => {
    const persons = [
      { ...K, services: [service(15, hours('1.99')), service(1, hours('4.99'))] },
      { ...K, services: [service(15, hours('1.00')), service(15, hours('1.00', { tjVeID: 7 })), service(1, hours('10.00'))] },
      { ...K, services: [service(15), service(1, hours('35.49')), service(2, hours('35.50'))] },
      { ...K, services: [service(15, hours('0')), service(1, hours('9.99'))] },
      { ...K, services: [service(15, hours('20.00', { tjTilDato: 20211230 }))] },
    ];
    expect(table(persons, 'S-07')).toEqual({
      1: { withHours: 4, '2-4.9': 1, '5-9.9': 1, '10-14.9': 1, '15-35.4': 1 },
      2: { withHours: 1, '35.5+': 1 },
      15: { withHours: 2, none: 2, '<2': 2 },
    });
    expect(table(persons, 'S-08')).toEqual({ 1: { tenOrMore: 2, withHours: 4, share: 50 }, 2: { tenOrMore: 1, withHours: 1, share: 100 }, 15: { withHours: 2 } });
  });

  it('drop duplicates, and count two rows that differ', () => {
    const twice = { ...K, services: [service(15, hours('1.50', { tjVedtDato: 20201210 })), service(15, hours('1.5')), service(15, hours('1.50', { tjTilDato: 20221231 }))] };
    expect(table([twice], 'S-07')).toEqual({ 15: { withHours: 1, '2-4.9': 1 } });
  });

  it('count a day once where a service goes on in another row', () => {
    const extended = { ...K, services: [service(15, hours('1.50', { tjTilDato: 20211231 })), service(15, hours('1.50', { tjFraDato: 20211231 }))] };
    expect(table([extended], 'S-07')).toEqual({ 15: { withHours: 1, '<2': 1 } });
  });

  it('of 8 are those of rolling respite care, and of 21 there are none', () => {
    const persons = [
      { ...K, services: [service(8, hours('12.00')), service(21, hours('3.00'))] },
      { ...K, services: [service(8, { tjTimerUke: '12.00', tjRullerende: 1 })] },
      { ...K, services: [service(8, { tjRullerende: 1 })] },
    ];
    expect(table(persons, 'S-07')).toEqual({ 8: { withHours: 1, none: 1, '10-14.9': 1 } });
  });

  it('count as they stand above 168, and as none below 0', () => {
    expect(table([{ ...K, services: [service(15, hours('420.00')), service(1, hours('-2.00'))] }], 'S-07')).toEqual({ 15: { withHours: 1, '35.5+': 1 }, 1: { none: 1 } });
  });
});

describe('hours at home by private help (S-15)', () => {
  it('are the mean of the sums of 1, 2, 3 and 15, persons without hours left out', () => {
    const help = (poPrivHjelp: number, poFraDato: number) => ({ poPrivHjelp, poFraDato });
    const persons = [
      { ...K, information: [help(1, 20210101)], services: [service(15, hours('3.00')), service(2, hours('1.50')), service(4, hours('30.00'))] },
      { ...K, information: [help(6, 20210101), help(1, 20210301)], services: [service(3, hours('10.00'))] },
      { ...K, information: [help(1, 20210101)], services: [service(15)] },
      { ...K, services: [service(1, hours('0.25'))] },
    ];
    expect(table(persons, 'S-15')).toEqual({
      1: { total: 2, 'total-mean': 7.3, unspecified: 2, 'unspecified-mean': 7.3 },
      unspecified: { total: 1, 'total-mean': 0.3, unspecified: 1, 'unspecified-mean': 0.3 },
      total: { total: 3, 'total-mean': 4.9, unspecified: 3, 'unspecified-mean': 4.9 },
    });
    expect(cell(counted(persons), 'S-15', '4', 'total-mean')).toBeNull();
  });
});

describe('hours and days during the year (S-27)', () => {
  it('are hours a week times the days of the year by seven, first and last day included', () => {
    const persons = [
      { age: 70, services: [service(15, hours('7.00', { tjFraDato: 20211225 })), service(1, hours('3.50', { tjTilDato: 20210102 }))] },
      { age: 85, services: [service(15, hours('1.00', { tjFraDato: 20210101, tjTilDato: 20210114 }))] },
    ];
    expect(table(persons, 'S-27')).toEqual({
      1: { hours: 1, 'hours-67-79': 1, hourPersons: 1, 'hourPersons-67-79': 1 },
      15: { hours: 9, 'hours-67-79': 7, 'hours-80-89': 2, hourPersons: 2, 'hourPersons-67-79': 1, 'hourPersons-80-89': 1 },
    });
  });

  it('count a day in two rows of one code once, and a day in two codes twice', () => {
    const stays = { age: 85, services: [service(18, { tjTilDato: 20210110 }), service(18, { tjFraDato: 20210108, tjTilDato: 20210112 }), service(20, { tjFraDato: 20210110, tjTilDato: 20210110 })] };
    expect(table([stays], 'S-27')).toEqual({
      18: { days: 12, 'days-80-89': 12, dayPersons: 1, 'dayPersons-80-89': 1 },
      20: { days: 1, 'days-80-89': 1, dayPersons: 1, 'dayPersons-80-89': 1 },
    });
  });

  it('end the day before where the service goes on in another row', () => {
    const extended = { age: 70, services: [service(15, hours('7.00', { tjFraDato: 20210101, tjTilDato: 20210107 })), service(15, hours('7.00', { tjFraDato: 20210107, tjTilDato: 20210113 }))] };
    expect(table([extended], 'S-27')['15']).toMatchObject({ hours: 13 });
  });

  it('have no days for help at home, and no hours for stays', () => {
    const result = counted([{ age: 70, services: [service(15), service(21)] }]);
    expect([cell(result, 'S-27', 15, 'days'), cell(result, 'S-27', 21, 'hours'), cell(result, 'S-27', 21, 'days')]).toEqual([null, null, 365]);
  });
});

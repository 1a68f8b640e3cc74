import { describe, expect, it } from 'vitest';
import { cell, counted, service, table } from './extract.ts';

const K = { age: 70, sex: 'K' };
const answers = (fields: Record<string, number | string>, poFraDato: number | string = 20210101) => ({ ...fields, poFraDato });

describe('answers in the person information', () => {
  it('tell who needs help to take part (S-14): the newest row decides, of recipients on 31 December', () => {
    const persons = [
      { ...K, services: [service(15)], information: [answers({ poArbBistBehov: 1, poFriTranspBehov: 1 })] },
      { ...K, services: [service(15)], information: [answers({ poArbBistBehov: 2 }, 20210601), answers({ poArbBistBehov: 1 })] },
      { ...K, services: [service(15, { tjTilDato: 20210601 })], information: [answers({ poArbBistBehov: 1 })] },
      { age: 20, sex: 'M', services: [service(6)], information: [answers({ poArbBistBehov: 9 })] },
    ];
    expect(table(persons, 'S-14')).toEqual({
      workHelp: { '67-79': 1, '67-79-share': 50, total: 1, 'total-share': 33.3 },
      leisureTransport: { '67-79': 1, '67-79-share': 50, total: 1, 'total-share': 33.3 },
    });
  });

  it('are those of the newest row that the register keeps and that says anything', () => {
    const information = [answers({ poIndPlan: 1 }), answers({}, 20210601), answers({ poIndPlan: 2, poVurdLege: 200412 }, 20210701), answers({ poIndPlan: 3 }, 20220101)];
    expect(table([{ ...K, services: [service(15)], information }], 'S-17')['total']).toEqual({ recipients: 1, plan: 1, share: 100 });
  });

  it('tell who has a plan and a coordinator (S-17, S-18), of 15 and 1 to 3 with and without hours', () => {
    const persons = [
      { age: 30, services: [service(15)], information: [answers({ poIndPlan: 1, poHarKoordinator: 1 })] },
      { age: 70, services: [service(3)], information: [answers({ poIndPlan: 2, poHarKoordinator: 11 })] },
      { age: 70, services: [service(1)] },
      { age: 70, services: [service(4), service(15, { tjTilDato: 20210301 })], information: [answers({ poIndPlan: 1 })] },
    ];
    expect(table(persons, 'S-17')).toEqual({
      'need-unspecified': { recipients: 3, plan: 1, share: 33.3 }, 'under-67': { recipients: 1, plan: 1, share: 100 }, '67+': { recipients: 2 }, total: { recipients: 3, plan: 1, share: 33.3 },
    });
    expect(table(persons, 'S-18')).toMatchObject({ '67+': { recipients: 2, coordinator: 1, share: 50 }, total: { coordinator: 2, share: 66.7 } });
    expect(cell(counted(persons), 'S-17', 'need-medium', 'recipients')).toBeNull();
  });

  it('tell who is rehabilitated outside an institution (S-21): a row of the year, or 16 in 2018', () => {
    const row = (poFraDato: number, poTilDato: number | string) => ({ poFraDato, poTilDato, poHab: 1 });
    const persons = [
      { age: 30, information: [row(20200101, 20210101), answers({ poHab: 2 }, 20210601)] },
      { age: 30, information: [row(20200101, 20201231)] },
      { age: 30, information: [answers({ poHab: 2 })] },
      { age: 95, information: [row(20211231, '')], services: [service(15)] },
    ];
    expect(table(persons, 'S-21')).toEqual({ '18-49': { unspecified: 1, total: 1 }, '90+': { unspecified: 1, total: 1 }, total: { unspecified: 2, total: 2 } });
    const old = service(16, { tjSoknadDato: 20171201, tjVedtDato: 20171201, tjFraDato: 20180101 });
    expect(table([{ age: 30, services: [old] }], 'S-21', { year: 2018, version: '3.5' })['total']).toEqual({ unspecified: 1, total: 1 });
  });

  it('tell who has round-the-clock services and who waits (S-24, S-25), recipient or not', () => {
    const persons = [
      { ...K, services: [service(15)], information: [answers({ poHeldg: 1, poVenteliste: 2 })] },
      { ...K, information: [answers({ poVenteliste: 1 }), answers({ poHeldg: 2 }, 20200101)] },
      { ...K, information: [answers({ poVenteliste: 1 }), answers({ poVenteliste: 2 }, 20210301)] },
      { information: [answers({ poVenteliste: 1 })] },
    ];
    expect([table(persons, 'S-24'), table(persons, 'S-25')]).toEqual([{ total: { persons: 1 } }, { total: { persons: 1 } }]);
  });
});

describe('services on 31 December', () => {
  const persons = [
    { age: 30, services: [service(3), service(15), service(29)], information: [answers({ poIndPlan: 1 })] },
    { age: 30, services: [service(3), service(21)] },
    { age: 70, services: [service(15)] },
    { age: 70, services: [service(21), service(19)], information: [answers({ poIndPlan: 1 })] },
    { age: 85, services: [service(8), service(18, { tjTilDato: 20211230 })] },
    { age: 85, services: [service(23)], information: [answers({ poIndPlan: 1 })] },
  ];

  it('of BPA: share of those who are not on a long-term stay (S-19), and what else they have (S-20)', () => {
    expect(table(persons, 'S-19')).toEqual({ '18-49': { assistance: 2, base: 1, share: 200 }, '67-79': { base: 1 }, '80-89': { base: 2 }, total: { assistance: 2, base: 4, share: 50 } });
    expect(table(persons, 'S-20')).toEqual({ 15: { persons: 1, share: 50 }, 21: { persons: 1, share: 50 }, 29: { persons: 1, share: 50 } });
  });

  it('of rehabilitation in an institution (S-22), in the spans of the two published tables', () => {
    const stays = [
      { age: 49, services: [service(19, { tjTilDato: 20210301 })] },
      { age: 66, services: [service(19)] },
      { age: 90, services: [service(19)] },
    ];
    expect(table(stays, 'S-22')).toEqual({
      'year-0-49': { unspecified: 1, total: 1 }, 'year-50-66': { unspecified: 1, total: 1 }, 'year-90+': { unspecified: 1, total: 1 }, 'year-total': { unspecified: 3, total: 3 },
      'yearEnd-0-66': { unspecified: 1, total: 1 }, 'yearEnd-80+': { unspecified: 1, total: 1 }, 'yearEnd-total': { unspecified: 2, total: 2 },
    });
  });

  it('of users as SSB counts them (S-30), without 21, coercion and 25, until 2019 also without technology', () => {
    expect(table(persons, 'S-30')).toEqual({ total: { users: 5, plan: 2, share: 40 } });
    const alarm = [{ age: 70, services: [service(28, { tjSoknadDato: 20190101, tjVedtDato: 20190101, tjFraDato: 20190101 })] }];
    expect([table(alarm, 'S-30', { year: 2019 }), table(alarm, 'S-30', { year: 2020 })]).toEqual([{}, { total: { users: 1 } }]);
  });

  it('of nursing homes (S-31) and short-term stays (S-32), each person once', () => {
    expect(table(persons, 'S-31')).toEqual({ total: { persons: 2 }, 19: { persons: 1 }, 21: { persons: 2 } });
    expect(table(persons, 'S-32')).toEqual({ total: { unspecified: 2, total: 2 } });
  });
});

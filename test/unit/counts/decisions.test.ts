import { describe, expect, it } from 'vitest';
import { cell, counted, service, table } from './extract.ts';

const K = { age: 70, sex: 'K' };
const decided = (tjVedtDato: number, fields = {}) => ({ tjVedtDato, ...fields });

describe('decisions, rejections and complaints of the year (S-12)', () => {
  it('are those dated in the year, with re-assessments and rejections', () => {
    const persons = [
      { ...K, services: [service(15, decided(20210101)), service(15, decided(20211231, { tjVedtak: 1, tjFraDato: '' })), service(15, decided(20201231)), service(1, decided(20210601, { tjKlageMottatt: 20210701 }))] },
      { ...K, services: [service(21, decided(20200601, { tjKlageMottatt: 20210102 })), service(12, decided(20210301)), service(16, decided(20210301)), service(25, decided(20210301)), service(28, decided(20210301))] },
    ];
    expect(table(persons, 'S-12')).toEqual({
      1: { decisions: 1, complaints: 1 },
      15: { decisions: 2, rejections: 1, share: 50 },
      21: { complaints: 1 },
      29: { decisions: 1 },
      total: { decisions: 4, rejections: 1, complaints: 2, share: 25 },
    });
  });

  it('count an application without an answer as none', () => {
    expect(table([{ ...K, services: [service(15, decided(20210301, { tjVedtak: '' })), service(15, decided(20210301, { tjVedtak: 5 }))] }], 'S-12')).toEqual({});
  });

  it('count a decision in several rows once for each code', () => {
    const same = { tjVeID: 7, tjVeNrID: 1 };
    const persons = [
      { ...K, services: [{ '@tjVeID': 7, '@tjVeNrID': 1 }, { '@tjVeID': 7, '@tjVeNrID': 1 }, { '@tjVeID': 7, '@tjVeNrID': 2 }, { '@tjVeID': 7 }, { '@tjVeID': 7 }].map((keys) => service(15, { ...keys, ...decided(20210301) })) },
      { ...K, services: [service(1, { '@tjVeID': same.tjVeID, '@tjVeNrID': same.tjVeNrID, ...decided(20210301) }), service(2, { '@tjVeID': same.tjVeID, '@tjVeNrID': same.tjVeNrID, ...decided(20210301) })] },
    ];
    expect(table(persons, 'S-12')).toEqual({ 1: { decisions: 1 }, 2: { decisions: 1 }, 15: { decisions: 4 }, total: { decisions: 6 } });
  });

  it('have no rejections of 6, which is left out of the total share', () => {
    const persons = [{ ...K, services: [service(6, decided(20210301, { tjVedtak: '' })), service(6, decided(20210302)), service(6, decided(20210303, { tjVedtak: 1 })), service(9, decided(20210301, { tjVedtak: 1, tjFraDato: '' }))] }];
    expect(table(persons, 'S-12')).toEqual({ 6: { decisions: 2 }, 9: { decisions: 1, rejections: 1, share: 100 }, total: { decisions: 3, rejections: 1, share: 100 } });
    expect(cell(counted(persons), 'S-12', 6, 'rejections')).toBeNull();
  });
});

describe('waiting times (S-26)', () => {
  const times = (applied: number | string, decision: number, start: number | string, fields = {}) => ({ tjSoknadDato: applied, tjVedtDato: decision, tjFraDato: start, ...fields });

  it('are days from decision and application to start, and from application to decision, in bins', () => {
    const persons = [
      { ...K, services: [service(15, times(20210101, 20210110, 20210105))] },
      { ...K, services: [service(15, times(20210201, 20210210, 20210225))] },
      { ...K, services: [service(15, times(20200101, 20200105, 20200205))] },
      { ...K, services: [service(15, times('', 20210301, 20210331))] },
    ];
    expect(table(persons, 'S-26')).toEqual({
      15: {
        'start-total': 4, 'start-negative': 1, 'start-0-15': 1, 'start-16-30': 1, 'start-31+': 1,
        'waiting-total': 3, 'waiting-0-15': 1, 'waiting-16-30': 1, 'waiting-31+': 1,
        'processing-total': 3, 'processing-0-15': 3,
      },
    });
  });

  it('look at decisions of this and last year only', () => {
    const old = times(20191201, 20191231, 20200115);
    expect(table([{ ...K, services: [service(15, old)] }], 'S-26')).toEqual({});
  });

  it('count rejections as processed, and nothing that is still undecided', () => {
    const services = [service(15, times(20210101, 20210120, '', { tjVedtak: 1 })), service(1, times(20210101, 20210120, 20210121, { tjVedtak: '' }))];
    expect(table([{ ...K, services }], 'S-26')).toEqual({ 15: { 'processing-total': 1, 'processing-16-30': 1 } });
  });

  it.each([
    ['less than ten days after the end', 20210301, 20210310, 1],
    ['ten days after the end', 20210301, 20210311, 2],
    ['while it runs', 20210601, 20210310, 1],
    ['while it is open', '', 20210310, 1],
  ])('of a service that begins anew %s', (_, end, start, starts) => {
    const services = [service(15, times(20210101, 20210101, 20210105, { tjTilDato: end })), service(15, times(20210302, 20210305, start))];
    expect(table([{ ...K, services }], 'S-26')['15']).toMatchObject({ 'start-total': starts });
  });

  it('take no notice of what was rejected, or of another code', () => {
    const services = [service(15, times(20210101, 20210101, 20210105, { tjVedtak: 1 })), service(1, times(20210101, 20210101, 20210105)), service(15, times(20210302, 20210305, 20210310))];
    expect(table([{ ...K, services }], 'S-26')['15']).toMatchObject({ 'start-total': 1 });
  });
});

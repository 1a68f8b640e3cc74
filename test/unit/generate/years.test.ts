import { describe, expect, it } from 'vitest';
import { childrenOf, getField } from '../../../shared/generate/edit.ts';
import { generateExtract } from '../../../shared/generate/generate.ts';
import type { Element } from '../../../shared/generate/model.ts';

const byId = (year: number) =>
  new Map([...generateExtract({ persons: 400, seed: 5, municipality: '0301', year }).persons].map((person) => [getField(person, 'pePeID')!, person]));

const years = [2018, 2019, 2020, 2021].map(byId);
const pairs = [1, 2, 3].map((index) => [years[index - 1]!, years[index]!] as const);
const stayed = pairs.flatMap(([before, now]) => [...now].flatMap(([id, person]) => (before.has(id) ? [[before.get(id)!, person] as const] : [])));

function pairsOfRows(kind: string, key: string): (readonly [Element, Element])[] {
  return stayed.flatMap(([before, now]) => {
    const rows = new Map(childrenOf(before, kind).map((row) => [getField(row, key), row]));
    return childrenOf(now, kind).flatMap((row) => (rows.has(getField(row, key)) ? [[rows.get(getField(row, key))!, row] as const] : []));
  });
}

describe('the extracts of two years with the same seed', () => {
  it('show about four in five persons again, a year older', () => {
    const share = stayed.length / (3 * 400);
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.85);
    for (const [before, now] of stayed) {
      expect(Number(getField(now, 'peAlder'))).toBe(Number(getField(before, 'peAlder')) + 1);
      expect(['peKjonn', 'peFraDato'].map((name) => getField(now, name))).toEqual(['peKjonn', 'peFraDato'].map((name) => getField(before, name)));
    }
  });

  it('show nobody after the year of death', () => {
    const died = pairs.flatMap(([before, now]) => [...before].filter(([, person]) => getField(person, 'peDodDato')).map(([id]) => now.has(id)));
    expect(died.length).toBeGreaterThan(50);
    expect(died).not.toContain(true);
  });

  it('show most services again, begun on the same day', () => {
    const services = pairsOfRows('TJENESTE', 'tjTjID').filter(([before]) => getField(before, 'tjFraDato') !== undefined);
    expect(services.length).toBeGreaterThan(2000);
    for (const [before, now] of services) expect(getField(now, 'tjFraDato')).toBe(getField(before, 'tjFraDato'));
  });

  it('turn the housing of 2018 into 29', () => {
    const housing = pairsOfRows('TJENESTE', 'tjTjID').map(([before, now]) => [getField(before, 'tjTjenType'), getField(now, 'tjTjenType')].join('→'));
    expect(new Set(housing.filter((pair) => /^1[23]→/.test(pair)))).toEqual(new Set(['12→29', '13→29']));
    expect(housing.filter((pair) => /^29→/.test(pair)).every((pair) => pair === '29→29')).toBe(true);
  });

  it('change a score only by a new row', () => {
    for (const [before, now] of pairsOfRows('FUNKSJON', 'fnFnID')) expect(getField(now, 'fnFunkVerdi')).toBe(getField(before, 'fnFunkVerdi'));
  });
});

import { describe, expect, it } from 'vitest';
import { InjectionShort } from '../../../shared/generate/inject.ts';
import { refusalOf, shortMessage } from '../../../shared/generate/refusals.ts';
import { injectionOf, synthesize } from '../../../shared/generate/synthesize.ts';

const bergen = { persons: 200, seed: 3, municipality: '4601', year: 2021 };

describe('synthesize', () => {
  it('makes the same text from the same options, with the faults where the manifest says', () => {
    const { pieces, manifest, formatVersion } = synthesize(bergen, [injectionOf('KPR202', 3)!]);
    const text = [...pieces].join('');
    expect(formatVersion).toBe('3.7');
    expect(text.match(/<PERSON /g)).toHaveLength(200);
    expect(manifest.map(({ rule }) => rule)).toEqual(['KPR202', 'KPR202', 'KPR202']);
    for (const { offset } of manifest) expect(text.slice(0, offset)).toMatch(/<tjTjenType>$/);
    expect([...synthesize(bergen, [injectionOf('KPR202', 3)!]).pieces].join('')).toBe(text);
  });

  it('has the format of its year', () => {
    expect(synthesize({ ...bergen, municipality: '1201', year: 2018 }, []).formatVersion).toBe('3.5');
  });
});

describe('a fault', () => {
  it('of which an extract has only one is put in once where fewer will do, and else falls short', () => {
    expect(synthesize(bergen, [injectionOf('KPR101', 2, true)!]).shortfalls).toEqual([]);
    expect(() => synthesize(bergen, [injectionOf('KPR101', 2)!])).toThrow(InjectionShort);
  });

  it('cannot be put in where two extracts are needed', () => {
    expect(injectionOf('KPR901', 1)).toBeUndefined();
  });
});

describe('what cannot be generated is refused in words', () => {
  it.each([
    [{ municipality: '4698' }, 'Kommune 4698 fantes ikke i 2021.', 'Municipality 4698 did not exist in 2021.'],
    [{ district: '77' }, 'Kommune 4601 hadde ingen bydel 77 i 2021.', 'Municipality 4601 had no district 77 in 2021.'],
    [{ formatVersion: '3.5' }, 'Formatet i 2021 er 3.7.', 'The format of 2021 is 3.7.'],
    [{ year: 2017 }, 'Uttrekk lages for 2018 og senere.', 'Extracts are made for 2018 and later.'],
  ])('%j', (wrong, nb, en) => {
    expect(refusalOf({ ...bergen, ...wrong })).toEqual({ nb, en });
    expect(() => synthesize({ ...bergen, ...wrong }, [])).toThrow(RangeError);
  });

  it('but not what can be', () => {
    expect(refusalOf(bergen)).toBeUndefined();
  });

  it('so is what falls short', () => {
    const short = { rule: 'KPR201', wanted: 5, possible: 2, onlyOnce: false };
    expect(shortMessage(short).nb).toBe('KPR201 kan legges inn 2 av 5 ganger. Flere personer eller et annet år kan hjelpe.');
    expect(shortMessage({ ...short, onlyOnce: true }).en).toBe('KPR201 can be put in 2 of 5 times. An extract has it only once.');
  });
});

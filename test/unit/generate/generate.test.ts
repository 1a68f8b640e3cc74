import { describe, expect, it } from 'vitest';
import { formats } from '../../../shared/extract/format.ts';
import { municipalitiesIn } from '../../../shared/extract/municipalities.ts';
import { isValidServiceCode } from '../../../shared/extract/services.ts';
import { childrenOf, getField } from '../../../shared/generate/edit.ts';
import { type GenerateOptions, generateExtract } from '../../../shared/generate/generate.ts';
import type { Element } from '../../../shared/generate/model.ts';
import { serializeExtract } from '../../../shared/generate/serialize.ts';

const bergen: GenerateOptions = { persons: 150, seed: 1, municipality: '4601', year: 2021 };
const textOf = (options: GenerateOptions) => [...serializeExtract(generateExtract(options))].join('');
const personsOf = (options: GenerateOptions) => [...generateExtract(options).persons];
const header = (options: GenerateOptions) => generateExtract(options).root.children[0]!;

/** Every element below, itself included. */
function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* all(child);
}

describe('generateExtract', () => {
  it('gives the same text for the same options, another for another seed', () => {
    expect(textOf(bergen)).toBe(textOf(bergen));
    expect(textOf({ ...bergen, seed: 2 })).not.toBe(textOf(bergen));
  });

  it('begins a larger extract with the persons of a smaller one', () => {
    expect(personsOf({ ...bergen, persons: 40 })).toEqual(personsOf(bergen).slice(0, 40));
  });

  it('makes the persons one by one', () => {
    const persons = generateExtract({ ...bergen, persons: 250_000 }).persons[Symbol.iterator]();
    expect(persons.next().value!.name).toBe('PERSON');
  });

  it.each([
    [{ persons: 0 }, 'persons'], [{ persons: 2.5 }, 'persons'], [{ persons: 250_001 }, 'persons'], [{ seed: 0.5 }, 'seed'],
    [{ year: 2017 }, 'year'], [{ municipality: '1201' }, 'municipality 1201'], [{ year: 2031 }, '2031'],
    [{ district: '09' }, 'district 09'], [{ formatVersion: '3.5' }, '3.7'],
  ] as const)('refuses %o', (wrong, named) => {
    expect(() => generateExtract({ ...bergen, ...wrong })).toThrow(RangeError);
    expect(() => generateExtract({ ...bergen, ...wrong })).toThrow(named);
  });

  it('tells who sends what', () => {
    const fields = (options: GenerateOptions) => ['iiKomnr', 'iiBydelsnr', 'iiFraDato', 'iiTilDato'].map((name) => getField(header(options), name));
    expect(fields(bergen)).toEqual(['4601', '00', '20210101', '20211231']);
    expect(fields({ ...bergen, district: '03' })).toEqual(['4601', '03', '20210101', '20211231']);
    expect(fields({ ...bergen, municipality: '0301' })[1]).toBe('99');
    expect(Number(getField(header(bergen), 'iiLagetDato'))).toBeGreaterThan(20211231);
  });

  it('names nobody: contacts are synthetic, and no number has the eleven digits of an identity', () => {
    for (const contact of childrenOf(header(bergen), 'iiKontakt')) {
      expect(getField(contact, 'Navn')).toMatch(/^Syntetisk Kontakt /);
      expect(getField(contact, 'Epost')).toMatch(/^[a-z.]+@example\.invalid$/);
    }
    expect(textOf(bergen)).not.toMatch(/\d{11}/);
  });
});

describe.each([
  { ...bergen, municipality: '0301', year: 2018 },
  { ...bergen, municipality: '1103', year: 2020, seed: 3 },
  { ...bergen, municipality: '5603', year: 2025, seed: 4 },
])('the extract of $municipality $year', (options) => {
  const format = formats.find(({ version }) => version === (options.year === 2018 ? '3.5' : '3.7'))!;
  const extract = generateExtract(options);
  const persons = [...extract.persons];
  const rows = [extract.root, ...[extract.root, ...persons].flatMap((element) => [...all(element)])].filter(({ children }) => children.length > 0);

  it('is of the year’s format', () => {
    expect(extract.root.attributes).toEqual([['xmlns', format.namespace], ['versjon', format.version]]);
  });

  it('has every field in its place, and all that the schema demands', () => {
    const faults = rows.filter((row) => {
      const { content } = format.rows.find(({ name }) => name === row.name)!;
      const names = content.map((item) => (typeof item === 'string' ? item : item.name));
      const written = [...row.attributes.map(([name]) => name), ...row.children.map(({ name }) => name)].filter((name) => name !== 'xmlns');
      const places = written.map((name) => names.indexOf(name));
      const inOrder = places.every((place, index) => place >= (places[index - 1] ?? 0));
      return !inOrder || content.some((item) => typeof item !== 'string' && item.required && !written.includes(item.name));
    });
    expect(rows.length).toBeGreaterThan(3000);
    expect(faults).toEqual([]);
  });

  it('has ids of at most ten digits, each once', () => {
    for (const [kind, name] of [['PERSON', 'pePeID'], ['FUNKSJON', 'fnFnID'], ['TJENESTE', 'tjTjID'], ['PERSONOPPL', 'poPoID']] as const) {
      const ids = rows.filter((row) => row.name === kind).map((row) => getField(row, name)!);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^\d{7,10}$/.test(id))).toEqual([]);
    }
  });

  it('uses the codes of the year', () => {
    const codes = new Set(rows.filter(({ name }) => name === 'TJENESTE').map((service) => Number(getField(service, 'tjTjenType'))));
    expect([...codes].filter((code) => !isValidServiceCode(code, options.year))).toEqual([]);
    expect(codes.has(options.year === 2018 ? 12 : 29)).toBe(true);
  });

  it('lets a few live in other municipalities, the others in the own one', () => {
    const homes = persons.map((person) => getField(person, 'peKomnr')!);
    const known = new Set(municipalitiesIn(options.year).map(({ number }) => number));
    expect(homes.every((number) => known.has(number))).toBe(true);
    expect(homes.filter((number) => number !== options.municipality).length).toBeLessThan(0.05 * persons.length);
  });
});

describe('districts', () => {
  const districtsIn = (options: GenerateOptions) => new Set(personsOf(options).filter((person) => getField(person, 'peKomnr') === options.municipality).map((person) => getField(person, 'peBydelsnr')));

  it('are those of the year', () => {
    const stavanger = { ...bergen, persons: 60, municipality: '1103' };
    expect(districtsIn({ ...stavanger, year: 2019 }).size).toBe(7);
    expect(districtsIn({ ...stavanger, year: 2020 }).size).toBe(9);
  });

  it('are one where one is asked for, and none where there are none', () => {
    expect(districtsIn({ ...bergen, municipality: '0301', district: '11' })).toEqual(new Set(['11']));
    expect(districtsIn({ ...bergen, municipality: '5603', year: 2024 })).toEqual(new Set(['00']));
  });
});

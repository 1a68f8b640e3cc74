import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../shared/generate/faults/fault.ts';
import { childrenOf, getField, setField } from '../../../shared/generate/edit.ts';
import { generateExtract } from '../../../shared/generate/generate.ts';
import { type Injection, InjectionShort, inject } from '../../../shared/generate/inject.ts';
import { type Element, clone, rawMarkup } from '../../../shared/generate/model.ts';
import { serializeExtract } from '../../../shared/generate/serialize.ts';

const PERSONS = 200;
const options = { persons: PERSONS, seed: 3, year: 2021, formatVersion: '3.7' };

/** The text of an extract with faults, and what the manifest says of them. */
function make(...injections: Injection[]) {
  const { extract, placed, manifest, shortfalls } = inject(() => generateExtract({ persons: PERSONS, seed: 3, municipality: '4601', year: 2021 }), injections, options);
  const text = [...serializeExtract(extract, undefined, placed)].join('');
  return { text, manifest, shortfalls, places: manifest.map(({ offset, length }) => text.slice(offset, offset + length)) };
}

/** Faults that no rule looks for: the driver only puts them in. */
const age: Fault = {
  rule: 'KPR112',
  person(person) {
    setField(person, 'peAlder', '200');
    return { element: person.children.find(({ name }) => name === 'peAlder')!, part: 'text' };
  },
};
const ofId = (rule: string, fits: (id: number) => boolean): Fault => ({
  rule,
  person(person) {
    if (!fits(Number(getField(person, 'pePeID')))) return undefined;
    setField(person, 'pePeID', '0');
    return { element: person, part: '@pePeID' };
  },
});
const period: Fault = {
  rule: 'KPR101',
  root(extract) {
    const [header] = childrenOf(extract.root, 'INNHINFO');
    setField(header!, 'iiTilDato', '20211130');
    return { element: header!.children.find(({ name }) => name === 'iiTilDato')!, part: 'text' };
  },
};
const all: Fault = {
  rule: 'KPR801',
  least: 150,
  *persons(persons) {
    for (const person of persons) {
      const changed: Element = clone(person);
      changed.children = changed.children.filter(({ name }) => name !== 'DIAGNOSE');
      yield changed;
    }
  },
};

describe('faults put into an extract', () => {
  it('stand where the manifest says, as findings would tell it', () => {
    const { text, manifest, places } = make({ fault: age, count: 3 });
    expect(places).toEqual(['200', '200', '200']);
    for (const { rule, path, line, column, offset, person } of manifest) {
      expect(rule).toBe('KPR112');
      expect(path).toBe(`/IPLOS/PERSON[${person}]/peAlder`);
      const before = text.slice(0, offset).split('\n');
      expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1]);
      expect(text.slice(0, offset).match(/<PERSON /g)).toHaveLength(person);
    }
    expect(text.match(/<peAlder>200</g)).toHaveLength(3);
  });

  it('are one to a person at most, spread over the file', () => {
    const { manifest } = make({ fault: age, count: 20 }, { fault: ofId('KPR105', () => true), count: 20 });
    const persons = manifest.map(({ person }) => person);
    expect(new Set(persons).size).toBe(40);
    expect(persons).toEqual([...persons].sort((a, b) => a - b));
    for (const quarter of [0, 1, 2]) expect(persons.filter((person) => Math.floor((person - 1) / (PERSONS / 4)) === quarter).length).toBeGreaterThan(7);
  });

  it('find the persons that they suit, however few', () => {
    const ids = [...make().text.matchAll(/pePeID="(\d+)"/g)].map(([, id]) => Number(id));
    for (const rare of [ids.slice(0, 3), ids.slice(-3), [ids[0]!, ids[99]!, ids[199]!]]) {
      const { manifest } = make({ fault: age, count: 100 }, { fault: ofId('KPR105', (id) => rare.includes(id)), count: 3 });
      expect(manifest.filter(({ rule }) => rule === 'KPR105')).toHaveLength(3);
      expect(manifest.filter(({ rule }) => rule === 'KPR112')).toHaveLength(100);
    }
  });

  it('may fill every person', () => {
    expect(make({ fault: age, count: PERSONS }).manifest).toHaveLength(PERSONS);
  });

  it('stand in the header and in all persons too, with the paths that findings have', () => {
    const { manifest, places, text } = make({ fault: period, count: 1 }, { fault: all, count: 1 });
    expect(manifest).toMatchObject([
      { rule: 'KPR801', path: '/IPLOS/INNHINFO', person: 0 },
      { rule: 'KPR101', path: '/IPLOS/INNHINFO/iiTilDato', person: 0 },
    ]);
    expect(places).toEqual(['INNHINFO', '20211130']);
    expect(text).not.toContain('<DIAGNOSE');
  });

  it('have the path of the row where they are markup, and of the attribute where they are one', () => {
    const markup: Fault = {
      rule: 'KPR001',
      person(person) {
        const [row] = childrenOf(person, 'TJENESTE');
        if (row === undefined) return undefined;
        const raw = rawMarkup('<tjVedtak>2');
        row.children = [...row.children, raw];
        return { element: raw, part: 'text' };
      },
    };
    const { manifest, places } = make({ fault: markup, count: 1 }, { fault: ofId('KPR105', () => true), count: 1 });
    expect(manifest.map(({ path }) => path)).toEqual(['/IPLOS/PERSON[1]/TJENESTE[1]', '/IPLOS/PERSON[2]/@pePeID']);
    expect(places).toEqual(['<tjVedtak>2', '0']);
  });

  it('are the same for the same flags', () => {
    const chance: Fault = {
      rule: 'KPR112',
      person(person, { random }) {
        setField(person, 'peAlder', String(random.int(200, 900)));
        return { element: person.children.find(({ name }) => name === 'peAlder')!, part: 'text' };
      },
    };
    const first = make({ fault: chance, count: 30 });
    expect(make({ fault: chance, count: 30 })).toEqual(first);
    expect(new Set(first.places).size).toBeGreaterThan(20);
  });
});

describe('faults that cannot be put in as often as asked', () => {
  const short = (...injections: Injection[]): unknown => {
    try {
      return make(...injections).shortfalls;
    } catch (error) {
      if (error instanceof InjectionShort) return error.shortfall;
      throw error;
    }
  };

  it('are told, with how many could', () => {
    expect(short({ fault: age, count: PERSONS + 5 })).toEqual({ rule: 'KPR112', wanted: PERSONS + 5, possible: PERSONS, onlyOnce: false });
    expect(short({ fault: ofId('KPR105', () => false), count: 1 })).toEqual({ rule: 'KPR105', wanted: 1, possible: 0, onlyOnce: false });
    expect(short({ fault: period, count: 2 })).toEqual({ rule: 'KPR101', wanted: 2, possible: 1, onlyOnce: true });
    expect(short({ fault: { ...all, least: 1000 }, count: 1 })).toEqual({ rule: 'KPR801', wanted: 1, possible: 0, onlyOnce: false });
  });

  it('are put in as often as they can where that will do', () => {
    const { manifest, shortfalls } = make({ fault: age, count: PERSONS + 5, atMost: true }, { fault: period, count: 2, atMost: true });
    expect(manifest).toHaveLength(PERSONS + 1);
    expect(shortfalls.map(({ rule, possible }) => [rule, possible])).toEqual([['KPR101', 1], ['KPR112', PERSONS]]);
  });
});

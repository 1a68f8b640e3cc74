import { describe, expect, it } from 'vitest';
import { formats } from '../../../shared/extract/format.ts';
import { childrenOf, getField, insertChild, removeField, setField } from '../../../shared/generate/edit.ts';
import { clone, field, row } from '../../../shared/generate/model.ts';

const service = () => row('TJENESTE', [['tjPeID', '1'], ['tjTjID', '2'], ['tjVeNrID', '1']], [field('tjTjenType', '15'), field('tjFraDato', '20210301')]);
const names = (element: { children: readonly { name: string }[] }) => element.children.map(({ name }) => name);

describe('setField', () => {
  it('changes a field in place', () => {
    const element = service();
    setField(element, 'tjTjenType', '1');
    expect(getField(element, 'tjTjenType')).toBe('1');
    expect(names(element)).toEqual(['tjTjenType', 'tjFraDato']);
  });

  it('puts a missing field where the format has it', () => {
    const element = service();
    for (const name of ['tjTilDato', 'tjVedtak', 'tjKlageBesvart', 'tjSoknadDato', 'tjTjenUnderType']) setField(element, name, '1');
    expect(names(element)).toEqual(['tjTjenType', 'tjTjenUnderType', 'tjSoknadDato', 'tjVedtak', 'tjFraDato', 'tjTilDato', 'tjKlageBesvart']);
  });

  it('sets attributes, too', () => {
    const element = service();
    setField(element, 'tjVeID', '9');
    setField(element, 'tjTjID', '7');
    expect(element.attributes).toEqual([['tjPeID', '1'], ['tjTjID', '7'], ['tjVeID', '9'], ['tjVeNrID', '1']]);
  });

  it('refuses a field of another row', () => {
    expect(() => setField(service(), 'poHab', '1')).toThrow(RangeError);
    expect(() => setField(row('TJENSTE', [], []), 'tjFraDato', '20210301')).toThrow(RangeError);
  });
});

describe('insertChild', () => {
  it('puts a row behind those of its kind', () => {
    const person = row('PERSON', [['pePeID', '1']], [field('peAlder', '70'), service(), row('DIAGNOSE', [], [])]);
    const added = service();
    insertChild(person, added);
    insertChild(person, row('FUNKSJON', [], []));
    expect(names(person)).toEqual(['peAlder', 'FUNKSJON', 'TJENESTE', 'TJENESTE', 'DIAGNOSE']);
    expect(childrenOf(person, 'TJENESTE')[1]).toBe(added);
  });
});

describe('removeField', () => {
  it('tells whether there was one', () => {
    const element = service();
    expect([removeField(element, 'tjFraDato'), removeField(element, 'tjVeNrID'), removeField(element, 'tjFraDato')]).toEqual([true, true, false]);
    expect([getField(element, 'tjFraDato'), getField(element, 'tjVeNrID')]).toEqual([undefined, undefined]);
  });
});

it('leaves the original alone when a copy is changed', () => {
  const person = row('PERSON', [], [service()]);
  setField(clone(person).children[0]!, 'tjTjenType', '2');
  expect(getField(person.children[0]!, 'tjTjenType')).toBe('15');
});

it('may use one order for all versions: each version’s content is part of the largest', () => {
  for (const { name } of formats[0]!.rows) {
    const contents = formats.map(({ rows }) => rows.find((table) => table.name === name)!.content.map((item) => (typeof item === 'string' ? item : item.name)));
    const largest = contents.reduce((most, content) => (content.length > most.length ? content : most));
    for (const content of contents) expect(largest.filter((item) => content.includes(item))).toEqual(content);
  }
});

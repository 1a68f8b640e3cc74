import { describe, expect, it } from 'vitest';
import { NOT_INTERNED, NameForm, NameTable } from '../../../shared/xml/names.ts';

const find = (names: NameTable, name: string): number => {
  const bytes = new TextEncoder().encode(name);
  return names.find(bytes, 0, bytes.length);
};

describe('the name table', () => {
  it('gives equal names equal numbers, and others others', () => {
    const names = new NameTable();
    const first = ['a', 'b', 'ab', 'å', 'p:a', 'p:å'].map((name) => find(names, name));
    expect(new Set(first).size).toBe(6);
    expect(['a', 'b', 'ab', 'å', 'p:a', 'p:å'].map((name) => names.intern(name))).toEqual(first);
    expect(names.local[first[4]!]).toBe(first[0]);
    expect(names.local[first[5]!]).toBe(first[3]);
    expect(names.prefix(first[5]!)).toBe('p');
  });

  it('stops growing, and keeps room for names given as text', () => {
    const names = new NameTable();
    const known = find(names, 'known');
    for (let i = 0; i < 5000; i++) find(names, `name${i}`);
    expect(find(names, 'another')).toBe(NOT_INTERNED);
    expect(find(names, 'p:another')).toBe(NOT_INTERNED);
    expect(names.form[NOT_INTERNED]).toBe(NameForm.NotInterned);
    expect(find(names, 'known')).toBe(known);
    const mine = names.intern('mine');
    expect(mine).not.toBe(NOT_INTERNED);
    expect(find(names, 'mine')).toBe(mine);
  });

  it('takes no long names, and no names made to collide', () => {
    const names = new NameTable();
    expect(find(names, 'n'.repeat(256))).not.toBe(NOT_INTERNED);
    expect(find(names, 'n'.repeat(257))).toBe(NOT_INTERNED);
    // `Aa` and `BB` have the same hash, and so have all names made of them.
    const colliding = Array.from({ length: 256 }, (_, i) => Array.from({ length: 8 }, (_, bit) => (((i >> bit) & 1) === 0 ? 'Aa' : 'BB')).join(''));
    const found = colliding.map((name) => find(names, name));
    expect(found.filter((id) => id !== NOT_INTERNED).length).toBeLessThan(70);
    expect(found[0]).not.toBe(NOT_INTERNED);
  });
});

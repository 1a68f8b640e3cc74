import { describe, expect, it } from 'vitest';
import { decodeValue, isReadable } from '../../../shared/xml/references.ts';

describe('a value with references', () => {
  it.each([
    ['1&#50;3', '123'],
    ['&#x1F600;&lt;&gt;&amp;&quot;&apos;', '😀<>&"\''],
    ['&amp;a;', '&a;'],
  ])('is read: %s', (raw, value) => {
    expect(decodeValue(raw, false)).toBe(value);
    expect(isReadable(raw)).toBe(true);
  });

  it.each(['&a;', '1&nbsp;2', '&lt', 'a & b', '&#0;', '&#xD800;', '&#X41;', '&#;', '&;', '&constructor;', '&#99999999999;', '&#50;&æ;'])('stays as it is written where one of them stands for nothing that is known: %s', (raw) => {
    expect(decodeValue(raw, false)).toBe(raw.replace('&#50;', '2'));
    expect(isReadable(raw)).toBe(false);
  });
});

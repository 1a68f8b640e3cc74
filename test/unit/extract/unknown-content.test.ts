import { describe, expect, it } from 'vitest';
import { holdsUnknown } from '../../../shared/extract/unknown-content.ts';
import { readPerson } from './read-person.ts';

const see = (row: string): boolean => readPerson(row, 2021, ({ personInformation }) => holdsUnknown(personInformation.at(0)));
const around = (content: string, attributes = ' poPeID="1" poPoID="1"'): string => `<PERSONOPPL${attributes}>${content}</PERSONOPPL>`;

describe('a row holds something unknown', () => {
  it.each([
    '<poHeldgDato>20210101</poHeldgDato>', 'text', '<poFraDato>20210101</poFraDato>text', '<poFraDato>20210101</poFraDato><poFraDato>20210301</poFraDato>',
    '<poFraDato a="1">20210101</poFraDato>', '<poHusstand>1<b/></poHusstand>',
  ])('with %s', (content) => {
    expect(see(around(content))).toBe(true);
  });

  it.each(['<poHusstand>&#0;</poHusstand>', '<poHusstand>1&x;</poHusstand>'])('where the value cannot be read: %s', (content) => {
    expect(see(around(content))).toBe(true);
    expect(see(around('', ' poPeID="1" poPoID="&x;"'))).toBe(true);
  });

  it('in an attribute', () => {
    expect(see(around('', ' poPeID="1" poPoID="1" a="1"'))).toBe(true);
    expect(see('<PERSONOPPL poPeID="1" a="1" poPoID="1"/>')).toBe(true);
  });
});

describe('a row holds nothing unknown', () => {
  it.each(['', ' \n', '<!-- > -->', '<poHusstand>1</poHusstand> <!-- a --><!-- b -->\n<poFraDato>20210101</poFraDato>', '<poTilDato/>', '<poHusstand><!-- a -->1</poHusstand>'])('with "%s"', (content) => {
    expect(see(around(content))).toBe(false);
  });

  it('without an end tag of its own', () => {
    expect(see('<PERSONOPPL\n  poPeID="1" poPoID="1" />')).toBe(false);
  });
});

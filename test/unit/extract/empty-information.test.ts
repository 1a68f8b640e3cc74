import { describe, expect, it } from 'vitest';
import { hasInformationBeside, isEmptyInformation } from '../../../shared/extract/empty-information.ts';
import type { Row } from '../../../shared/extract/row.ts';
import { poHusstand, poOmsorgBarn } from '../../../shared/extract/slots.ts';
import { readPerson } from './read-person.ts';

function see<T>(content: string, look: (row: Row) => T): T {
  const row = content === '' ? '<PERSONOPPL poPeID="1" poPoID="1"/>' : `<PERSONOPPL poPeID="1" poPoID="1">${content}</PERSONOPPL>`;
  return readPerson(row, 2021, ({ personInformation }) => look(personInformation.at(0)));
}

describe('a PERSONOPPL says nothing', () => {
  it.each(['', '<poFraDato>20210101</poFraDato><poTilDato>20211231</poTilDato>', '<poHusstand/>', '<poHusstand> </poHusstand>', '<unknown>1</unknown>'])('with %s', (content) => {
    expect(see(content, isEmptyInformation)).toBe(true);
  });

  it.each(['<poHusstand>1</poHusstand>', '<poHusstand>x</poHusstand>', '<poHabDato>20210230</poHabDato>', '<poVurdTann>?</poVurdTann>'])('but not with %s', (content) => {
    expect(see(content, isEmptyInformation)).toBe(false);
  });
});

describe('a PERSONOPPL says something beside a field', () => {
  it('where another one has a value', () => {
    expect(see('<poHusstand>1</poHusstand>', (row) => hasInformationBeside(row, poHusstand, poHusstand))).toBe(false);
    expect(see('<poHusstand>1</poHusstand><poOmsorgBarn>2</poOmsorgBarn>', (row) => hasInformationBeside(row, poHusstand, poHusstand))).toBe(true);
    expect(see('<poHusstand>1</poHusstand><poOmsorgBarn>2</poOmsorgBarn>', (row) => hasInformationBeside(row, poHusstand, poOmsorgBarn))).toBe(false);
  });
});

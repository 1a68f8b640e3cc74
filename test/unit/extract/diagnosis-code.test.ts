import { describe, expect, it } from 'vitest';
import { type Codebook, codebookOf, hasFormOf } from '../../../shared/extract/diagnosis-code.ts';
import { readPerson } from './read-person.ts';

function look<T>(book: string, code: string, see: (row: Parameters<typeof codebookOf>[0]) => T): T {
  return readPerson(`<DIAGNOSE><diKodeVersjon>${book}</diKodeVersjon><diDiagKode>${code}</diDiagKode></DIAGNOSE>`, 2021, (person) => see(person.diagnoses.at(0)));
}

describe('a diagnosis', () => {
  it.each([['ICPC-2', 'ICPC-2'], ['ICD-10', 'ICD-10'], ['ICPC&#45;2', 'ICPC-2'], [' ICD-10 ', 'ICD-10']])('with diKodeVersjon "%s" is of %s', (text, book) => {
    expect(look(text, 'P70', codebookOf)).toBe(book);
  });

  it.each(['ICPC2', 'ICPC-3', 'ICD-11', 'icd-10', 'ICD-100'])('with diKodeVersjon "%s" is of no codebook', (text) => {
    expect(look(text, 'P70', codebookOf)).toBeUndefined();
  });

  const fits = (book: Codebook, code: string): boolean => look(book, code, (row) => hasFormOf(book, row));

  it.each(['P70', 'A01', '&#80;70'])('has a code of ICPC-2: %s', (code) => {
    expect(fits('ICPC-2', code)).toBe(true);
  });

  it.each(['P7', 'p70', 'PP7', 'P7O', 'P701', 'F00.1', ' 70'])('has no code of ICPC-2: %s', (code) => {
    expect(fits('ICPC-2', code)).toBe(false);
  });

  it.each(['F00', 'F001', 'F00.1', 'F00.12', 'M0001', 'I63.A'])('has a code of ICD-10: %s', (code) => {
    expect(fits('ICD-10', code)).toBe(true);
  });

  it.each(['F0', 'F00.', 'F00.123', 'f00', 'F00-1', 'F00.a'])('has no code of ICD-10: %s', (code) => {
    expect(fits('ICD-10', code)).toBe(false);
  });
});

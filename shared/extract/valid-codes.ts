import { type Code, codeListOf, codesIn } from './code-lists.ts';

/** The codes of a field in a data year; where the year is not known, those of any year. */
export function validCodes(field: string, year: number): readonly Code[] {
  return Number.isNaN(year) ? (codeListOf(field)?.codes ?? []) : codesIn(field, year);
}

/** The same as the bits of one number: code 3 is bit 3. Bit 0 is never set; no list has a code above 31. */
export function validCodeBits(field: string, year: number): number {
  return validCodes(field, year).reduce((bits, { code }) => bits | (1 << Number(code)), 0);
}

/** Whether a value (`Row.values`) is one of the codes. */
export function isIn(bits: number, value: number): boolean {
  return value < 32 && ((bits >>> value) & 1) === 1;
}

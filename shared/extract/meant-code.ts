import { GIVEN, type Row } from './row.ts';

/**
 * The code that an answer is meant to be, as a number: also where only white space around it keeps it from being a code,
 * which KPR203 to KPR205 take away safely. NaN where there is none. Whether the list of the field has it is not asked: rules
 * compare it with the codes that they mean. Counts see `Row.values`, because the register nulls what has white space around it.
 */
export function meantCode(row: Row, slot: number): number {
  const value = row.values[slot]!;
  return value === value || row.states[slot] !== GIVEN ? value : codeIn(row.text(slot));
}

function codeIn(text: string): number {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : Number.NaN;
}

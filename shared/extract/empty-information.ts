import { decodeText } from '../xml/text.ts';
import { ABSENT, EMPTY, type Row } from './row.ts';
import { poFraDato, poHusstand, poTilDato } from './slots.ts';

/** Whether a PERSONOPPL says nothing: no field but its ids and poFraDato, poTilDato has a value (RULES KPR701; DOMAIN §5 E-23). */
export function isEmptyInformation(row: Row): boolean {
  return !hasInformationBeside(row, -1, -1);
}

/** Whether a PERSONOPPL has an answer, right or wrong, outside the slots from `first` to `last`. */
export function hasInformationBeside({ states }: Row, first: number, last: number): boolean {
  for (let slot = poHusstand; slot < states.length; slot++) {
    if (states[slot]! > EMPTY && slot !== poFraDato && slot !== poTilDato && !(slot >= first && slot <= last)) return true;
  }
  return false;
}

/** Whether the row holds anything beside its fields and comments: elements that the format does not have here, or stray text. */
export function holdsUnknown(row: Row): boolean {
  const { bytes, origin } = row.source;
  const fields = row.format.fields.flatMap((field, slot) => (field === undefined || field.attribute || row.states[slot] === ABSENT ? [] : [row.elementSpan(slot)]));
  fields.sort((a, b) => a.start - b.start);
  let rest = '';
  let at = row.tagEnd;
  for (const { start, end } of [...fields, { start: row.end, end: row.end }]) {
    rest += decodeText(bytes, origin + at, origin + start);
    at = end;
  }
  return !/^(?:\s|<!--[\s\S]*?-->)*(?:<\/[^>]*>)?$/.test(rest);
}

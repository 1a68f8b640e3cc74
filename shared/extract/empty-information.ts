import { decodeText } from '../xml/text.ts';
import { ABSENT, EMPTY, type Row } from './row.ts';
import { poFraDato, poHusstand, poTilDato } from './slots.ts';

/**
 * Whether a PERSONOPPL says nothing: it has no field but its ids and poFraDato, poTilDato (RULES KPR701; DOMAIN §5 E-23).
 * Blank fields count as missing; anything that the format does not know does not, since somebody may have meant something by it.
 */
export function isEmptyInformation(row: Row): boolean {
  return !hasInformationBeside(row, -1, -1) && holdsNothingUnknown(row);
}

/** Whether a PERSONOPPL has an answer, right or wrong, outside the slots from `first` to `last`. */
export function hasInformationBeside(row: Row, first: number, last: number): boolean {
  const { states } = row;
  for (let slot = poHusstand; slot < states.length; slot++) {
    if (states[slot]! > EMPTY && slot !== poFraDato && slot !== poTilDato && !(slot >= first && slot <= last)) return true;
  }
  return false;
}

/** Whether nothing but comments stands between the fields of a row. */
function holdsNothingUnknown(row: Row): boolean {
  const { bytes, origin } = row.source;
  const fields = row.format.fields.flatMap((field, slot) => (field === undefined || field.attribute || row.states[slot] === ABSENT ? [] : [row.elementSpan(slot)]));
  fields.sort((a, b) => a.start - b.start);
  let rest = '';
  let at = row.tagEnd;
  for (const { start, end } of [...fields, { start: row.end, end: row.end }]) {
    rest += decodeText(bytes, origin + at, origin + start);
    at = end;
  }
  return /^(?:\s|<!--[\s\S]*?-->)*(?:<\/[^>]*>)?$/.test(rest);
}

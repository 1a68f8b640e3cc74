import type { Row } from './row.ts';

/**
 * Whether two rows of one kind say the same in all their elements; attributes (the ids) aside. Dates, hours and codes are
 * compared by value, so that 7.5 and 7.50 are alike, everything else by text. A blank element is like a missing one.
 */
export function alike(a: Row, b: Row): boolean {
  const { fields } = a.format;
  for (let slot = 0; slot < fields.length; slot++) {
    const x = a.values[slot]!;
    const y = b.values[slot]!;
    if (x !== y && !(Number.isNaN(x) && Number.isNaN(y)) && fields[slot]?.attribute !== true) return false;
  }
  return fields.every((field, slot) => field === undefined || field.attribute === true || sameText(a, b, slot));
}

/** The same text, where there is no value that says it all: numbers with zeros in front are texts. */
function sameText(a: Row, b: Row, slot: number): boolean {
  if (!Number.isNaN(a.values[slot]!) && a.field(slot).type !== 'digits') return true;
  return a.text(slot) === b.text(slot);
}

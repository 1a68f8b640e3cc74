import type { Field, FieldType } from './format.ts';

/** So many digits on end a value of a type may have. With more, it could be an id: where a column has shifted, ids stand in the place of codes. */
const most: Readonly<Record<FieldType, number>> = { code: 4, sex: 4, short: 4, month: 6, date: 6, decimal: 6, digits: 6, text: 6, int: 10, id: 10 };

/** The shortest run of digits that is too long for any type. */
const LONG_RUN = /\d(?:\s*\d){4,}/g;

/** Eight digits that begin with a year: a date, or meant as one; the open end too. */
const DATE = /^(?:(?:1[89]|2[01])\d{6}|99991231)$/;

/** Of hours: any number of them is a fraction. */
const DECIMALS = /[.,]\d*$/;

/** A longer text is no value and is not looked into: with millions of digits, a pattern would end with an error. */
const LONGEST = 1000;

/** Digits of an organisation number. */
const ORGANISATION = 9;

/**
 * Whether a value could be the id of a person, a row or a service, which stands in a field that is not for it: it has more
 * digits on end than values of its type have. Right or wrong dates, hours, and numbers of municipalities and organisations
 * in fields that are for them are none.
 */
export function couldBeId(field: Pick<Field, 'type' | 'maxLength'>, text: string): boolean {
  if (text.length <= most[field.type] || (field.type === 'date' && DATE.test(text))) return false;
  if (text.length > LONGEST) return true;
  const runs = (field.type === 'decimal' ? text.replace(DECIMALS, '') : text).match(LONG_RUN);
  return runs !== null && runs.some((run) => isTooLong(field, run.replace(/\s/g, '')));
}

function isTooLong({ type, maxLength }: Pick<Field, 'type' | 'maxLength'>, digits: string): boolean {
  if (digits.length <= most[type]) return false;
  switch (type) {
    case 'date':
    case 'month':
    case 'text':
      return !DATE.test(digits);
    case 'digits':
      return digits.length !== ORGANISATION || maxLength !== undefined;
    default:
      return true;
  }
}

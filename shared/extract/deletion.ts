/**
 * What the register deletes on reception (RULES KPR105, KPR110, KPR202, KPR303, KPR304 with `deleteRow`), so that counts
 * show what it holds (DOMAIN §0.1, §6.0).
 */
import { acceptedDates } from './accepted-dates.ts';
import { FIRST_YEAR, LAST_YEAR, dayOf, daysInMonth } from './calendar.ts';
import type { RowKind } from './person.ts';
import { EMPTY, GIVEN, type Row, WRONG } from './row.ts';
import { type Period, hasServiceTypeForm } from './service.ts';
import { dgDgID, dgPeID, diDiID, diPeID, fnFnID, fnPeID, peKjonn, pePeID, poPeID, poPoID, tjPeID, tjTjID, tjTjenType } from './slots.ts';

/** The slots that decide whether a row is deleted: its keys, and the dates that have a range. */
export interface Deciding {
  readonly keys: readonly number[];
  readonly dates: readonly number[];
}

export const deciding: { readonly [kind in RowKind]: Deciding } = {
  PERSONOPPL: { keys: [poPeID, poPoID], dates: acceptedDates('PERSONOPPL') },
  FUNKSJON: { keys: [fnPeID, fnFnID], dates: acceptedDates('FUNKSJON') },
  TJENESTE: { keys: [tjPeID, tjTjID], dates: acceptedDates('TJENESTE') },
  DIAGNOSE: { keys: [diPeID, diDiID], dates: acceptedDates('DIAGNOSE') },
  DOGNTILBUD: { keys: [dgPeID, dgDgID], dates: acceptedDates('DOGNTILBUD') },
};

/**
 * Whether the register deletes a row of a person: a key that is missing or not 1 to 10 digits, a tjTjenType that is not one
 * or two digits, a date outside the accepted range or that no calendar has. Where the data year is not known, no date is
 * too late. The rows of a person that is deleted (`deletesPerson`) are deleted with it.
 */
export function deletesRow(row: Row, period: Period): boolean {
  return deletesBy(deciding[row.name as RowKind], row, period);
}

/** The same where the row's kind is known: `deciding` of that kind. */
export function deletesBy({ keys, dates }: Deciding, row: Row, period: Period): boolean {
  for (let i = 0; i < keys.length; i++) if (!isRowKey(row, keys[i]!)) return true;
  for (let i = 0; i < dates.length; i++) {
    const slot = dates[i]!;
    if (row.states[slot]! > EMPTY && (isOutside(row, slot, period.floor.day, period.end) || isNoDate(row, slot))) return true;
  }
  return row.name === 'TJENESTE' && row.states[tjTjenType]! > EMPTY && (Number.isNaN(row.values[tjTjenType]!) || !hasServiceTypeForm(row));
}

/** Whether the register deletes the person with all its rows: pePeID is no key, or peKjonn is neither M nor K. */
export function deletesPerson(person: Row): boolean {
  return !isRowKey(person, pePeID) || (person.states[peKjonn]! > EMPTY && Number.isNaN(person.values[peKjonn]!));
}

/** The least number that needs so many digits. */
const leastOfLength = Array.from({ length: 11 }, (_, length) => (length < 2 ? 0 : 10 ** (length - 1)));

/** Whether a key attribute (pePeID, tjTjID …) is there and is 1 to 10 digits (RULES KPR105). */
function isRowKey(row: Row, slot: number): boolean {
  if (row.states[slot] !== GIVEN) return false;
  // With no more characters than the digits that the value needs, there is no room for a sign.
  if (row.values[slot]! >= leastOfLength[row.valueLength(slot)]!) return true;
  return /^\d{1,10}$/.test(row.text(slot));
}

/** Whether a date, or a month, lies before the first day or behind the last one. Months compare as months. */
function isOutside(row: Row, slot: number, firstDay: number, lastDay: number): boolean {
  const value = row.values[slot]!;
  if (row.field(slot).type !== 'month') return value < firstDay || value > lastDay;
  if (Number.isNaN(value)) return false;
  const year = Math.floor(value / 12);
  const month = value - year * 12 + 1;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return true;
  const start = dayOf(year, month, 1);
  return start + daysInMonth(year, month) - 1 < firstDay || start > lastDay;
}

/** Whether the text has the form that the schema asks for, but is no day or month (RULES KPR304). */
function isNoDate(row: Row, slot: number): boolean {
  if (row.states[slot] !== WRONG) return false;
  return row.field(slot).type === 'month' || /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(row.text(slot));
}

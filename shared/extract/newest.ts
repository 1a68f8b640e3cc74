import type { Day } from './calendar.ts';
import { isEmptyInformation } from './empty-information.ts';
import type { Person, Rows } from './person.ts';
import type { Row } from './row.ts';
import type { Period } from './service.ts';
import { fnFraDato, fnFunkType, poFraDato } from './slots.ts';

/**
 * The PERSONOPPL that counts: the one with the highest poFraDato not after the data year; on a tie, or where none is
 * dated, the last in the file. Rows that say nothing (KPR701) are passed over (RULES, "Newest PERSONOPPL").
 */
export function newestInformation(person: Person, period: Period): Row | undefined {
  return newest(person.personInformation, poFraDato, period, isInformation);
}

/** The assessment of a function type that counts: the one with the highest fnFraDato not after the data year (RULES, "Newest assessment"). */
export function newestAssessment(functions: Rows, type: number, period: Period): Row | undefined {
  return newest(functions, fnFraDato, period, isOfType, type);
}

/** Whether a row keeps its place among the rows of its kind, by date, if it begins on an earlier day; only those with the same value of `subject` matter, where one is given. */
export function keepsOrder(rows: Rows, row: Row, from: number, start: Day, subject?: number): boolean {
  for (let i = 0; i < rows.length; i++) {
    const other = rows.at(i);
    const date = other.values[from]!;
    const matters = subject === undefined || other.values[subject] === row.values[subject];
    if (other !== row && matters && date >= start && date <= row.values[from]!) return false;
  }
  return true;
}

function newest(rows: Rows, from: number, period: Period, counts: (row: Row, type: number) => boolean, type = 0): Row | undefined {
  let found: Row | undefined;
  let highest = -Infinity;
  for (let i = 0; i < rows.length; i++) {
    const row = rows.at(i);
    const date = row.values[from]!;
    // A row without a date has the lowest, and nothing is too late where the data year is not known.
    if (date < highest || date > period.end || (date !== date && highest > -Infinity) || row.broken || !counts(row, type)) continue;
    found = row;
    if (date > highest) highest = date;
  }
  return found;
}

function isInformation(row: Row): boolean {
  return !isEmptyInformation(row);
}

function isOfType(row: Row, type: number): boolean {
  return row.values[fnFunkType] === type;
}

/**
 * The municipalities (kommuner) by data year, 2017–2026: number, name and what they became.
 * Source: SSB's standard for municipalities, as RULES KPR102 uses it. Svalbard (21xx) and 9999 are not in the table.
 */
import { municipalityTable } from './municipality-table.ts';

/** The first and the last data year of the table; outside them nobody knows, and the rules are silent. */
export const FIRST_YEAR = 2017;
export const LAST_YEAR = 2026;

/** A municipality while it had this number. Years are data years, both ends included. */
export interface Municipality {
  /** Four digits, as in iiKomnr and peKomnr. No number was used twice in the table's years. */
  readonly number: string;
  readonly name: string;
  /** 2017 means 2017 or earlier. */
  readonly validFrom: number;
  /** 9999 while the number is valid. */
  readonly validTo: number;
  /** The numbers that took over, more than one where the municipality was divided; empty while it is valid. */
  readonly successors: readonly string[];
}

let byNumber: Map<string, Municipality> | undefined;
const byYear = new Map<number, readonly Municipality[]>();

const entry = /(\d{4}) ([^;>]+)(?:>([\d+]+))?/g;

/** The table in the order of the numbers; parsed at the first question, so that a start without one costs nothing. */
function municipalities(): Map<string, Municipality> {
  if (byNumber !== undefined) return byNumber;
  const rows: Municipality[] = [];
  let validFrom = 0;
  let validTo = 0;
  for (const line of municipalityTable.trim().split('\n')) {
    const heading = /^# .+ (\d+)-(\d*)$/.exec(line);
    if (heading !== null) {
      validFrom = Number(heading[1]);
      validTo = heading[2] === '' ? 9999 : Number(heading[2]);
      continue;
    }
    for (const [, number, name, successors] of line.matchAll(entry)) rows.push({ number: number!, name: name!, validFrom, validTo, successors: successors?.split('+') ?? [] });
  }
  rows.sort((a, b) => (a.number < b.number ? -1 : 1));
  byNumber = new Map(rows.map((row) => [row.number, row]));
  return byNumber;
}

function isIn(municipality: Municipality, year: number): boolean {
  return municipality.validFrom <= year && year <= municipality.validTo && FIRST_YEAR <= year && year <= LAST_YEAR;
}

/** The municipality that had this number in the data year. */
export function municipalityIn(number: string, year: number): Municipality | undefined {
  const municipality = municipalities().get(number);
  return municipality !== undefined && isIn(municipality, year) ? municipality : undefined;
}

/** The municipality that had this number in any year of the table. */
export function municipalityEver(number: string): Municipality | undefined {
  return municipalities().get(number);
}

/** All municipalities of a data year, in the order of their numbers; empty outside the table's years. */
export function municipalitiesIn(year: number): readonly Municipality[] {
  let list = byYear.get(year);
  if (list === undefined) {
    list = [...municipalities().values()].filter((municipality) => isIn(municipality, year));
    byYear.set(year, list);
  }
  return list;
}

import { KEPT } from './axes.ts';
import type { CountOptions } from './options.ts';
import type { Roster } from './roster.ts';
import { CountSheet } from './sheet.ts';
import { recipients } from './tallies/recipients.ts';
import { ALIVE, DEAD, left, newcomers } from './tallies/turnover.ts';

/** Ids must be the same for half of the persons of the smaller extract (in 2021 four of five recipients stayed: DOMAIN §7.7). */
const LEAST_OVERLAP = 0.5;
/** Of those, so many must have the same sex and have grown older by the years in between. */
const LEAST_AGREEMENT = 0.95;

/** An extract, as far as its ids are concerned. */
export interface Source {
  /** iiSysID. */
  readonly system: string;
  readonly dataYear: number;
  readonly roster: Roster;
}

/**
 * Whether a pePeID means the same person in both extracts. Nobody promises that (DOMAIN §8): it is believed only for two
 * extracts of the same record system in which many ids are the same, and the persons behind them are alike.
 */
export function areIdsStable(current: Source, previous: Source): boolean {
  if (current.system === '' || current.system !== previous.system) return false;
  const years = current.dataYear - previous.dataYear;
  let shared = 0;
  let alike = 0;
  for (const person of current.roster.persons) {
    const before = previous.roster.find(person.id);
    if (before === undefined) continue;
    shared++;
    if (before.sex === person.sex && Object.is(before.age + years, person.age)) alike++;
  }
  const smaller = Math.min(current.roster.persons.length, previous.roster.persons.length);
  return shared > 0 && shared >= smaller * LEAST_OVERLAP && alike >= shared * LEAST_AGREEMENT;
}

/** Who came and who left (S-09, S-11), on a sheet of its own. */
export function turnover(current: Roster, previous: Roster, options: CountOptions = {}): CountSheet {
  const sheet = new CountSheet(options);
  for (const { id, recipient, ageGroup, sex, level } of current.persons) {
    if (!recipient) continue;
    sheet.cells[recipients.cell(ageGroup, sex, level, KEPT)]!++;
    if (!previous.isRecipient(id)) sheet.cells[newcomers.cell(ageGroup, level)]!++;
  }
  for (const { id, recipient, diedInYear } of previous.persons) {
    if (recipient && !current.isRecipient(id)) sheet.cells[left.cell(diedInYear ? DEAD : ALIVE)]!++;
  }
  return sheet;
}

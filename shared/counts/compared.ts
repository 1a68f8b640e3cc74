import { codesWhere, hasCode } from '../extract/code-bits.ts';
import type { ExtractFacts } from '../lint/linter.ts';
import type { CountResult } from './result.ts';
import type { Roster } from './roster.ts';

/** One of two extracts that are compared. Made by a check that was asked for it (lint/check.ts). */
export interface ComparedExtract {
  readonly facts: Readonly<ExtractFacts>;
  readonly statistics: CountResult;
  readonly roster: Roster;
}

/** Whether the first extract is of an earlier year than the second. */
export function isEarlier(previous: ComparedExtract, current: ComparedExtract): boolean {
  return previous.statistics.dataYear < current.statistics.dataYear;
}

/** Whether they are two files of one municipality, district and year (RULES KPR907). */
export function isSameExtract(a: ComparedExtract, b: ComparedExtract): boolean {
  return a.statistics.dataYear === b.statistics.dataYear && a.facts.municipality === b.facts.municipality && a.facts.district === b.facts.district;
}

/** A change by more than 20 % and at least 20 persons (000 fig. 6; RULES KPR901, KPR902). */
export function isGreatChange(year: number, previousYear: number, least = 20): boolean {
  const change = Math.abs(year - previousYear);
  return change >= least && change * 5 > previousYear;
}

const coercion = codesWhere(({ group }) => group === 'coercion');
/** So many persons more or fewer are a great change under coercion, where there are few at all (DOMAIN §5 E-28; RULES KPR902). */
const LEAST_UNDER_COERCION = 5;

/** The same for the recipients of one service code. */
export function isGreatServiceChange(code: number, year: number, previousYear: number): boolean {
  return isGreatChange(year, previousYear, hasCode(coercion, code) ? LEAST_UNDER_COERCION : undefined);
}

/** Ids must be the same for half of the persons of the smaller extract (in 2021 four of five recipients stayed: DOMAIN §7.7). */
const LEAST_OVERLAP = 0.5;
/** Of those, so many must have the same sex and have grown older by the years in between. */
const LEAST_AGREEMENT = 0.95;

/**
 * Whether a pePeID means the same person in both extracts. Nobody promises that (DOMAIN §8): it is believed only for two
 * extracts of the same record system (iiSysID) in which many ids are the same, and the persons behind them are alike.
 */
export function areIdsStable(current: ComparedExtract, previous: ComparedExtract): boolean {
  if (current.facts.system === '' || current.facts.system !== previous.facts.system) return false;
  const years = current.statistics.dataYear - previous.statistics.dataYear;
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

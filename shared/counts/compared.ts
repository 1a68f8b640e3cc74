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

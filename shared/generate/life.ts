import { type Day, dayOf } from '../extract/calendar.ts';
import { ageGroups, chanceOfDeath } from './national.ts';
import type { Holder, Place } from './places.ts';
import { Random, mix } from './random.ts';

/** A synthetic person's time in the extract. It does not depend on the year that is asked for: each year shows a part of it. */
export interface Life {
  readonly place: Place;
  /** Unique in the extract and the same every year; at most 7 digits. Ids are made of it. */
  readonly number: number;
  /** The person's own key; each concern has a stream of it (see `streamOf`). */
  readonly key: number;
  readonly birthYear: number;
  /** The first and the last day of services. */
  readonly entry: Day;
  readonly exit: Day;
  readonly firstYear: number;
  readonly lastYear: number;
  /** The exit is the day of death. */
  readonly died: boolean;
  /** First day in long stay; undefined where there is none. The stay lasts to the exit. */
  readonly longStayFrom: Day | undefined;
  /** Last day at home; before the entry where the person moves in directly. */
  readonly homeUntil: Day;
}

/** The concerns that have a stream of random numbers of their own, so that a change in one leaves the others as they are. */
const stream = {
  life: 1, services: 2, stays: 3, applications: 4, rehabilitation: 5, scores: 6, information: 7, diagnoses: 8, hospital: 9, need: 10,
} as const;

export function streamOf(life: { readonly key: number }, name: keyof typeof stream): Random {
  return new Random(mix(life.key, stream[name]));
}

/** At most this many persons hold one place from 2005 on. */
const HOLDERS = 32;

export const newYear = (year: number): Day => dayOf(year, 1, 1);
export const newYearsEve = (year: number): Day => dayOf(year, 12, 31);

export function lifeOf(place: Place, { nth, firstYear, lastYear }: Holder): Life {
  const key = mix(place.key, nth);
  const random = streamOf({ key }, 'life');
  const { setting, ageGroup } = place;
  // Nobody has applied before 2005, the earliest that the register accepts (KPR303).
  const earliest = firstYear === 2005 ? dayOf(2005, 6, 1) : newYear(firstYear);
  const entry = earliest + random.int(0, dayOf(firstYear, 12, firstYear === lastYear ? 1 : 28) - earliest);
  const exit = random.int(Math.max(entry + 3, newYear(lastYear) + 2), dayOf(lastYear, 12, 30));
  const longStayFrom = setting === 'longStay' ? moveIn(random, entry, exit, firstYear, lastYear, ageGroup === 0) : undefined;
  return {
    place,
    number: place.index * HOLDERS + nth,
    key,
    birthYear: birthYear(random, ageGroup, firstYear, lastYear),
    entry,
    exit,
    firstYear,
    lastYear,
    died: random.chance(chanceOfDeath(setting, ageGroup)),
    longStayFrom,
    homeUntil: longStayFrom === undefined ? exit : longStayFrom - 1,
  };
}

/** Some move in directly, most after up to three years at home. */
function moveIn(random: Random, entry: Day, exit: Day, firstYear: number, lastYear: number, child: boolean): Day {
  if (child || random.chance(0.3)) return entry;
  const year = Math.min(firstYear + random.weighted([50, 25, 15, 10]), lastYear);
  return random.int(Math.max(entry + 1, newYear(year)), Math.min(exit - 1, newYearsEve(year)));
}

const OF_AGE = 18;

/** The age is that of the group in the middle of the stay. No child comes before being born, no grown-up as a child. */
function birthYear(random: Random, group: number, firstYear: number, lastYear: number): number {
  const { youngest, oldest } = ageGroups[group]!;
  const middle = Math.floor((firstYear + lastYear) / 2);
  // In the oldest group the younger are the more numerous.
  const span = oldest - youngest + 1;
  const age = youngest + Math.floor(span * (group === ageGroups.length - 1 ? random.fraction() * random.fraction() : random.fraction()));
  return Math.min(middle - age, firstYear - (group === 0 ? 0 : OF_AGE));
}

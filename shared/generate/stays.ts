import type { Day } from '../extract/calendar.ts';
import { daysToDecide } from './decisions.ts';
import { likelihood } from './demand.ts';
import { type Life, newYear, newYearsEve, streamOf } from './life.ts';
import { type Random, mix, spread } from './random.ts';
import { type ServicePeriod, accepted, firstDecision, servicePeriod } from './service-period.ts';

interface Stay {
  readonly code: number;
  /** How many in a year at most, and how many days each. */
  readonly atMost: number;
  readonly shortest: number;
  readonly longest: number;
  /** An emergency bed is not applied for. */
  readonly decided: boolean;
}

/** Short stays; the lengths are chosen so that persons and decisions a year come near DOMAIN §7.4 and §7.6. */
const stays: readonly Stay[] = [
  { code: 18, atMost: 3, shortest: 12, longest: 100, decided: true },
  { code: 19, atMost: 3, shortest: 14, longest: 80, decided: true },
  { code: 20, atMost: 3, shortest: 12, longest: 130, decided: true },
  { code: 25, atMost: 2, shortest: 1, longest: 4, decided: false },
];

/** How much more often the frail have stays, and others less. */
const FRAIL = 1.8;
const NOT_FRAIL = 0.2;

/** Days between two stays: more would be one stay of the same kind (KPR605, 10-dagersregelen), and two kinds never meet (KPR603). */
const APART = 11;
/** The year of stays begins somewhat after the calendar's, so that some stays last over New Year. */
const SHIFT = 20;

/** The short stays of a person at home. */
export function staysOf(life: Life, organisationNumber: string | undefined): ServicePeriod[] {
  const random = streamOf(life, 'stays');
  const periods: ServicePeriod[] = [];
  for (let year = life.firstYear; year <= life.lastYear && newYear(year) <= life.homeUntil; year++) {
    const first = Math.max(life.entry + 1, newYear(year) + SHIFT);
    const last = Math.min(life.homeUntil - APART, newYearsEve(year) + SHIFT);
    const kinds = chosen(life, year, random, last - first);
    const segment = (last - first) / kinds.length;
    for (const [index, stay] of kinds.entries()) {
      const from = first + Math.floor(segment * index) + random.int(0, Math.floor(segment / 3));
      const to = Math.min(from + random.int(stay.shortest, stay.longest), first + Math.floor(segment * (index + 1)) - APART);
      if (to > from) periods.push(stayPeriod(stay, Math.min(from, newYearsEve(year)), to, organisationNumber, random));
    }
  }
  return periods;
}

/** The year's stays in the order in which they come. */
function chosen(life: Life, year: number, random: Random, days: number): Stay[] {
  const { place } = life;
  const kinds: Stay[] = [];
  for (const stay of stays) {
    const rank = spread(place.ordinal, mix(mix(place.groupKey, stay.code), year));
    if (rank >= likelihood(stay.code, place.ageGroup, place.setting, year) * (place.frail ? FRAIL : NOT_FRAIL)) continue;
    for (let n = random.int(1, stay.atMost); n > 0; n--) kinds.splice(random.int(0, kinds.length), 0, stay);
  }
  // Those for which there is no room are left out.
  return kinds.slice(0, Math.max(Math.floor(days / (APART + 8)), 0));
}

function stayPeriod({ code, decided }: Stay, from: Day, to: Day, organisationNumber: string | undefined, random: Random): ServicePeriod {
  const on = decided ? accepted(from - random.int(0, 14)) : from;
  const applied = decided ? accepted(on - Math.min(daysToDecide(random), 21)) : undefined;
  return servicePeriod(code, [firstDecision(applied, on)], {
    outcome: decided ? '2' : undefined,
    from,
    to,
    whileOpen: random.chance(0.7) ? to : 'nothing',
    organisationNumber,
  });
}

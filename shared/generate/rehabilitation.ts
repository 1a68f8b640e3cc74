import type { Day } from '../extract/calendar.ts';
import { type Life, newYear, newYearsEve, streamOf } from './life.ts';
import { mix, spread } from './random.ts';

/** A time of rehabilitation outside an institution: poHab = 1 from data year 2019 on, service 16 until 2018 (DOMAIN §1). */
export interface Rehabilitation {
  readonly from: Day;
  readonly to: Day;
}

/** The share of each age group during a year (DOMAIN §7.8, T3.11.1, by the totals of §7.2). */
const shares = [0.085, 0.125, 0.101, 0.078, 0.066, 0.054];

const REHABILITATION = 16;

export function rehabilitationOf(life: Life): Rehabilitation[] {
  const random = streamOf(life, 'rehabilitation');
  const { place } = life;
  const times: Rehabilitation[] = [];
  if (place.setting === 'applicant') return times;
  for (let year = life.firstYear; year <= life.lastYear; year++) {
    if (spread(place.ordinal, mix(mix(place.groupKey, REHABILITATION), year)) >= shares[place.ageGroup]!) continue;
    const earliest = Math.max(life.entry + 14, newYear(year) + 7, (times.at(-1)?.to ?? 0) + 60);
    const latest = Math.min(life.homeUntil - 30, newYearsEve(year));
    if (earliest > latest) continue;
    const from = random.int(earliest, latest);
    times.push({ from, to: Math.min(from + random.int(28, 240), life.homeUntil) });
  }
  return times;
}

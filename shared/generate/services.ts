import type { Day } from '../extract/calendar.ts';
import { applicationsOf } from './applications.ts';
import { type Spell, daysToDecide, periodsOf } from './decisions.ts';
import { type Life, newYear, newYearsEve, streamOf } from './life.ts';
import { neighbourhoodOf, organisationNumber } from './organisation-numbers.ts';
import type { Random } from './random.ts';
import type { Rehabilitation } from './rehabilitation.ts';
import { type ServicePeriod, accepted, firstDecision, servicePeriod } from './service-period.ts';
import { has, spellsOf } from './spells.ts';
import { staysOf } from './stays.ts';

/** Everything a person has applied for and received. */
export interface Services {
  /** By the day they begin (or are decided, where nothing begins), numbered from 1. */
  readonly periods: readonly ServicePeriod[];
  /** The most minutes a week that the person's services come to together. */
  readonly minutes: number;
}

export function servicesOf(life: Life, rehabilitation: readonly Rehabilitation[], seedKey: number): Services {
  const unit = (kind: 'homeService' | 'institution'): string => organisationNumber(seedKey, kind, neighbourhoodOf(life.place));
  const random = streamOf(life, 'services');
  const spells = life.place.setting === 'applicant' ? [] : spellsOf(life, seedKey, random);
  const periods = spells.flatMap((spell) => periodsOf(spell, random));
  if (spells.length > 0) {
    periods.push(...emergencies(life, unit('homeService'), random));
    periods.push(...rehabilitation.map((time) => outsideInstitution(time, unit('homeService'), random)));
    // Respite in an institution and a short stay would be two stays at once (KPR603).
    if (!spells.some(({ code }) => code === 8)) periods.push(...staysOf(life, unit('institution')));
  }
  periods.push(...applicationsOf(life, unit('homeService')));
  periods.sort((a, b) => day(a) - day(b));
  for (const [index, period] of periods.entries()) period.ordinal = index + 1;
  return { periods, minutes: totalMinutes(spells) };
}

function day(period: ServicePeriod): Day {
  return period.from ?? period.decisions[0]!.decided;
}

function totalMinutes(spells: readonly Spell[]): number {
  let sum = 0;
  for (const { minutes } of spells) sum += minutes;
  return sum;
}

/** Days between two emergencies at least. */
const CALM = 20;

/** Coercion in an emergency (23): single days, seldom, decided at once or soon after. */
function emergencies(life: Life, organisationNumber: string, random: Random): ServicePeriod[] {
  const periods: ServicePeriod[] = [];
  let earliest = life.entry;
  for (let year = life.firstYear; year <= life.lastYear; year++) {
    if (!has(life, 23, year)) continue;
    const last = Math.min(life.homeUntil, newYearsEve(year));
    for (let on = random.int(Math.max(earliest, newYear(year)), last); on <= last; on += random.int(CALM, 200)) {
      const decided = Math.min(on + random.int(0, 2), newYearsEve(year));
      periods.push(servicePeriod(23, [firstDecision(undefined, decided)], { from: on, to: on, organisationNumber }));
      earliest = on + CALM;
    }
  }
  return periods;
}

/** Rehabilitation as a service of its own, as it was until 2018. */
function outsideInstitution({ from, to }: Rehabilitation, organisationNumber: string, random: Random): ServicePeriod {
  const decided = accepted(from - random.int(0, 14));
  return servicePeriod(16, [firstDecision(accepted(decided - daysToDecide(random)), decided)], { from, to, organisationNumber });
}

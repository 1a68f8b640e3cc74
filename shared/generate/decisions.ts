import { type Day, yearOf } from '../extract/calendar.ts';
import { serviceCode } from '../extract/services.ts';
import { reassessed } from './hours.ts';
import { newYear, newYearsEve } from './life.ts';
import { chanceOfComplaint, durationOfDecision, startBounds, startWeights } from './national-decisions.ts';
import type { Random } from './random.ts';
import { type Decision, type ServicePeriod, accepted, firstDecision, servicePeriod } from './service-period.ts';

/** A service from its first day to its last, whatever the decisions that carry it. */
export interface Spell {
  readonly code: number;
  readonly from: Day;
  readonly to: Day;
  /** Minutes a week at first, and the most they may become; 0 where no hours belong to the service. */
  readonly minutes: number;
  readonly mostMinutes: number;
  readonly rolling: '1' | '2' | undefined;
  readonly organisationNumber: string | undefined;
}

/** A decision that would last less, in days, is joined to the one before. */
const SHORTEST = 14;

/** The share of services that run on in one row. */
const IN_PLACE = 0.08;

/** Stays of respite, and coercion, are decided for a time. */
const forATime: ReadonlySet<number> = new Set([8, 14, 24]);

/** How an end that is yet to come is written: not at all, as planned, as 99991231. */
const END_STYLES = [50, 30, 20];

/**
 * The periods that a spell is decided for. Either each decision has a row of its own, which begins on the day the one before
 * ends or the day after, or one row runs on and is re-assessed in place, about once a year.
 */
export function periodsOf(spell: Spell, random: Random): ServicePeriod[] {
  const decided = isDecided(spell.code, random);
  return decided && !forATime.has(spell.code) && random.chance(IN_PLACE) ? [runningPeriod(spell, random)] : chain(spell, random, decided);
}

/** Alarms and other technology may be reported with or without a decision (DOMAIN §2). */
function isDecided(code: number, random: Random): boolean {
  const service = serviceCode(code)!;
  return service.decision || service.decisionDate || random.chance(code === 6 ? 0.6 : 0.4);
}

function runningPeriod(spell: Spell, random: Random): ServicePeriod {
  let last = initial(spell, random);
  const decisions = [last];
  const firstYear = yearOf(spell.from);
  for (let year = firstYear + 1; year <= yearOf(spell.to); year++) {
    if (!random.chance(year - firstYear < 2 ? 0.5 : 0.93)) continue;
    const decided = random.int(Math.max(newYear(year), last.decided + 1), Math.min(newYearsEve(year), spell.to));
    decisions.push((last = extension(spell, last, decided, random)));
  }
  const { from, to, rolling, organisationNumber } = spell;
  return servicePeriod(spell.code, decisions, { from, to, whileOpen: random.chance(0.3) ? 'openEnd' : 'nothing', rolling, organisationNumber });
}

function chain(spell: Spell, random: Random, decided: boolean): ServicePeriod[] {
  const { code, rolling, organisationNumber } = spell;
  const [shortest, longest] = durationOfDecision(code);
  const style = random.weighted(END_STYLES);
  const periods: ServicePeriod[] = [];
  let last: Decision | undefined;
  for (let from = spell.from; ; ) {
    const planned = from + random.int(shortest, longest);
    const to = planned + SHORTEST > spell.to ? spell.to : planned;
    last = last === undefined ? initial(spell, random) : extension(spell, last, decidedBefore(from, random), random);
    periods.push(
      servicePeriod(code, [decided ? last : { ...firstDecision(undefined, from), number: last.number }], {
        outcome: decided ? '2' : undefined,
        from,
        to,
        whileOpen: style === 0 ? 'nothing' : style === 1 ? Math.max(planned, to) : 'openEnd',
        rolling,
        organisationNumber,
        chain: periods[0],
      }),
    );
    if (to === spell.to) return periods;
    from = to + random.int(0, 1);
  }
}

/** An extension is decided shortly before it begins, or a little late, but in the same year: no extract shows a start without its decision. */
function decidedBefore(from: Day, random: Random): Day {
  return accepted(Math.min(from - random.int(-4, 40), newYearsEve(yearOf(from))));
}

function initial({ code, from, minutes }: Spell, random: Random): Decision {
  const [least, most] = startBounds[random.weighted(startWeights)]!;
  const decided = accepted(Math.min(from - random.int(least, most), newYearsEve(yearOf(from))));
  // tjResTimerUke is used for some; it equals tjTimerUke where one provider is enough.
  const providers = random.chance(0.8) ? 1 : 1 + random.fraction();
  return decision(code, 1, decided, minutes, random.chance(0.35) ? Math.round(minutes * providers) : 0, random);
}

function extension({ code, mostMinutes }: Spell, last: Decision, decided: Day, random: Random): Decision {
  const minutes = last.minutes === 0 ? 0 : reassessed(random, last.minutes, mostMinutes);
  // Two providers stay two.
  const resourceMinutes = last.resourceMinutes === 0 ? 0 : Math.max(minutes, Math.round((minutes * last.resourceMinutes) / last.minutes));
  return decision(code, last.number + 1, decided, minutes, resourceMinutes, random);
}

function decision(code: number, number: number, decided: Day, minutes: number, resourceMinutes: number, random: Random): Decision {
  const applied = serviceCode(code)!.applicationDate || random.chance(0.5) ? accepted(decided - daysToDecide(random)) : undefined;
  const complaint = random.chance(chanceOfComplaint(code, true)) ? complaintAfter(decided, random) : undefined;
  return { number, applied, decided, minutes, resourceMinutes, complaint };
}

/** From application to decision. A quarter is decided on the day (KPR802). */
export function daysToDecide(random: Random): number {
  return random.chance(0.25) ? 0 : random.int(1, random.chance(0.7) ? 21 : 70);
}

export function complaintAfter(decided: Day, random: Random): NonNullable<Decision['complaint']> {
  const received = decided + random.int(3, 35);
  return { received, answered: random.chance(0.85) ? received + random.int(7, 90) : undefined };
}

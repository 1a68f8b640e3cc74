import { type Day, yearOf } from '../extract/calendar.ts';
import { serviceCode } from '../extract/services.ts';
import { reassessed } from './hours.ts';
import { newYear, newYearsEve } from './life.ts';
import { chanceOfComplaint, durationOfDecision, startBounds, startWeights } from './national-decisions.ts';
import type { Random } from './random.ts';
import { type Decision, type ServicePeriod, accepted } from './service-period.ts';

/** A service from its first day to its last, whatever the decisions that carry it. */
export interface Spell {
  readonly code: number;
  readonly from: Day;
  readonly to: Day;
  /** Minutes a week at first, and the most they may become; 0 where no hours belong to the service. */
  readonly minutes: number;
  readonly mostMinutes: number;
  readonly rolling?: '1' | '2';
  readonly organisationNumber: string | undefined;
}

/** A decision that lasts less is joined to the one before. */
const SHORTEST = 14;

/** The share of services that run on in one row. */
const IN_PLACE = 0.08;

/**
 * The periods that a spell is decided for. Either each decision has a row of its own, which begins on the day the one before
 * ends or the day after, or one row runs on and is re-assessed in place, about once a year.
 */
export function periodsOf(spell: Spell, random: Random): ServicePeriod[] {
  const decided = isDecided(spell.code, random);
  return decided && !forATime.has(spell.code) && random.chance(IN_PLACE) ? [runningPeriod(spell, random)] : chainOfPeriods(spell, random, decided);
}

/** Alarms and other technology may be reported with or without a decision (DOMAIN §2). */
function isDecided(code: number, random: Random): boolean {
  const service = serviceCode(code)!;
  return service.decision || service.decisionDate || random.chance(code === 6 ? 0.6 : 0.4);
}

/** Stays of respite, and coercion, are decided for a time. */
const forATime: ReadonlySet<number> = new Set([8, 14, 24]);

function runningPeriod(spell: Spell, random: Random): ServicePeriod {
  const decisions = [firstDecision(spell, random)];
  const firstYear = yearOf(spell.from);
  for (let year = firstYear + 1; year <= yearOf(spell.to); year++) {
    if (!random.chance(year - firstYear < 2 ? 0.5 : 0.93)) continue;
    const last = decisions[decisions.length - 1]!;
    const on = random.int(Math.max(newYear(year), last.decided + 1), Math.min(newYearsEve(year), spell.to));
    decisions.push(nextDecision(spell, random, last, Math.min(on, newYearsEve(year))));
  }
  return period(spell, decisions, spell.from, spell.to, random.chance(0.3) ? 'openEnd' : 'nothing', true);
}

function chainOfPeriods(spell: Spell, random: Random, decided: boolean): ServicePeriod[] {
  const [shortest, longest] = durationOfDecision(spell.code);
  const style = random.weighted([50, 30, 20]);
  const periods: ServicePeriod[] = [];
  let decision: Decision | undefined;
  for (let from = spell.from; from <= spell.to; ) {
    const planned = from + random.int(shortest, longest);
    const to = planned + SHORTEST > spell.to ? spell.to : planned;
    decision = decision === undefined ? firstDecision(spell, random) : nextDecision(spell, random, decision, decisionBefore(from, random));
    const shown = decided ? decision : { ...decision, applied: undefined, decided: from };
    const next = period(spell, [shown], from, to, style === 0 ? 'nothing' : style === 1 ? Math.max(planned, to) : 'openEnd', decided);
    next.chain = periods[0];
    periods.push(next);
    if (to === spell.to) break;
    from = to + random.int(0, 1);
  }
  return periods;
}

function period(spell: Spell, decisions: readonly Decision[], from: Day, to: Day, whileOpen: ServicePeriod['whileOpen'], decided: boolean): ServicePeriod {
  const { code, rolling, organisationNumber } = spell;
  return { code, decisions, outcome: decided ? '2' : undefined, from, to, whileOpen, organisationNumber, chain: undefined, ordinal: 0, ...(rolling !== undefined && { rolling }) };
}

/** An extension is decided shortly before it begins, or a little late, but within the year: a year's extract holds no start without its decision. */
function decisionBefore(from: Day, random: Random): Day {
  return accepted(Math.min(from - random.int(-4, 40), newYearsEve(yearOf(from))));
}

function firstDecision({ code, from, minutes }: Spell, random: Random): Decision {
  const [least, most] = startBounds[random.weighted(startWeights)]!;
  const decided = accepted(Math.min(from - random.int(least, most), newYearsEve(yearOf(from))));
  return decision(code, 1, decided, minutes, resources(minutes, random), random);
}

function nextDecision({ code, mostMinutes }: Spell, random: Random, last: Decision, decided: Day): Decision {
  const minutes = last.minutes === 0 ? 0 : reassessed(random, last.minutes, mostMinutes);
  // Two providers stay two.
  const resourceMinutes = last.resourceMinutes === 0 ? 0 : Math.round((minutes * last.resourceMinutes) / last.minutes);
  return decision(code, last.number + 1, decided, minutes, Math.max(resourceMinutes, last.resourceMinutes && minutes), random);
}

/** tjResTimerUke is used for some; it equals tjTimerUke where one provider is enough. */
function resources(minutes: number, random: Random): number {
  if (!random.chance(0.35)) return 0;
  return random.chance(0.8) ? minutes : Math.round(minutes * (1 + random.fraction()));
}

function decision(code: number, number: number, decided: Day, minutes: number, resourceMinutes: number, random: Random): Decision {
  const applied = serviceCode(code)!.applicationDate || random.chance(0.5) ? accepted(decided - daysToDecide(random)) : undefined;
  const result = { number, applied, decided, minutes, resourceMinutes };
  return random.chance(chanceOfComplaint(code, true)) ? { ...result, complaint: complaintAfter(decided, random) } : result;
}

/** A quarter is decided on the day of the application (KPR802). */
export function daysToDecide(random: Random): number {
  return random.chance(0.25) ? 0 : random.int(1, random.chance(0.7) ? 21 : 70);
}

export function complaintAfter(decided: Day, random: Random): NonNullable<Decision['complaint']> {
  const received = decided + random.int(3, 35);
  return { received, answered: random.chance(0.85) ? received + random.int(7, 90) : undefined };
}

import { type Day, dateOf } from '../extract/calendar.ts';
import { type Life, newYear, newYearsEve, streamOf } from './life.ts';
import { type Random, fractionOf, mix } from './random.ts';
import type { Rehabilitation } from './rehabilitation.ts';
import { accepted } from './service-period.ts';

/** One PERSONOPPL: what was known from a day on, until the day before the next. The answers are those of data year 2019 and later. */
export interface Information {
  readonly from: Day;
  readonly to: Day | undefined;
  readonly lasting: LastingAnswers;
  /** YYYYMM */
  readonly poVurdTann: string | undefined;
  readonly poVurdLege: string | undefined;
  /** Only in long stay. */
  readonly poLegeMiddGj: string | undefined;
  /** As far as the chain goes: mapped, at risk, plan. */
  readonly nutrition: readonly string[];
  /** The day of everything that is answered with yes in the row. */
  readonly reviewed: Day;
  readonly waitingSince: Day | undefined;
  readonly poHeldg: boolean;
  readonly rehabilitationFrom: Day | undefined;
  readonly rehabilitationAsked: boolean;
}

/** Answers that stay the same through the years. */
interface LastingAnswers {
  readonly poHusstand: string | undefined;
  readonly poOmsorgBarn: string | undefined;
  readonly poPrivHjelp: string | undefined;
  readonly poBoligTilr: string | undefined;
  readonly poIndPlan: string | undefined;
  readonly poHarKoordinator: string | undefined;
  /** Need and, where it is 1, what is received: work and leisure, help and transport. */
  readonly participation: readonly (readonly [need: string, receives: string | undefined])[];
  readonly roundTheClock: boolean;
}

/** Of those who move into long stay, the share that has waited for it (poVenteliste), and for how many days at most (KPR315). */
const WAITING = 0.2;
const LONGEST_WAIT = 250;

/** Round-the-clock care (poHeldg): all but a few in long stay; in the municipality's housing those with the greater need (DOMAIN §7.8). */
const ROUND_THE_CLOCK = 0.95;
const ROUND_THE_CLOCK_NEED = 0.62;

/** All that was recorded about a person over the years; `need` as in need.ts. */
export function informationOf(life: Life, rehabilitation: readonly Rehabilitation[], need: number): Information[] {
  const random = streamOf(life, 'information');
  const waitingFrom = waitingSince(life, random);
  const days = changes(life, rehabilitation, waitingFrom, random);
  const lasting = lastingAnswers(life, need, random);
  return days.map((from, index) => {
    const inLongStay = life.longStayFrom !== undefined && from >= life.longStayFrom;
    const next = days[index + 1];
    const reviewed = accepted(Math.max(from - random.int(0, 20), life.entry));
    return {
      lasting,
      from,
      to: next === undefined ? (life.died || random.chance(0.5) ? life.exit : undefined) : next - 1,
      poVurdTann: random.chance(0.3) ? monthOf(accepted(from - random.int(0, 330))) : undefined,
      poVurdLege: random.chance(inLongStay ? 0.9 : 0.5) ? monthOf(accepted(from - random.int(0, 200))) : undefined,
      poLegeMiddGj: inLongStay ? (random.chance(0.7) ? '1' : '2') : undefined,
      nutrition: nutrition(random, inLongStay),
      reviewed,
      waitingSince: waitingFrom !== undefined && from >= waitingFrom && !inLongStay ? waitingFrom : undefined,
      poHeldg: lasting.roundTheClock && (life.longStayFrom === undefined || inLongStay),
      rehabilitationFrom: rehabilitation.find((time) => time.from <= from && from <= time.to)?.from,
      rehabilitationAsked: random.chance(0.5),
    };
  });
}

/** The days on which something changes: now and then at home, every year in long stay. */
function changes(life: Life, rehabilitation: readonly Rehabilitation[], waitingFrom: Day | undefined, random: Random): Day[] {
  const days = new Set<Day>([life.entry]);
  for (const { from, to } of rehabilitation) {
    days.add(from);
    if (to < life.exit) days.add(to + 1);
  }
  if (waitingFrom !== undefined) days.add(waitingFrom);
  if (life.longStayFrom !== undefined) days.add(life.longStayFrom);
  for (let year = life.firstYear; year <= life.lastYear; year++) {
    const inLongStay = life.longStayFrom !== undefined && newYearsEve(year) > life.longStayFrom;
    if (random.chance(inLongStay ? 1 : 0.45)) days.add(random.int(Math.max(life.entry, newYear(year)), Math.min(life.exit, newYearsEve(year))));
  }
  return [...days].sort((a, b) => a - b);
}

function waitingSince(life: Life, random: Random): Day | undefined {
  if (life.longStayFrom === undefined || life.homeUntil < life.entry || !random.chance(WAITING)) return undefined;
  return random.int(Math.max(life.entry, life.homeUntil - LONGEST_WAIT), life.homeUntil);
}

function lastingAnswers({ place, key }: Life, need: number, random: Random): LastingAnswers {
  const child = place.ageGroup === 0;
  const grownUp = place.ageGroup === 1;
  // One in six has not been asked about home and household (Måltall 4, DOMAIN §6.2).
  const asked = fractionOf(mix(key, 77)) >= 0.16;
  const needs = child ? [0.05, 0.05, 0.5, 0.4] : grownUp ? [0.35, 0.15, 0.4, 0.3] : [0.02, 0.01, 0.18, 0.2];
  return {
    poHusstand: asked ? (child ? '3' : random.chance(place.ageGroup < 3 ? 0.55 : 0.62) ? '1' : '2') : undefined,
    poOmsorgBarn: asked ? (grownUp && random.chance(0.25) ? '1' : '2') : undefined,
    poPrivHjelp: asked ? String(random.weighted([22, 16, 6, 8, 12, 36]) + 1) : undefined,
    poBoligTilr: asked || random.chance(0.3) ? (random.chance(0.85) ? '1' : '2') : undefined,
    poIndPlan: random.chance(0.85) ? String(random.weighted([2 + 13 * need, 30, 20, 40]) + 1) : undefined,
    poHarKoordinator: random.chance(0.8) ? String(random.weighted([8 + 20 * need, 40, 15, 35]) + 1) : undefined,
    participation: needs.map((share) => participation(random, share, child || grownUp)),
    roundTheClock: place.setting === 'longStay' ? random.chance(ROUND_THE_CLOCK) : place.setting === 'housing' && need >= ROUND_THE_CLOCK_NEED,
  };
}

/** The need, and what is received where there is one; old people's work is "not relevant". */
function participation(random: Random, share: number, young: boolean): [string, string | undefined] {
  if (!random.chance(share)) return [random.chance(young ? 0.2 : 0.7) ? '9' : '2', undefined];
  return ['1', random.chance(0.9) ? String(random.weighted([60, 15, 25]) + 1) : undefined];
}

/** Mapped, at risk, plan: each asked only where the one before is yes (RULES KPR702). */
function nutrition(random: Random, inLongStay: boolean): string[] {
  if (!random.chance(inLongStay ? 0.95 : 0.6)) return [];
  if (!random.chance(inLongStay ? 0.8 : 0.35)) return ['2'];
  if (!random.chance(0.25)) return ['1', '2'];
  return ['1', '1', random.chance(0.8) ? '1' : '2'];
}

function monthOf(day: Day): string {
  const { year, month } = dateOf(day);
  return `${year}${month < 10 ? '0' : ''}${month}`;
}

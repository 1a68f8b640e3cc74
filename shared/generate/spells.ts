import { type Day, yearOf } from '../extract/calendar.ts';
import type { Spell } from './decisions.ts';
import { demandedCodes, likelihood } from './demand.ts';
import { hasHours, minutesAt } from './hours.ts';
import { type Life, newYear, newYearsEve } from './life.ts';
import { rareCodes } from './national-services.ts';
import { type Random, indexAt, mix, spread } from './random.ts';
import { organisationNumber, neighbourhoodOf, unitOf } from './organisation-numbers.ts';

/** Codes whose stays are laid out one by one: short stays (stays.ts) and emergencies (emergencies of services.ts). */
const shortLived: ReadonlySet<number> = new Set([18, 19, 20, 23, 25]);
const longLived = demandedCodes.filter((code) => !shortLived.has(code));

/** Services that someone has who has no other, by age: those of most. */
const commonCodes = [1, 4, 6, 7, 9, 11, 15];

/** Personal assistance stands in for other help at home: the chance of 1 and 15 beside it falls by this factor (DOMAIN §7.8, T3.10). */
const BESIDE_ASSISTANCE = 0.55;

/** Of the stays with 8, the share that is rolling (DOMAIN §7.5: 410 of 8 444). */
const ROLLING = 0.06;

/** All hours of a person together, in minutes a week: somewhat less than the week has (KPR404). */
const MOST_MINUTES = 160 * 60;

/** Whether a person has a service in a year. Ranks belong to the place, so that the number of recipients is steady. */
export function has(life: Life, code: number, year: number): boolean {
  const { place } = life;
  let likely = likelihood(code, place.ageGroup, place.setting, year);
  if ((code === 1 || code === 15) && likely > 0 && has(life, 3, year)) likely *= BESIDE_ASSISTANCE;
  return rankOf(life, code, year) < likely;
}

function rankOf(life: Life, code: number, year: number): number {
  const { place } = life;
  return rareCodes.includes(code) ? (place.rare.get(code) ?? 1) : spread(place.ordinal, mix(place.groupKey, code * 2 + secondHalf(life, code, year)));
}

/** Half of the services are looked at anew once in a long life: they may end there, or begin. */
function secondHalf(life: Life, code: number, year: number): 0 | 1 {
  const draw = mix(life.key, 1000 + code);
  return draw % 2 === 0 && year > life.firstYear + (draw >>> 1) % Math.max(life.lastYear - life.firstYear + 1, 1) ? 1 : 0;
}

/** The services of a person that run on, with their hours. */
export function spellsOf(life: Life, seedKey: number, random: Random): Spell[] {
  const outlines: Outline[] = [];
  if (life.place.setting === 'housing') outlines.push({ code: 29, from: life.entry, to: life.exit });
  if (life.longStayFrom !== undefined) outlines.push({ code: 21, from: life.longStayFrom, to: life.exit });
  const home = outlines.length;
  for (const code of longLived) outlines.push(...runs(life, code, code === 24 ? life.exit : life.homeUntil, random));
  const atHome = life.place.setting !== 'housing' && life.homeUntil >= life.entry;
  if (atHome && !coversEveryYear(life, outlines.slice(home))) {
    const code = fallback(life, random);
    const others = outlines.filter((outline) => outline.code !== code);
    outlines.splice(0, outlines.length, ...others, { code, from: life.entry, to: life.homeUntil });
  }
  return withHours(life, outlines, seedKey, random);
}

interface Outline {
  readonly code: number;
  readonly from: Day;
  readonly to: Day;
}

/** The uninterrupted years with a service, as days. */
function runs(life: Life, code: number, until: Day, random: Random): Outline[] {
  const found: Outline[] = [];
  if (until < life.entry) return found;
  const lastYear = yearOf(until);
  for (let year = life.firstYear; year <= lastYear; year++) {
    if (!has(life, code, year)) continue;
    const firstYear = year;
    while (year < lastYear && has(life, code, year + 1)) year++;
    found.push(outline(life, code, firstYear, year, until, random));
  }
  return found;
}

/** Most services begin when the person comes, and end when the person goes. */
function outline(life: Life, code: number, firstYear: number, lastYear: number, until: Day, random: Random): Outline {
  const latestStart = Math.min(newYearsEve(firstYear), until);
  const from =
    firstYear > life.firstYear ? random.int(newYear(firstYear), latestStart)
    : random.chance(0.6) ? life.entry
    : Math.min(life.entry + random.int(1, 90), latestStart);
  const toTheEnd = lastYear === yearOf(until) && random.chance(0.8);
  return { code, from, to: toTheEnd ? until : random.int(Math.max(from, newYear(lastYear)), Math.min(newYearsEve(lastYear), until)) };
}

function coversEveryYear(life: Life, outlines: readonly Outline[]): boolean {
  for (let year = life.firstYear; year <= yearOf(life.homeUntil); year++) {
    if (!outlines.some(({ code, from, to }) => code !== 24 && from <= newYearsEve(year) && to >= newYear(year))) return false;
  }
  return true;
}

function fallback({ place, firstYear }: Life, random: Random): number {
  return commonCodes[indexAt(commonCodes.map((code) => likelihood(code, place.ageGroup, 'home', firstYear)), random.fraction())]!;
}

function withHours(life: Life, outlines: readonly Outline[], seedKey: number, random: Random): Spell[] {
  const neighbourhood = neighbourhoodOf(life.place);
  let minutesLeft = MOST_MINUTES;
  return outlines.map(({ code, from, to }) => {
    const rolling = code !== 8 ? undefined : random.chance(ROLLING) ? '1' : '2';
    const wanted = hasHours(code, rolling === '1') ? minutesAt(random, code, standing(life, random)) : 0;
    const minutes = Math.min(wanted, Math.max(Math.floor(minutesLeft / 2), 5));
    const mostMinutes = Math.min(Math.round(minutes * 1.3), minutesLeft);
    minutesLeft -= mostMinutes;
    return { code, from, to, minutes, mostMinutes, rolling, organisationNumber: organisationNumber(seedKey, unitOf(code), neighbourhood) };
  });
}

/** Where a person stands among the recipients of a service: those in the municipality's housing rather high, some at home rather low. */
function standing({ place }: Life, random: Random): number {
  const fraction = random.fraction();
  if (place.setting === 'housing') return Math.max(fraction, random.fraction());
  return random.chance(0.2) ? Math.min(fraction, random.fraction()) : fraction;
}

/**
 * What the counts are divided by. Source: DOMAIN §6.0; a missing value has a place of its own, so that every division adds
 * up to the whole.
 */
import { type ServiceGroup, groups } from '../extract/services.ts';
import type { Heading } from './heading.ts';

const unspecified: Heading = { key: 'unspecified', nb: 'uoppgitt', en: 'not stated' };
export const total: Heading = { key: 'total', nb: 'I alt', en: 'Total' };

function years(from: number, to: number): Heading {
  return { key: `${from}-${to}`, nb: `${from}–${to} år`, en: `${from}–${to} years` };
}

/** A6, and those whose age is not known. */
export const ages: readonly Heading[] = [years(0, 17), years(18, 49), years(50, 66), years(67, 79), years(80, 89), { key: '90+', nb: '90 år og over', en: '90 years and over' }, unspecified];

/** The group of an age per 31 December; an age below 0 is none. */
export function ageGroupOf(age: number): number {
  if (!(age >= 0)) return 6;
  if (age < 67) return age < 18 ? 0 : age < 50 ? 1 : 2;
  return age < 80 ? 3 : age < 90 ? 4 : 5;
}

/** A span of age groups. */
export interface AgeSpan extends Heading {
  readonly age: readonly number[];
}

export const everyAge: readonly AgeSpan[] = ages.map((age, i) => ({ ...age, age: [i] }));
const unknownAge: AgeSpan = { ...unspecified, age: [6] };
export const aroundSixtySeven: readonly AgeSpan[] = [
  { key: 'under-67', nb: 'under 67 år', en: 'under 67 years', age: [0, 1, 2] },
  { key: '67+', nb: '67 år og over', en: '67 years and over', age: [3, 4, 5] },
  unknownAge,
];
/** Of T3.11.3. */
export const adultSpans: readonly AgeSpan[] = [{ ...years(0, 49), age: [0, 1] }, ...everyAge.slice(2, 6), unknownAge];
/** Of T3.11.4. */
export const elderSpans: readonly AgeSpan[] = [
  { ...years(0, 66), age: [0, 1, 2] },
  everyAge[3]!,
  { key: '80+', nb: '80 år og over', en: '80 years and over', age: [4, 5] },
  unknownAge,
];

export const sexes: readonly Heading[] = [{ key: 'women', nb: 'kvinner', en: 'women' }, { key: 'men', nb: 'menn', en: 'men' }, unspecified];

/** Of `Row.values` of peKjonn: M is 1, K is 2. */
export function sexOf(value: number): number {
  return value === 2 ? 0 : value === 1 ? 1 : 2;
}

/** B4, the need of help. Only the last is defined by the sources (DOMAIN §4): see `CountOptions.levels`. */
export const levels: readonly Heading[] = [
  { key: 'limited', nb: 'noe/avgrenset', en: 'some/limited' },
  { key: 'medium', nb: 'middels til stort', en: 'medium to great' },
  { key: 'extensive', nb: 'omfattende', en: 'extensive' },
  unspecified,
];
export const NO_LEVEL = 3;

/** Whether the register keeps what the file has. */
export const KEPT = 0;
export const LOST = 1;

/** The group of a service code by its place here. */
export const groupKeys: readonly ServiceGroup[] = ['home', 'housing', 'institution', 'technology', 'coercion'];
export const groupHeadings: readonly Heading[] = groupKeys.map((key) => ({ key, ...groups[key] }));

/** The groups in the order in which the register's own tables have them. */
export const groupsInOrder: readonly ServiceGroup[] = ['home', 'technology', 'housing', 'institution', 'coercion'];

/** Where a person lives on 31 December, in the order in which it is decided. */
export const dwellings: readonly Heading[] = [
  { key: 'longStay', nb: 'langtidsopphold', en: 'long-term stay' },
  { key: 'shortStay', nb: 'tidsbegrenset opphold', en: 'short-term stay' },
  { key: 'housing', nb: 'bolig', en: 'housing' },
  { key: 'ownHome', nb: 'eget hjem', en: 'own home' },
];
export const LONG_STAY = 0;
export const NOT_LONG_STAY = [1, 2, 3] as const;

/** Hours a week; the first: none. */
export const hourBrackets: readonly Heading[] = [
  { key: 'none', nb: 'uten timer', en: 'no hours' },
  { key: '<2', nb: 'under 2 t', en: 'below 2 h' },
  { key: '2-4.9', nb: '2–4,9 t', en: '2–4.9 h' },
  { key: '5-9.9', nb: '5–9,9 t', en: '5–9.9 h' },
  { key: '10-14.9', nb: '10–14,9 t', en: '10–14.9 h' },
  { key: '15-35.4', nb: '15–35,4 t', en: '15–35.4 h' },
  { key: '35.5+', nb: '35,5 t og over', en: '35.5 h and over' },
];

/** The bracket of a sum in hundredths of an hour. */
export function bracketOf(hundredths: number): number {
  if (!(hundredths > 0)) return 0;
  if (hundredths < 1000) return hundredths < 200 ? 1 : hundredths < 500 ? 2 : 3;
  return hundredths < 1500 ? 4 : hundredths < 3550 ? 5 : 6;
}

/** Private help by poPrivHjelp; the last: no answer. */
export const privateHelp: readonly Heading[] = [
  { key: '1', nb: 'inntil 3 timer per uke', en: 'less than 3 hours a week' },
  { key: '2', nb: '3 inntil 9 timer per uke', en: '3 to less than 9 hours a week' },
  { key: '3', nb: '9 inntil 15 timer per uke', en: '9 to less than 15 hours a week' },
  { key: '4', nb: '15 timer per uke og mer', en: '15 hours a week and more' },
  { key: '5', nb: 'ukjent omfang', en: 'extent unknown' },
  { key: '6', nb: 'mottar ikke', en: 'receives none' },
  unspecified,
];

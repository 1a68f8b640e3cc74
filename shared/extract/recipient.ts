/**
 * Who counts as a recipient (tjenestemottaker), so that every figure of the tool means the same (DOMAIN §6.0 "What is
 * counted, decided"). A service counts in a period if
 * - its code is one that the register knows: 12 and 13 are 29 in every year; 10, 16 and codes that are unknown or not
 *   valid in the data year are none (16 counts where it was valid, until 2018);
 * - it began, on a date that is one, not after the last day of the period;
 * - it has not ended before it began or before the first day of the period; an end that is no date counts as open;
 * - it is granted (tjVedtak = 2) where its code requires a decision;
 * - the register deletes neither the row nor the person (deletion.ts).
 * Persons who lack both age and sex do not count. Death ends nothing, and coercion counts like the rest.
 *
 * "During the year" is the period from 1 January to 31 December; for 31 December, give a period of that one day.
 */
import { type CodeBits, codesWhere, hasCode } from './code-bits.ts';
import { deletesPerson, deletesRow } from './deletion.ts';
import type { Person } from './person.ts';
import type { Row } from './row.ts';
import type { Period, Service } from './service.ts';
import { peAlder, peKjonn, tjFraDato, tjTilDato, tjTjenType, tjVedtak } from './slots.ts';

const decided = codesWhere((service) => service.decision);
const GRANTED = 2;

/** The code that a service counts as, NaN where it counts as none. Differs from `Service.code`: a rule reads 16 as 15. */
export function countedCode(service: Service): number {
  const { code } = service;
  const written = service.values[tjTjenType]!;
  if (code === written) return code === 12 || code === 13 ? 29 : code;
  return code === 29 ? 29 : Number.NaN;
}

/** Whether a service would count in the period if the register deleted nothing, its person apart. */
export function countsInFile(service: Service, period: Period): boolean {
  const { values } = service;
  const from = values[tjFraDato]!;
  const until = values[tjTilDato]!;
  if (!(from <= period.end) || until < from || until < period.start) return false;
  const code = countedCode(service);
  return !Number.isNaN(code) && (!hasCode(decided, code) || values[tjVedtak] === GRANTED);
}

/** Whether a service counts in the period, its person apart (see `countsAsPerson`). */
export function countsAsService(service: Service, period: Period): boolean {
  return countsInFile(service, period) && !deletesRow(service, period);
}

/** Persons without both are in no figure. */
export function hasAgeOrSex(person: Row): boolean {
  return !(Number.isNaN(person.values[peAlder]!) && Number.isNaN(person.values[peKjonn]!));
}

/** Whether the register holds the person, with age or sex. */
export function countsAsPerson(person: Row): boolean {
  return hasAgeOrSex(person) && !deletesPerson(person);
}

/** The codes that a person counts with in the period; 0 for a person who is no recipient. */
export function recipientCodes(person: Person, period: Period): CodeBits {
  if (!countsAsPerson(person.row)) return 0;
  let codes = 0;
  for (let i = 0; i < person.services.length; i++) {
    const service = person.services.pool[i]!;
    if (countsAsService(service, period)) codes |= 1 << countedCode(service);
  }
  return codes;
}

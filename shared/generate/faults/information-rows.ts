/** PERSONOPPL rows of synthetic persons, for the injectors that need one. */
import { dayOf } from '../../extract/calendar.ts';
import { childrenOf } from '../edit.ts';
import type { Element } from '../model.ts';
import { dateOf } from './service-rows.ts';

export function informationOf(person: Element): Element[] {
  return childrenOf(person, 'PERSONOPPL');
}

/** The one that counts: the highest poFraDato not after the data year, the last on a tie (RULES, "Newest PERSONOPPL"). Every row of a clean person has a date. */
export function newestInformation(person: Element, year: number): Element | undefined {
  const end = dayOf(year, 12, 31);
  let newest: Element | undefined;
  for (const row of informationOf(person)) {
    const from = dateOf(row, 'poFraDato');
    if (from <= end && (newest === undefined || from >= dateOf(newest, 'poFraDato'))) newest = row;
  }
  return newest;
}

/** The answers that have a date, as far as the version of the format has them (RULES KPR314). */
export function datedAnswers(formatVersion: string): readonly string[] {
  const always = ['poLegeMiddGj', 'poErnKartlagt', 'poErnRisiko', 'poErnPlan'];
  return formatVersion === '3.5' ? always : [...always, 'poVenteliste', 'poHab'];
}

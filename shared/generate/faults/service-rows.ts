/** TJENESTE rows of synthetic persons, for the injectors that need one. */
import { type Day, OPEN_END, dayOf } from '../../extract/calendar.ts';
import { childrenOf, getField, insertChild, removeField, setField } from '../edit.ts';
import { type Element, clone } from '../model.ts';
import type { Random } from '../random.ts';

/** First and last day. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

export function servicesOf(person: Element): Element[] {
  return childrenOf(person, 'TJENESTE');
}

export function codeOf(service: Element): number {
  return Number(getField(service, 'tjTjenType'));
}

/** A date as a day; NaN where the row has none. */
export function dateOf(row: Element, field: string): Day {
  const text = getField(row, field);
  if (text === undefined) return Number.NaN;
  return text === '99991231' ? OPEN_END : dayOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

/** Hours in hundredths; NaN where the row has none. */
export function hoursOf(service: Element, field = 'tjTimerUke'): number {
  return Math.round(Number(getField(service, field) ?? Number.NaN) * 100);
}

export function isOpen(service: Element): boolean {
  return [undefined, '99991231'].includes(getField(service, 'tjTilDato'));
}

/**
 * The days of the data year on which the service certainly runs; undefined where it is not active. Its last day is left
 * out, because another row may go on with it there.
 */
export function daysInYear(service: Element, year: number): Stretch | undefined {
  const from = dateOf(service, 'tjFraDato');
  const end = isOpen(service) ? OPEN_END : dateOf(service, 'tjTilDato');
  if (getField(service, 'tjVedtak') === '1' || Number.isNaN(from)) return undefined;
  const stretch = { first: Math.max(from, dayOf(year, 1, 1)), last: Math.min(end - 1, dayOf(year, 12, 31)) };
  return stretch.first <= stretch.last ? stretch : undefined;
}

export function activeServices(person: Element, year: number): Element[] {
  return servicesOf(person).filter((service) => daysInYear(service, year) !== undefined);
}

/** One of the rows of which something is true. */
export function oneOf(random: Random, rows: readonly Element[], is: (row: Element) => boolean): Element | undefined {
  const suited = rows.filter(is);
  return suited.length === 0 ? undefined : random.pick(suited);
}

/** Whether a service may lose its hours: round-the-clock care with few hours would be KPR706. */
export function canSpareHours(person: Element): boolean {
  return childrenOf(person, 'PERSONOPPL').every((row) => getField(row, 'poHeldg') !== '1');
}

/** A copy of a service with a key of its own, behind the person's others. Fields given as undefined are taken out, and so is the complaint. */
export function addCopy(person: Element, service: Element, fields: Readonly<Record<string, string | undefined>>): Element {
  const copy = clone(service);
  const keys = servicesOf(person).map((row) => Number(getField(row, 'tjTjID')));
  const changes = { tjKlageMottatt: undefined, tjKlageBesvart: undefined, ...fields, tjTjID: String(Math.max(...keys) + 1) };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) removeField(copy, name);
    else setField(copy, name, value);
  }
  insertChild(person, copy);
  return copy;
}

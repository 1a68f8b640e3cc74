import { childrenOf, getField, setField } from '../edit.ts';
import type { Element } from '../model.ts';
import { activeServices, codeOf } from './service-rows.ts';

const EMERGENCY_BED = 25;

/**
 * Takes all services of some codes from a person. False where something else would be found in the person then: an
 * emergency bed that is left alone (KPR606).
 */
export function takeServices(person: Element, codes: readonly number[], year: number): boolean {
  const before = person.children.length;
  person.children = person.children.filter((row) => row.name !== 'TJENESTE' || !codes.includes(codeOf(row)));
  if (person.children.length === before) return true;
  // Care round the clock may have been that service (KPR706).
  for (const row of childrenOf(person, 'PERSONOPPL')) if (getField(row, 'poHeldg') === '1') setField(row, 'poHeldg', '2');
  const left = activeServices(person, year);
  return left.length === 0 || left.some((service) => codeOf(service) !== EMERGENCY_BED);
}

import { dayOf } from '../../extract/calendar.ts';
import { childrenOf, getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { nameOf } from './put.ts';
import { activeServices, dateOf, isOpen } from './service-rows.ts';

const TYPES = 18;

/** The scores of one function type are gone, of somebody who has been assessed in full in the data year. */
export const fault: Fault = {
  rule: 'KPR707',
  person(person, { random, year }) {
    const served = activeServices(person, year).some((one) => isOpen(one) || dateOf(one, 'tjTilDato') > dayOf(year, 12, 31));
    const scores = childrenOf(person, 'FUNKSJON');
    const types = new Set(scores.map((one) => getField(one, 'fnFunkType')));
    if (!served || types.size < TYPES || !scores.some((one) => dateOf(one, 'fnFraDato') >= dayOf(year, 1, 1))) return undefined;
    const type = String(random.int(1, TYPES));
    const isLeft = scores.some((one) => getField(one, 'fnFunkType') !== type && getField(one, 'fnFunkVerdi') !== '9');
    if (!isLeft) return undefined;
    person.children = person.children.filter((child) => child.name !== 'FUNKSJON' || getField(child, 'fnFunkType') !== type);
    return nameOf(person);
  },
};

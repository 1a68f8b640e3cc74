import { dayOf } from '../../extract/calendar.ts';
import { childrenOf, getField } from '../edit.ts';
import type { Fault, Site } from './fault.ts';
import { informationOf } from './information-rows.ts';
import { anyOf, putDate } from './put.ts';
import { oneOf } from './service-rows.ts';

/** A date after the data year that the register does not check. */
export const fault: Fault = {
  rule: 'KPR316',
  person(person, { random, year }) {
    const late = dayOf(year, 12, 31) + random.int(1, 200);
    const openRow = (kind: string, from: string, to: string): Site | undefined => {
      const row = oneOf(random, childrenOf(person, kind), (one) => (getField(one, to) ?? '99991231') === '99991231');
      return row && putDate(row, from, late);
    };
    const answer = (field: string): Site | undefined => {
      const row = oneOf(random, informationOf(person), (one) => getField(one, field) === '1');
      return row && putDate(row, `${field}Dato`, late);
    };
    // Other scores must be left to say that not everything is 9 (KPR708).
    const scores = childrenOf(person, 'FUNKSJON').filter((row) => getField(row, 'fnFunkVerdi') !== '9' && getField(row, 'fnTilDato') === '99991231');
    return anyOf(random, [
      ...(scores.length > 1 ? [() => openRow('FUNKSJON', 'fnFraDato', 'fnTilDato')] : []),
      () => openRow('DIAGNOSE', 'diFraDato', 'diTilDato'),
      () => openRow('DOGNTILBUD', 'dgFraDato', 'dgTilDato'),
      () => answer('poVenteliste'),
      () => answer('poHab'),
    ]);
  },
};

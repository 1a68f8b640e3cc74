import { type Day, dayOf } from '../../extract/calendar.ts';
import { childrenOf, getField } from '../edit.ts';
import type { Fault, Site } from './fault.ts';
import { dispensableServices } from './dispensable.ts';
import { anyOf, putDate } from './put.ts';
import { dateOf, isOpen, oneOf } from './service-rows.ts';

/** An end before the start, in any kind of row. */
export const fault: Fault = {
  rule: 'KPR301',
  person(person, { random, year }) {
    const start = dayOf(year, 1, 1);
    const before = (from: Day, atMost: number): Day => from - random.int(1, atMost);
    /** A row that is open, so that it had no end which anything could depend on. */
    const openRow = (kind: string, from: string, to: string): Site | undefined => {
      const row = oneOf(random, childrenOf(person, kind), (one) => (getField(one, to) ?? '99991231') === '99991231' && !Number.isNaN(dateOf(one, from)));
      return row && putDate(row, to, before(dateOf(row, from), 400));
    };
    return anyOf(random, [
      () => openRow('PERSONOPPL', 'poFraDato', 'poTilDato'),
      () => openRow('FUNKSJON', 'fnFraDato', 'fnTilDato'),
      () => openRow('DIAGNOSE', 'diFraDato', 'diTilDato'),
      () => openRow('DOGNTILBUD', 'dgFraDato', 'dgTilDato'),
      () => {
        // It still counts as active: the end is in the data year too.
        const row = oneOf(random, dispensableServices(person), (one) => isOpen(one) && dateOf(one, 'tjFraDato') > start);
        return row && putDate(row, 'tjTilDato', before(dateOf(row, 'tjFraDato'), Math.min(dateOf(row, 'tjFraDato') - start, 60)));
      },
    ]);
  },
};

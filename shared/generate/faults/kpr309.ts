import { dayOf } from '../../extract/calendar.ts';
import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { putDate } from './put.ts';
import { dateOf, oneOf, servicesOf } from './service-rows.ts';

/** An answer from before the complaint, or without one. */
export const fault: Fault = {
  rule: 'KPR309',
  person(person, { random, year }) {
    const end = dayOf(year, 12, 31);
    const row = oneOf(random, servicesOf(person), (one) => dateOf(one, 'tjVedtDato') < end && getField(one, 'tjKlageMottatt') === undefined);
    if (row === undefined) return undefined;
    const decided = dateOf(row, 'tjVedtDato');
    if (random.chance(0.4)) return putDate(row, 'tjKlageBesvart', decided + random.int(0, 120));
    const received = random.int(decided + 1, Math.min(end, decided + 60));
    putDate(row, 'tjKlageMottatt', received);
    return putDate(row, 'tjKlageBesvart', random.int(decided, received - 1));
  },
};

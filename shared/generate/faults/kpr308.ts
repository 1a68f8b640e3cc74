import { FIRST_ACCEPTED_DAY } from '../../extract/accepted-dates.ts';
import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { putDate } from './put.ts';
import { dateOf, oneOf, servicesOf } from './service-rows.ts';

/** A complaint from before the decision, answered or not. */
export const fault: Fault = {
  rule: 'KPR308',
  person(person, { random }) {
    const row = oneOf(random, servicesOf(person), (one) => dateOf(one, 'tjVedtDato') > FIRST_ACCEPTED_DAY && getField(one, 'tjKlageMottatt') === undefined);
    if (row === undefined) return undefined;
    const decided = dateOf(row, 'tjVedtDato');
    const received = decided - random.int(1, Math.min(decided - FIRST_ACCEPTED_DAY, 90));
    if (random.chance(0.5)) putDate(row, 'tjKlageBesvart', received + random.int(0, 90));
    return putDate(row, 'tjKlageMottatt', received);
  },
};

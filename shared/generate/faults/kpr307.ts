import { dayOf } from '../../extract/calendar.ts';
import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { putDate, siteOf } from './put.ts';
import { dateOf, oneOf, servicesOf } from './service-rows.ts';

/** A decision after the start. */
export const fault: Fault = {
  rule: 'KPR307',
  person(person, { random, year }) {
    const end = dayOf(year, 12, 31);
    const row = oneOf(random, servicesOf(person), (one) => {
      const start = dateOf(one, 'tjFraDato');
      return start < end && start >= dateOf(one, 'tjVedtDato') && getField(one, 'tjKlageMottatt') === undefined;
    });
    if (row === undefined) return undefined;
    const start = dateOf(row, 'tjFraDato');
    putDate(row, 'tjVedtDato', start + random.int(1, Math.min(end - start, 120)));
    return siteOf(row, 'tjFraDato');
  },
};

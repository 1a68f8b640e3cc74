import { dayOf } from '../../extract/calendar.ts';
import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { putDate, siteOf } from './put.ts';
import { dateOf, oneOf, servicesOf } from './service-rows.ts';

/** An application after the decision. */
export const fault: Fault = {
  rule: 'KPR305',
  person(person, { random, year }) {
    const end = dayOf(year, 12, 31);
    const row = oneOf(random, servicesOf(person), (one) => getField(one, 'tjSoknadDato') !== undefined && dateOf(one, 'tjVedtDato') < end);
    if (row === undefined) return undefined;
    const decided = dateOf(row, 'tjVedtDato');
    putDate(row, 'tjSoknadDato', decided + random.int(1, Math.min(end - decided, 90)));
    return siteOf(row, 'tjVedtDato');
  },
};

import { dayOf } from '../../extract/calendar.ts';
import type { Fault } from './fault.ts';
import { dispensableServices } from './dispensable.ts';
import { putDate } from './put.ts';
import { dateOf, daysInYear, oneOf } from './service-rows.ts';

/** A service that ended in the year before. */
export const fault: Fault = {
  rule: 'KPR311',
  person(person, { random, year }) {
    const start = dayOf(year, 1, 1);
    const row = oneOf(random, dispensableServices(person), (one) => daysInYear(one, year) !== undefined && dateOf(one, 'tjFraDato') < start);
    if (row === undefined) return undefined;
    return putDate(row, 'tjTilDato', random.int(Math.max(dateOf(row, 'tjFraDato'), dayOf(year - 1, 1, 1)), start - 1));
  },
};

import { dayOf } from '../../extract/calendar.ts';
import type { Fault } from './fault.ts';
import { informationOf } from './information-rows.ts';
import { put, putDate } from './put.ts';
import { codeOf, oneOf, servicesOf } from './service-rows.ts';

/** Somebody without a long stay has waited for years. */
export const fault: Fault = {
  rule: 'KPR315',
  person(person, { random, year, formatVersion }) {
    const row = oneOf(random, informationOf(person), () => formatVersion !== '3.5');
    if (row === undefined || servicesOf(person).some((one) => codeOf(one) === 21)) return undefined;
    put(row, 'poVenteliste', '1');
    return putDate(row, 'poVentelisteDato', dayOf(year - 2, 1, 1) - random.int(1, 6000));
  },
};

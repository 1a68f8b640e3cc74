import { dayOf } from '../../extract/calendar.ts';
import type { Fault } from './fault.ts';
import { newestInformation } from './information-rows.ts';
import { put, putDate } from './put.ts';
import { activeServices, codeOf, dateOf, isOpen } from './service-rows.ts';

/** Somebody in a long stay waits for one. */
export const fault: Fault = {
  rule: 'KPR705',
  person(person, { random, year, formatVersion }) {
    const end = dayOf(year, 12, 31);
    const row = newestInformation(person, year);
    const stays = activeServices(person, year).filter((one) => codeOf(one) === 21 && (isOpen(one) || dateOf(one, 'tjTilDato') > end));
    if (row === undefined || stays.length === 0 || formatVersion === '3.5') return undefined;
    putDate(row, 'poVentelisteDato', random.int(dayOf(year - 2, 1, 1), end));
    return put(row, 'poVenteliste', '1');
  },
};

import { dayOf } from '../../extract/calendar.ts';
import type { Fault } from './fault.ts';
import { putDate } from './put.ts';

/** A period that begins later in the year. An earlier end would put dates of the year outside of it. */
export const fault: Fault = {
  rule: 'KPR101',
  root(_extract, { random, header, year }) {
    return putDate(header, 'iiFraDato', dayOf(year, 1, random.int(2, 300)));
  },
};

import { dayOf } from '../../extract/calendar.ts';
import type { Fault } from './fault.ts';
import { putDate } from './put.ts';

/** An extract made while the year still went on. */
export const fault: Fault = {
  rule: 'KPR108',
  root(_extract, { random, header, year }) {
    return putDate(header, 'iiLagetDato', dayOf(year, 12, 31) - random.int(1, 120));
  },
};

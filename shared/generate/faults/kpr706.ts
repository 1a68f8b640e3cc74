import { isResidence } from '../../extract/person-services.ts';
import type { Fault } from './fault.ts';
import { newestInformation } from './information-rows.ts';
import { put } from './put.ts';
import { codeOf, hoursOf, servicesOf } from './service-rows.ts';

/** So many hours a week are few for care round the clock, in hundredths. */
const FEW = 3_550;

/** Somebody at home with few hours has care round the clock. */
export const fault: Fault = {
  rule: 'KPR706',
  person(person, { year, formatVersion }) {
    const row = newestInformation(person, year);
    const services = servicesOf(person);
    const hours = services.reduce((sum, one) => sum + (hoursOf(one) || 0), 0);
    if (row === undefined || formatVersion === '3.5' || hours >= FEW || services.some((one) => isResidence(codeOf(one)) || codeOf(one) === 29)) return undefined;
    return put(row, 'poHeldg', '1');
  },
};

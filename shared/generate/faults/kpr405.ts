import { formatHours } from '../../extract/hours.ts';
import type { Fault } from './fault.ts';
import { put } from './put.ts';
import { activeServices, hoursOf, oneOf } from './service-rows.ts';

/** Fewer hours of all providers than the person receives. */
export const fault: Fault = {
  rule: 'KPR405',
  person(person, { random, year }) {
    const service = oneOf(random, activeServices(person, year), (row) => hoursOf(row) > 0);
    if (service === undefined) return undefined;
    return put(service, 'tjResTimerUke', formatHours(random.int(0, hoursOf(service) - 1)));
  },
};

import { removeField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { put } from './put.ts';
import { activeServices, canSpareHours, hoursOf, oneOf } from './service-rows.ts';

/** 0 hours on a code that demands them. */
export const fault: Fault = {
  rule: 'KPR406',
  person(person, { random, year }) {
    if (!canSpareHours(person)) return undefined;
    const service = oneOf(random, activeServices(person, year), (row) => hoursOf(row) > 0);
    if (service === undefined) return undefined;
    removeField(service, 'tjResTimerUke');
    return put(service, 'tjTimerUke', random.pick(['0.00', '0.0']));
  },
};

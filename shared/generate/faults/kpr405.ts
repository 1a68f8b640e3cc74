import { formatHours } from '../../extract/hours.ts';
import { fieldElement, setField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { activeServices, hoursOf, oneOf } from './service-rows.ts';

/** Fewer hours of all providers than the person receives. */
export const fault: Fault = {
  rule: 'KPR405',
  person(person, { random, year }) {
    const service = oneOf(random, activeServices(person, year), (row) => hoursOf(row) > 0);
    if (service === undefined) return undefined;
    setField(service, 'tjResTimerUke', formatHours(random.int(0, hoursOf(service) - 1)));
    return { element: fieldElement(service, 'tjResTimerUke')!, part: 'text' };
  },
};

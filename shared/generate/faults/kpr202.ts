import { fieldElement, setField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { oneOf, servicesOf } from './service-rows.ts';

/** Codes that never were, and numbers for which the register deletes the row. */
const unknown = ['0', '00', '30', '33', '40', '77', '99', '100', '151', '-1', '+15', '015', '0029', '9151'];

/** A service with a code that is none. */
export const fault: Fault = {
  rule: 'KPR202',
  person(person, { random }) {
    const service = oneOf(random, servicesOf(person), () => true);
    if (service === undefined) return undefined;
    setField(service, 'tjTjenType', random.pick(unknown));
    return { element: fieldElement(service, 'tjTjenType')!, part: 'text' };
  },
};

import { fieldElement, setField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { codeOf, oneOf, servicesOf } from './service-rows.ts';

/** A code that came after the data year; possible for 2018 only. */
export const fault: Fault = {
  rule: 'KPR206',
  person(person, { random, year }) {
    const service = oneOf(random, servicesOf(person), (row) => codeOf(row) !== 8);
    if (service === undefined || year >= 2019) return undefined;
    setField(service, 'tjTjenType', random.pick(['27', '28', '29']));
    return { element: fieldElement(service, 'tjTjenType')!, part: 'text' };
  },
};

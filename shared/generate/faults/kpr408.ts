import { removeField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { nameOf, put } from './put.ts';
import { activeServices, codeOf, oneOf } from './service-rows.ts';

/** No answer on respite care in an institution, or an answer on anything else. */
export const fault: Fault = {
  rule: 'KPR408',
  person(person, { random, year }) {
    const service = oneOf(random, activeServices(person, year), () => true);
    if (service === undefined) return undefined;
    if (codeOf(service) !== 8) return put(service, 'tjRullerende', random.pick(['1', '2']));
    removeField(service, 'tjRullerende');
    return nameOf(service);
  },
};

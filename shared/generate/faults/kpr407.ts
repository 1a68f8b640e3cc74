import { formatHours } from '../../extract/hours.ts';
import type { Fault } from './fault.ts';
import { put } from './put.ts';
import { activeServices, codeOf, oneOf } from './service-rows.ts';

const withoutHours: ReadonlySet<number> = new Set([5, 6, 12, 13, 14, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29]);
/** So few that the person’s hours together stay below a week. */
const MOST = 500;

/** Hours on a code that has none, in one of the two fields. */
export const fault: Fault = {
  rule: 'KPR407',
  person(person, { random, year }) {
    const service = oneOf(random, activeServices(person, year), (row) => withoutHours.has(codeOf(row)));
    if (service === undefined) return undefined;
    return put(service, random.chance(0.7) ? 'tjTimerUke' : 'tjResTimerUke', formatHours(random.int(0, MOST)));
  },
};

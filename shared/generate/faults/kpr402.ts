import { getField, removeField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { nameOf } from './put.ts';
import { activeServices, canSpareHours, codeOf, oneOf } from './service-rows.ts';

const demanding: ReadonlySet<number> = new Set([1, 2, 3, 4, 7, 9, 11, 15, 17, 22]);

/** No tjTimerUke where the code demands it; tjResTimerUke, which is no substitute, now and then stays. */
export const fault: Fault = {
  rule: 'KPR402',
  person(person, { random, year }) {
    if (!canSpareHours(person)) return undefined;
    const service = oneOf(random, activeServices(person, year), (row) => demanding.has(codeOf(row)) || (codeOf(row) === 8 && getField(row, 'tjRullerende') === '1'));
    if (service === undefined) return undefined;
    removeField(service, 'tjTimerUke');
    if (random.chance(0.7)) removeField(service, 'tjResTimerUke');
    return nameOf(service);
  },
};

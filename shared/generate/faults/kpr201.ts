import { fieldElement, setField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { codeOf, oneOf, servicesOf } from './service-rows.ts';

/** What a code was called before it expired; 10 has no code of today that is the same. */
const expired: ReadonlyMap<number, readonly string[]> = new Map([[29, ['12', '13']], [15, ['16']]]);

/** A service under the code that it had before: until 2018 only 10 was one. */
export const fault: Fault = {
  rule: 'KPR201',
  person(person, { random, year }) {
    const former = (code: number): readonly string[] => (year < 2019 ? [] : (expired.get(code) ?? []));
    const roundTheClock = random.chance(0.2) || year < 2019;
    // 8 has an answer that no other code has.
    const service = oneOf(random, servicesOf(person), (row) => (roundTheClock ? codeOf(row) !== 8 : former(codeOf(row)).length > 0));
    if (service === undefined) return undefined;
    setField(service, 'tjTjenType', roundTheClock ? '10' : random.pick(former(codeOf(service))));
    return { element: fieldElement(service, 'tjTjenType')!, part: 'text' };
  },
};

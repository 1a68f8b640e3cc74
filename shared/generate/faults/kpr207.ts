import { childrenOf, fieldElement, setField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { oneOf } from './service-rows.ts';

/** A function variable that does not exist. */
export const fault: Fault = {
  rule: 'KPR207',
  person(person, { random }) {
    const score = oneOf(random, childrenOf(person, 'FUNKSJON'), () => true);
    if (score === undefined) return undefined;
    setField(score, 'fnFunkType', random.pick(['0', '21', '22', '42', '99', '101', '-1']));
    return { element: fieldElement(score, 'fnFunkType')!, part: 'text' };
  },
};

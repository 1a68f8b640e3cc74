import { childrenOf, setField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { siteOf } from './put.ts';

/** Nothing is relevant. */
export const fault: Fault = {
  rule: 'KPR708',
  person(person) {
    const scores = childrenOf(person, 'FUNKSJON');
    for (const score of scores) setField(score, 'fnFunkVerdi', '9');
    return scores[0] && siteOf(scores[0], 'fnFunkVerdi');
  },
};

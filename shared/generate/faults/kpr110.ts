import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { put } from './put.ts';

export const fault: Fault = {
  rule: 'KPR110',
  person(person, { random }) {
    const sex = getField(person, 'peKjonn');
    return sex === undefined ? undefined : put(person, 'peKjonn', random.pick([sex.toLowerCase(), 'U', '1', '2', 'F', 'Mann', '?']));
  },
};

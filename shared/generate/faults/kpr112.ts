import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { put } from './put.ts';

/** An age that nobody has. */
export const fault: Fault = {
  rule: 'KPR112',
  person(person, { random }) {
    return getField(person, 'peAlder') === undefined ? undefined : put(person, 'peAlder', random.pick(['-1', '-70', '116', '121', '999', '2021']));
  },
};

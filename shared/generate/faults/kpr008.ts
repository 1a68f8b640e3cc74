import { clone } from '../model.ts';
import { fieldsOf, rowsOf } from './any-row.ts';
import type { Fault } from './fault.ts';
import { nameOf } from './put.ts';
import { oneOf } from './service-rows.ts';

/** A field that a row has twice. */
export const fault: Fault = {
  rule: 'KPR008',
  person(person, { random }) {
    const row = oneOf(random, [person, ...rowsOf(person)], (one) => fieldsOf(one).length > 0);
    if (row === undefined) return undefined;
    const first = random.pick(fieldsOf(row));
    const second = clone(first);
    row.children = row.children.toSpliced(row.children.indexOf(first) + 1, 0, second);
    return nameOf(second);
  },
};

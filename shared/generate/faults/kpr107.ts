import { setField } from '../edit.ts';
import { idsOf, rowsOf } from './any-row.ts';
import type { Fault } from './fault.ts';
import { oneOf } from './service-rows.ts';

/** The key of another row of the same kind. */
export const fault: Fault = {
  rule: 'KPR107',
  person(person, { random }) {
    const rows = rowsOf(person);
    const row = oneOf(random, rows, (one) => rows.find(({ name }) => name === one.name) !== one);
    if (row === undefined) return undefined;
    const first = rows.find(({ name }) => name === row.name)!;
    const [name] = idsOf(row).own;
    setField(row, name, idsOf(first).own[1]);
    return { element: row, part: `@${name}` };
  },
};

import { setField } from '../edit.ts';
import { idsOf, rowsOf } from './any-row.ts';
import type { Fault } from './fault.ts';
import { oneOf } from './service-rows.ts';

/** A row with another person's id. */
export const fault: Fault = {
  rule: 'KPR106',
  person(person, { random }) {
    const row = oneOf(random, rowsOf(person), () => true);
    if (row === undefined) return undefined;
    const [name, value] = idsOf(row).person;
    setField(row, name, String(Number(value) + random.int(1, 1000)));
    return { element: row, part: `@${name}` };
  },
};

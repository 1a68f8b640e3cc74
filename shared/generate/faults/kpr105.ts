import { setField } from '../edit.ts';
import { idsOf, rowsOf } from './any-row.ts';
import type { Fault } from './fault.ts';
import { oneOf } from './service-rows.ts';

/** A key with a sign or with too many digits. */
export const fault: Fault = {
  rule: 'KPR105',
  person(person, { random }) {
    const row = oneOf(random, rowsOf(person), () => true);
    if (row === undefined) return undefined;
    const [name, value] = idsOf(row).own;
    setField(row, name, random.pick([`-${value}`, `+${value}`, `${value}0`.padStart(11, '1'), value.padStart(11, '0')]));
    return { element: row, part: `@${name}` };
  },
};

import { getField, setField } from '../edit.ts';
import type { Element } from '../model.ts';
import { idsOf, rowsOf } from './any-row.ts';
import type { Fault } from './fault.ts';

/** The first person of each extract, by its header. */
const firsts = new WeakMap<Element, Element>();

/** The id of the first person that was asked, on one of those behind it. */
export const fault: Fault = {
  rule: 'KPR104',
  person(person, { header }) {
    const first = firsts.get(header);
    if (first === undefined) {
      firsts.set(header, person);
      return undefined;
    }
    const id = getField(first, 'pePeID')!;
    setField(person, 'pePeID', id);
    for (const row of rowsOf(person)) setField(row, idsOf(row).person[0], id);
    return { element: person, part: '@pePeID' };
  },
};

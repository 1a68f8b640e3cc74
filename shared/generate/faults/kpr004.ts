import { field } from '../model.ts';
import { rowsOf } from './any-row.ts';
import type { Fault } from './fault.ts';
import { nameOf } from './put.ts';

/** Elements that the format once had, has elsewhere or never had; or loose text. */
const strangers = ['peFnr', 'peDiagReserv', 'poHeldgDato', 'tjMerknad', 'iiSysID', 'Merknad'];

export const fault: Fault = {
  rule: 'KPR004',
  person(person, { random }) {
    const row = random.pick([person, ...rowsOf(person)]);
    if (random.chance(0.25)) {
      row.text = random.pick(['-', 'se journal', '0']);
      return { element: row, part: 'text' };
    }
    const stranger = field(random.pick(strangers), random.pick(['', '1', 'x']));
    row.children = row.children.toSpliced(random.int(0, row.children.length), 0, stranger);
    return nameOf(stranger);
  },
};

import type { Fault } from './fault.ts';
import { nameOf } from './put.ts';

const counted: ReadonlySet<string> = new Set(['TJENESTE', 'PERSONOPPL', 'FUNKSJON']);

/** A person who has lost all rows that say something. */
export const fault: Fault = {
  rule: 'KPR109',
  person(person) {
    person.children = person.children.filter(({ name }) => !counted.has(name));
    return nameOf(person);
  },
};

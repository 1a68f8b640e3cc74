import type { Fault } from './fault.ts';
import { takeServices } from './without-services.ts';

/** Nobody has housing. */
export const fault: Fault = {
  rule: 'KPR801',
  least: 200,
  *persons(persons, { year }) {
    for (const person of persons) if (takeServices(person, [12, 13, 29], year)) yield person;
  },
};

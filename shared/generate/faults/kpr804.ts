import type { Fault } from './fault.ts';
import { takeServices } from './without-services.ts';

/** Nobody has a service that is common in the country. */
export const fault: Fault = {
  rule: 'KPR804',
  least: 600,
  *persons(persons, { random, year }) {
    const absent = random.pick([4, 5, 9, 11]);
    for (const person of persons) if (takeServices(person, [absent], year)) yield person;
  },
};

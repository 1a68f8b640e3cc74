import type { Fault } from './fault.ts';
import { answersOf, spoil } from './invalid-answer.ts';

/** A score that is none. */
export const fault: Fault = {
  rule: 'KPR208',
  person: (person, { random, year }) => spoil(random, answersOf(person, 'FUNKSJON', ['fnFunkVerdi']), year, ['0', '6', '7', '8', '10', '03', 'X']),
};

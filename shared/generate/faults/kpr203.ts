import type { Fault } from './fault.ts';
import { answersOf, spoil } from './invalid-answer.ts';

/** The codes of codebook 8705, those of the other years' list, and others. */
const values = ['101', '102', '103', '104', '105', '106', '101', '102', '103', '104', '4', '9', '0', '7', '11'];

/** An individual plan in a code that the year does not have. */
export const fault: Fault = {
  rule: 'KPR203',
  person: (person, { random, year }) => spoil(random, answersOf(person, 'PERSONOPPL', ['poIndPlan']), year, values),
};

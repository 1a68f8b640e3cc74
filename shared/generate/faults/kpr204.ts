import type { Fault } from './fault.ts';
import { answersOf, spoil } from './invalid-answer.ts';

/** A coordinator in a code that is none, or, from 2019 on, in one of the doubtful 11–14. */
export const fault: Fault = {
  rule: 'KPR204',
  person(person, { random, year }) {
    const answers = answersOf(person, 'PERSONOPPL', ['poHarKoordinator']);
    if (answers.length === 0 || year < 2019 || random.chance(0.4)) return spoil(random, answers, year);
    const field = random.pick(answers);
    field.text = `1${field.text}`;
    return { element: field, part: 'text' };
  },
};

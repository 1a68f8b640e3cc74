import { codeListOf } from '../../extract/code-lists.ts';
import { slotNames } from '../../extract/slots.ts';
import type { Fault } from './fault.ts';
import { answersOf, spoil } from './invalid-answer.ts';

const answers = slotNames.PERSONOPPL.filter((name) => codeListOf(name) !== undefined && name !== 'poIndPlan' && name !== 'poHarKoordinator');

/** A coded field with a value that is no code of its list. */
export const fault: Fault = {
  rule: 'KPR205',
  person(person, { random, year }) {
    // What was refused stays refused, and rolling care keeps its hours.
    const decisions = answersOf(person, 'TJENESTE', ['tjVedtak', 'tjRullerende']).filter((field) => field.text === '2');
    const information = answersOf(person, 'PERSONOPPL', answers);
    return spoil(random, random.chance(0.8) && information.length > 0 ? information : decisions, year);
  },
};

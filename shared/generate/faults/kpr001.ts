import { rawMarkup } from '../model.ts';
import { rowsOf } from './any-row.ts';
import type { Fault } from './fault.ts';

/** Characters and references that XML does not have, in a row or between rows. */
const broken = ['&', '&nbsp;', '&oslash;', '&#0;', '&#x1F;', '&#xFFFE;'];

export const fault: Fault = {
  rule: 'KPR001',
  person(person, { random }) {
    const element = rawMarkup(random.pick(broken));
    const row = random.pick([person, ...rowsOf(person)]);
    row.children = row.children.toSpliced(random.int(0, row.children.length), 0, element);
    return { element, part: 'text' };
  },
};

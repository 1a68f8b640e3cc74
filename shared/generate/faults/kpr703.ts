import { getField, removeField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { informationOf } from './information-rows.ts';
import { anyOf, put } from './put.ts';
import { oneOf } from './service-rows.ts';

const subjects = ['poArbBist', 'poArbTransp', 'poFriBist', 'poFriTransp'];

/** Somebody receives, or does not, what there is no need of. */
export const fault: Fault = {
  rule: 'KPR703',
  person(person, { random }) {
    return anyOf(
      random,
      subjects.map((subject) => () => {
        const row = oneOf(random, informationOf(person), (one) => getField(one, `${subject}Mottar`) === undefined);
        if (row === undefined) return undefined;
        if (getField(row, `${subject}Behov`) === '1') put(row, `${subject}Behov`, random.pick(['2', '9']));
        else if (random.chance(0.3)) removeField(row, `${subject}Behov`);
        return put(row, `${subject}Mottar`, random.pick(['1', '2', '3']));
      }),
    );
  },
};

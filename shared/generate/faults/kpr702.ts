import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { informationOf } from './information-rows.ts';
import { anyOf, put } from './put.ts';
import { oneOf } from './service-rows.ts';

const steps = [['poErnKartlagt', 'poErnRisiko'], ['poErnRisiko', 'poErnPlan']] as const;

/** A step of the nutrition chain is answered although the one before is not yes. */
export const fault: Fault = {
  rule: 'KPR702',
  person(person, { random }) {
    return anyOf(
      random,
      steps.map(([before, field]) => () => {
        const row = oneOf(random, informationOf(person), (one) => getField(one, before) !== '1' && getField(one, field) === undefined);
        if (row === undefined) return undefined;
        const answer = random.pick(['1', '2']);
        if (answer === '1') put(row, `${field}Dato`, getField(row, 'poFraDato')!);
        return put(row, field, answer);
      }),
    );
  },
};

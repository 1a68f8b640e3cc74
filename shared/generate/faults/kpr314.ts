import { getField, removeField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { datedAnswers, informationOf } from './information-rows.ts';
import { anyOf, put, siteOf } from './put.ts';
import { oneOf } from './service-rows.ts';

/** A yes loses its date; or a no, or no answer, gets one. */
export const fault: Fault = {
  rule: 'KPR314',
  person(person, { random, formatVersion }) {
    return anyOf(
      random,
      datedAnswers(formatVersion).map((field) => () => {
        const row = oneOf(random, informationOf(person), (one) => ['1', '2', undefined].includes(getField(one, field)));
        if (row === undefined) return undefined;
        if (getField(row, field) !== '1') return put(row, `${field}Dato`, getField(row, 'poFraDato')!);
        removeField(row, `${field}Dato`);
        return siteOf(row, field);
      }),
    );
  },
};

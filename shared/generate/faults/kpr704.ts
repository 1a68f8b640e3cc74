import { isResidence } from '../../extract/person-services.ts';
import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { informationOf } from './information-rows.ts';
import { put } from './put.ts';
import { codeOf, oneOf, servicesOf } from './service-rows.ts';

/** A medication review of somebody who has had no stay in an institution. */
export const fault: Fault = {
  rule: 'KPR704',
  person(person, { random }) {
    const row = oneOf(random, informationOf(person), (one) => getField(one, 'poLegeMiddGj') !== '1');
    if (row === undefined || servicesOf(person).some((one) => isResidence(codeOf(one)))) return undefined;
    put(row, 'poLegeMiddGjDato', getField(row, 'poFraDato')!);
    return put(row, 'poLegeMiddGj', '1');
  },
};

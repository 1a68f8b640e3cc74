import { removeField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { dispensableServices } from './dispensable.ts';
import { nameOf } from './put.ts';
import { dateOf, isOpen, oneOf } from './service-rows.ts';

/** The start of a service that has ended is gone. */
export const fault: Fault = {
  rule: 'KPR302',
  person(person, { random }) {
    const row = oneOf(random, dispensableServices(person), (one) => !isOpen(one) && !Number.isNaN(dateOf(one, 'tjFraDato')));
    if (row === undefined) return undefined;
    removeField(row, 'tjFraDato');
    return nameOf(row);
  },
};

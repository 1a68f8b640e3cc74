import { getField, removeField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { nameOf, put } from './put.ts';

/** A person without age or sex. In 2018 only a blank sex: the elements themselves are mandatory (KPR006). */
export const fault: Fault = {
  rule: 'KPR111',
  person(person, { random, formatVersion }) {
    const field = random.pick(['peAlder', 'peKjonn']);
    if (getField(person, field) === undefined) return undefined;
    if (formatVersion === '3.5' || (field === 'peKjonn' && random.chance(0.3))) return put(person, 'peKjonn', '');
    removeField(person, field);
    return nameOf(person);
  },
};

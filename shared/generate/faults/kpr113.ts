import { childrenOf } from '../edit.ts';
import type { Fault } from './fault.ts';
import { put } from './put.ts';

/** A contact that lacks something, or whose e-mail address is none. */
export const fault: Fault = {
  rule: 'KPR113',
  root(_extract, { random, header }) {
    const contact = random.pick(childrenOf(header, 'iiKontakt'));
    return random.chance(0.6) ? put(contact, random.pick(['Navn', 'Telefon', 'Epost']), '') : put(contact, 'Epost', random.pick(['kontakt', 'kontakt@', 'kontakt.example.invalid', 'se Telefon']));
  },
};

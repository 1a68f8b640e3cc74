import { getField, insertChild } from '../edit.ts';
import { type Attribute, add, row } from '../model.ts';
import type { Fault } from './fault.ts';
import { informationOf } from './information-rows.ts';
import { nameOf } from './put.ts';
import { servicesOf } from './service-rows.ts';

/** A row without content, with or without dates. In 2018 every row must have content (KPR006). */
export const fault: Fault = {
  rule: 'KPR701',
  person(person, { random, year, formatVersion }) {
    if (formatVersion === '3.5' || servicesOf(person).length === 0) return undefined;
    const keys = informationOf(person).map((one) => Number(getField(one, 'poPoID')));
    const attributes: Attribute[] = [['poPeID', getField(person, 'pePeID')!], ['poPoID', String(Math.max(0, ...keys) + 1)]];
    const empty = row('PERSONOPPL', attributes, []);
    const content = [...empty.children];
    if (random.chance(0.8)) {
      add(content, 'poFraDato', `${year}0${random.int(1, 6)}01`);
      if (random.chance(0.5)) add(content, 'poTilDato', `${year}${random.pick(['0701', '1031', '1231'])}`);
    }
    empty.children = content;
    insertChild(person, empty);
    return nameOf(empty);
  },
};

import { serviceCode } from '../../extract/services.ts';
import { getField, removeField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { addCopy, codeOf, servicesOf } from './service-rows.ts';

/** Applications are rejected, and nobody complains. */
export const fault: Fault = {
  rule: 'KPR806',
  least: 200,
  *persons(persons) {
    for (const person of persons) {
      for (const service of servicesOf(person)) for (const field of ['tjKlageMottatt', 'tjKlageBesvart']) removeField(service, field);
      const granted = servicesOf(person).find((row) => getField(row, 'tjVedtak') === '2' && serviceCode(codeOf(row))?.applicationDate === true);
      if (granted !== undefined) addCopy(person, granted, { tjVedtak: '1', tjFraDato: undefined, tjTilDato: undefined });
      yield person;
    }
  },
};

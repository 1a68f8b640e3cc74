import { getField, setField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { servicesOf } from './service-rows.ts';

/** Every application is dated on the day of the decision. */
export const fault: Fault = {
  rule: 'KPR802',
  least: 150,
  *persons(persons) {
    for (const person of persons) {
      for (const service of servicesOf(person)) {
        const decided = getField(service, 'tjVedtDato');
        if (decided !== undefined && getField(service, 'tjSoknadDato') !== undefined) setField(service, 'tjSoknadDato', decided);
      }
      yield person;
    }
  },
};

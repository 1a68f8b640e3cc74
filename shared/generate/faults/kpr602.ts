import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { putDate } from './put.ts';
import { dateOf, oneOf, servicesOf } from './service-rows.ts';

/** A start on a rejected application, on the day of the decision; with an end, now and then. */
export const fault: Fault = {
  rule: 'KPR602',
  person(person, { random }) {
    const service = oneOf(random, servicesOf(person), (row) => getField(row, 'tjVedtak') === '1' && getField(row, 'tjFraDato') === undefined && getField(row, 'tjVedtDato') !== undefined);
    if (service === undefined) return undefined;
    const decision = dateOf(service, 'tjVedtDato');
    if (random.chance(0.3)) putDate(service, 'tjTilDato', decision + random.int(0, 30));
    return putDate(service, 'tjFraDato', decision);
  },
};

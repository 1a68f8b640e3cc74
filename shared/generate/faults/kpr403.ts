import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { put } from './put.ts';
import { hoursOf, oneOf, servicesOf } from './service-rows.ts';

/** The same number in a form that the schema takes and the register’s check does not. */
function otherForms(hours: string): string[] {
  const forms = [`+${hours}`, `${hours}0`];
  if (hours.endsWith('.00')) forms.push(hours.slice(0, -3), hours.slice(0, -2));
  if (hours.startsWith('0.')) forms.push(hours.slice(1));
  return forms;
}

/** Hours that are not written as digits, a point and one or two decimals. */
export const fault: Fault = {
  rule: 'KPR403',
  person(person, { random }) {
    const service = oneOf(random, servicesOf(person), (row) => hoursOf(row) >= 0);
    if (service === undefined) return undefined;
    const field = getField(service, 'tjResTimerUke') !== undefined && random.chance(0.5) ? 'tjResTimerUke' : 'tjTimerUke';
    return put(service, field, random.pick(otherForms(getField(service, field)!)));
  },
};

import { fieldElement, getField, removeField, setField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { nameOf } from './put.ts';
import { codeOf, daysInYear, oneOf, servicesOf } from './service-rows.ts';

const decided: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 7, 8, 9, 11, 14, 15, 17, 18, 19, 20, 21, 22, 23, 29]);

/** No tjVedtak, or a blank one: of an active service, or of one that has not begun, which makes it a pending application. */
export const fault: Fault = {
  rule: 'KPR601',
  person(person, { random, year }) {
    const service = oneOf(random, servicesOf(person), (row) => decided.has(codeOf(row)) && getField(row, 'tjVedtak') !== undefined && (daysInYear(row, year) !== undefined || getField(row, 'tjFraDato') === undefined));
    if (service === undefined) return undefined;
    if (random.chance(0.8)) {
      removeField(service, 'tjVedtak');
      return nameOf(service);
    }
    setField(service, 'tjVedtak', '');
    return nameOf(fieldElement(service, 'tjVedtak')!);
  },
};

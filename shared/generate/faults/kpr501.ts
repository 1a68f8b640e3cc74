import { serviceCode } from '../../extract/services.ts';
import { getField, removeField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { activeServices, codeOf, oneOf } from './service-rows.ts';

/** A service without the organisation number that its code demands. */
export const fault: Fault = {
  rule: 'KPR501',
  person(person, { random, year }) {
    const isDemanded = (code: number): boolean => serviceCode(code)?.organisationNumber === 'required';
    const service = oneOf(random, activeServices(person, year), (row) => isDemanded(codeOf(row)) && getField(row, 'tjInstOrgnr') !== undefined);
    if (service === undefined) return undefined;
    removeField(service, 'tjInstOrgnr');
    return { element: service, part: 'name' };
  },
};

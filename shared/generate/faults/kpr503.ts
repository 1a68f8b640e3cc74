import { serviceCode } from '../../extract/services.ts';
import { fieldElement, getField, setField } from '../edit.ts';
import { organisationNumber } from '../organisation-numbers.ts';
import type { Fault } from './fault.ts';
import { codeOf, oneOf, servicesOf } from './service-rows.ts';

/** An organisation number on a service that is not carried out by a unit. */
export const fault: Fault = {
  rule: 'KPR503',
  person(person, { random }) {
    const service = oneOf(random, servicesOf(person), (row) => serviceCode(codeOf(row))?.organisationNumber === 'forbidden' && getField(row, 'tjInstOrgnr') === undefined);
    if (service === undefined) return undefined;
    setField(service, 'tjInstOrgnr', organisationNumber(random.int(0, 9_999), 'homeService', random.int(0, 9)));
    return { element: fieldElement(service, 'tjInstOrgnr')!, part: 'text' };
  },
};

import { dayOf } from '../../extract/calendar.ts';
import { childrenOf, getField, removeField, setField } from '../edit.ts';
import type { Element } from '../model.ts';
import type { Fault } from './fault.ts';
import { nameOf } from './put.ts';
import { activeServices, canSpareHours, dateOf, isOpen, servicesOf } from './service-rows.ts';

/** A number with right check digits that belongs to the register of organisations itself. */
const ANY_ORGANISATION = '974760673';

/** Medication reviews belong to stays in institutions (KPR704): who has had one keeps the stay. */
function hasReview(person: Element): boolean {
  return childrenOf(person, 'PERSONOPPL').some((row) => getField(row, 'poLegeMiddGj') === '1');
}

/** The only service becomes an emergency bed. */
export const fault: Fault = {
  rule: 'KPR606',
  person(person, { year }) {
    const inYear = servicesOf(person).filter((row) => dateOf(row, 'tjFraDato') <= dayOf(year, 12, 31) && (isOpen(row) || dateOf(row, 'tjTilDato') >= dayOf(year, 1, 1)));
    const [service] = activeServices(person, year);
    if (service === undefined || inYear.length > 1 || !canSpareHours(person) || hasReview(person)) return undefined;
    setField(service, 'tjTjenType', '25');
    for (const field of ['tjTimerUke', 'tjResTimerUke', 'tjRullerende']) removeField(service, field);
    if (getField(service, 'tjInstOrgnr') === undefined) setField(service, 'tjInstOrgnr', ANY_ORGANISATION);
    return nameOf(service);
  },
};

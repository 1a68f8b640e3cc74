import { dayOf } from '../../extract/calendar.ts';
import { serviceCode } from '../../extract/services.ts';
import { getField, removeField } from '../edit.ts';
import type { Element } from '../model.ts';
import type { Fault } from './fault.ts';
import { putDate } from './put.ts';
import { activeServices, codeOf, dateOf, isOpen, oneOf } from './service-rows.ts';

/** Service years until which nothing is noticed, and the first year in which a service can have begun. */
const UNNOTICED = 11;
const FIRST_YEAR = 2006;

const rows: ReadonlySet<string> = new Set(['PERSONOPPL', 'FUNKSJON', 'TJENESTE', 'DIAGNOSE', 'DOGNTILBUD']);

/** All that is left of a person is one open service that began long ago. */
export const fault: Fault = {
  rule: 'KPR313',
  person(person, { random, year }) {
    const age = Number(getField(person, 'peAlder'));
    const firstYear = Math.max(FIRST_YEAR, year - age + 1);
    const lastYear = year - UNNOTICED;
    const service = oneOf(random, activeServices(person, year), (one) => isOpen(one) && codeOf(one) !== 25 && serviceCode(codeOf(one)) !== undefined);
    if (service === undefined || firstYear > lastYear) return undefined;
    moveBack(service, dateOf(service, 'tjFraDato') - dayOf(random.int(firstYear, lastYear), random.int(1, 12), 15));
    for (const field of ['tjKlageMottatt', 'tjKlageBesvart']) removeField(service, field);
    person.children = person.children.filter((child) => child === service || !rows.has(child.name));
    return { element: service.children.find(({ name }) => name === 'tjFraDato')!, part: 'text' };
  },
};

/** The dates of the start, the decision and the application, with the days between them. */
function moveBack(service: Element, days: number): void {
  for (const field of ['tjSoknadDato', 'tjVedtDato', 'tjFraDato']) {
    const date = dateOf(service, field);
    if (!Number.isNaN(date)) putDate(service, field, date - days);
  }
}

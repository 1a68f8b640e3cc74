import { dayOf } from '../../extract/calendar.ts';
import { getField, removeField } from '../edit.ts';
import type { Element } from '../model.ts';
import type { Fault } from './fault.ts';
import { putDate, siteOf } from './put.ts';
import { activeServices, codeOf, dateOf, isOpen } from './service-rows.ts';

/** A service is told that began more than ten years before, and none began before 2006, applications and decisions before it included. */
const UNNOTICED = 11;
const FIRST_YEAR = 2006;

const rows: ReadonlySet<string> = new Set(['PERSONOPPL', 'FUNKSJON', 'TJENESTE', 'DIAGNOSE', 'DOGNTILBUD']);

/** All that is left of a person is one open service that began long ago, the only one in the data year. */
export const fault: Fault = {
  rule: 'KPR313',
  person(person, { random, year }) {
    const firstYear = Math.max(FIRST_YEAR, year - Number(getField(person, 'peAlder')) + 1);
    const lastYear = year - UNNOTICED;
    const services = activeServices(person, year);
    const service = services.find(isOpen);
    if (service === undefined || firstYear > lastYear || services.some((one) => codeOf(one) !== codeOf(service))) return undefined;
    moveBack(service, dateOf(service, 'tjFraDato') - dayOf(random.int(firstYear, lastYear), random.int(1, 12), 15));
    for (const field of ['tjKlageMottatt', 'tjKlageBesvart']) removeField(service, field);
    person.children = person.children.filter((child) => child === service || !rows.has(child.name));
    return siteOf(service, 'tjFraDato');
  },
};

/** The dates of the start, the decision and the application, with the days between them. */
function moveBack(service: Element, days: number): void {
  for (const field of ['tjSoknadDato', 'tjVedtDato', 'tjFraDato']) {
    const date = dateOf(service, field);
    if (!Number.isNaN(date)) putDate(service, field, date - days);
  }
}

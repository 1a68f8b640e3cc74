import { dayOf } from '../../extract/calendar.ts';
import { removeField } from '../edit.ts';
import type { Element } from '../model.ts';
import type { Random } from '../random.ts';
import type { Fault, Site } from './fault.ts';
import { anyOf, nameOf, put, putDate, siteOf } from './put.ts';
import { activeServices, codeOf, dateOf, daysInYear, isOpen, oneOf, servicesOf } from './service-rows.ts';

const LONG_STAY = 21;

/** A service that goes on after the person's death. */
export const fault: Fault = {
  rule: 'KPR310',
  person(person, { random, year }) {
    return Number.isNaN(dateOf(person, 'peDodDato')) ? die(person, random, year) : goOn(person, random, year);
  },
};

/** Of somebody who has died: a service that ended with the death ends later, or is open. An old one is not opened (KPR313). */
function goOn(person: Element, random: Random, year: number): Site | undefined {
  const death = dateOf(person, 'peDodDato');
  const row = oneOf(random, activeServices(person, year), (one) => dateOf(one, 'tjTilDato') === death && codeOf(one) !== LONG_STAY);
  if (row === undefined) return undefined;
  return anyOf(random, [
    () => putDate(row, 'tjTilDato', death + random.int(1, 200)),
    ...(dateOf(row, 'tjFraDato') < dayOf(year - 9, 1, 1)
      ? []
      : [
          () => put(row, 'tjTilDato', '99991231'),
          () => {
            removeField(row, 'tjTilDato');
            return nameOf(row);
          },
        ]),
  ]);
}

/** Somebody with one service that is open dies after all others have ended. */
function die(person: Element, random: Random, year: number): Site | undefined {
  const services = servicesOf(person).filter((one) => !Number.isNaN(dateOf(one, 'tjFraDato')));
  const [row, ...others] = services.filter(isOpen);
  if (row === undefined || others.length > 0 || daysInYear(row, year) === undefined) return undefined;
  const ended = services.filter((one) => one !== row).map((one) => dateOf(one, 'tjTilDato'));
  const first = Math.max(daysInYear(row, year)!.first, ...ended);
  const end = dayOf(year, 12, 31);
  if (first > end) return undefined;
  putDate(person, 'peDodDato', random.int(first, end));
  return dateOf(row, 'tjTilDato') > 0 ? siteOf(row, 'tjTilDato') : nameOf(row);
}

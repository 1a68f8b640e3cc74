import { dayOf, formatDay } from '../../extract/calendar.ts';
import { isStay } from '../../extract/overlap.ts';
import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { siteOf } from './put.ts';
import { addCopy, codeOf, dateOf, isOpen, oneOf, servicesOf } from './service-rows.ts';

/** A service that has ended begins again, for a day, two to nine days later. */
export const fault: Fault = {
  rule: 'KPR605',
  person(person, { random, year }) {
    if (getField(person, 'peDodDato') !== undefined) return undefined;
    const services = servicesOf(person).filter((row) => getField(row, 'tjVedtak') !== '1' && getField(row, 'tjFraDato') !== undefined);
    const isLast = (service: (typeof services)[number]): boolean =>
      services.every((row) => row === service || codeOf(row) !== codeOf(service) || (!isOpen(row) && dateOf(row, 'tjTilDato') < dateOf(service, 'tjTilDato')));
    const service = oneOf(random, services, (row) => !isOpen(row) && !isStay(codeOf(row)) && dateOf(row, 'tjTilDato') + 9 <= dayOf(year, 12, 31) && isLast(row));
    if (service === undefined) return undefined;
    const from = formatDay(dateOf(service, 'tjTilDato') + random.int(2, 9));
    const again = addCopy(person, service, {
      ...(getField(service, 'tjSoknadDato') !== undefined && { tjSoknadDato: from }),
      ...(getField(service, 'tjVedtDato') !== undefined && { tjVedtDato: from }),
      tjFraDato: from,
      tjTilDato: from,
    });
    return siteOf(again, 'tjFraDato');
  },
};

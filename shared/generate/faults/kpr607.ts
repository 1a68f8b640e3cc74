import { formatDay } from '../../extract/calendar.ts';
import { formatHours } from '../../extract/hours.ts';
import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { nameOf } from './put.ts';
import { activeServices, addCopy, codeOf, dateOf, daysInYear, isOpen, oneOf, servicesOf } from './service-rows.ts';

const homeServices = [1, 2, 3, 4, 5, 7, 9, 11, 15];

/** A home service that begins during an open long stay and is not ended. */
export const fault: Fault = {
  rule: 'KPR607',
  person(person, { random, year }) {
    const stay = oneOf(random, activeServices(person, year), (row) => codeOf(row) === 21 && isOpen(row));
    if (stay === undefined) return undefined;
    const { first, last } = daysInYear(stay, year)!;
    const from = random.int(first, last);
    const codes = homeServices.filter((code) => servicesOf(person).every((row) => codeOf(row) !== code || dateOf(row, 'tjTilDato') + 10 < from));
    if (codes.length === 0) return undefined;
    const code = random.pick(codes);
    const service = addCopy(person, stay, {
      tjTjenType: String(code),
      tjSoknadDato: formatDay(from),
      tjVedtDato: formatDay(from),
      tjVedtak: '2',
      tjTimerUke: code === 5 ? undefined : formatHours(random.int(25, 500)),
      tjFraDato: formatDay(from),
      tjTilDato: random.chance(0.5) ? getField(stay, 'tjTilDato') : '99991231',
    });
    return nameOf(service);
  },
};

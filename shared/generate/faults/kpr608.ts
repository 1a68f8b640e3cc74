import { formatDay } from '../../extract/calendar.ts';
import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { siteOf } from './put.ts';
import { activeServices, addCopy, dateOf, daysInYear, oneOf } from './service-rows.ts';

/** The same service again, for some days within the row that there is. */
export const fault: Fault = {
  rule: 'KPR608',
  person(person, { random, year }) {
    const service = oneOf(random, activeServices(person, year), () => true);
    if (service === undefined) return undefined;
    const { first, last } = daysInYear(service, year)!;
    const from = random.int(Math.max(first, dateOf(service, 'tjFraDato') + 1), last - 1);
    if (from >= last) return undefined;
    const again = addCopy(person, service, {
      ...(getField(service, 'tjSoknadDato') !== undefined && { tjSoknadDato: formatDay(from) }),
      ...(getField(service, 'tjVedtDato') !== undefined && { tjVedtDato: formatDay(from) }),
      // So few that the person’s hours together stay below a week (KPR404).
      ...(getField(service, 'tjTimerUke') !== undefined && { tjTimerUke: '1.00', tjResTimerUke: undefined }),
      tjFraDato: formatDay(from),
      tjTilDato: formatDay(random.int(from + 1, last)),
    });
    return siteOf(again, 'tjFraDato');
  },
};

import { formatDay } from '../../extract/calendar.ts';
import { isStay } from '../../extract/overlap.ts';
import type { Fault } from './fault.ts';
import { siteOf } from './put.ts';
import { activeServices, addCopy, codeOf, dateOf, daysInYear, oneOf } from './service-rows.ts';

/** A short stay within another one. */
export const fault: Fault = {
  rule: 'KPR603',
  person(person, { random, year }) {
    const stay = oneOf(random, activeServices(person, year), (row) => isStay(codeOf(row)));
    if (stay === undefined) return undefined;
    const { first, last } = daysInYear(stay, year)!;
    const from = random.int(Math.max(first, dateOf(stay, 'tjFraDato') + 1), last - 1);
    if (from >= last) return undefined;
    const copy = addCopy(person, stay, {
      tjTjenType: String(random.pick([18, 19, 20].filter((code) => code !== codeOf(stay)))),
      tjSoknadDato: formatDay(from),
      tjVedtDato: formatDay(from),
      tjVedtak: '2',
      tjTimerUke: undefined,
      tjResTimerUke: undefined,
      tjRullerende: undefined,
      tjFraDato: formatDay(from),
      tjTilDato: formatDay(random.int(from + 1, last)),
    });
    return siteOf(copy, 'tjFraDato');
  },
};

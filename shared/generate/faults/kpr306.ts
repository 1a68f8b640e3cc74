import { FIRST_ACCEPTED_DAY } from '../../extract/accepted-dates.ts';
import type { Fault } from './fault.ts';
import { putDate, siteOf } from './put.ts';
import { activeServices, dateOf, oneOf } from './service-rows.ts';

const LEAST = 366;

/** A decision that is years older than the start, and its application with it. */
export const fault: Fault = {
  rule: 'KPR306',
  person(person, { random, year }) {
    const row = oneOf(random, activeServices(person, year), (one) => dateOf(one, 'tjFraDato') - FIRST_ACCEPTED_DAY > LEAST && !Number.isNaN(dateOf(one, 'tjVedtDato')));
    if (row === undefined) return undefined;
    const start = dateOf(row, 'tjFraDato');
    const decided = start - random.int(LEAST, Math.min(start - FIRST_ACCEPTED_DAY, 3000));
    const pending = dateOf(row, 'tjVedtDato') - dateOf(row, 'tjSoknadDato');
    putDate(row, 'tjVedtDato', decided);
    if (!Number.isNaN(pending)) putDate(row, 'tjSoknadDato', Math.max(decided - pending, FIRST_ACCEPTED_DAY));
    return siteOf(row, 'tjFraDato');
  },
};

import { WEEK, formatHours } from '../../extract/hours.ts';
import type { Random } from '../random.ts';
import type { Fault } from './fault.ts';
import { put } from './put.ts';
import { canSpareHours, hoursOf, oneOf, servicesOf } from './service-rows.ts';

/** The most that three digits before the point can say. */
const MOST = 99_999;

/** Minutes or hours a month instead of hours a week, else anything above the week. */
function tooMany(hours: number, random: Random): number {
  const inOtherUnits = [60, 4].map((factor) => hours * factor).filter((units) => units > WEEK && units <= MOST);
  return inOtherUnits.length > 0 ? random.pick(inOtherUnits) : random.int(WEEK + 1, MOST);
}

/** Hours above the week, or below none. */
export const fault: Fault = {
  rule: 'KPR401',
  person(person, { random }) {
    if (!canSpareHours(person)) return undefined;
    const service = oneOf(random, servicesOf(person), (row) => hoursOf(row) > 0);
    if (service === undefined) return undefined;
    const below = random.chance(0.3);
    const field = below && random.chance(0.4) ? 'tjResTimerUke' : 'tjTimerUke';
    return put(service, field, formatHours(below ? -hoursOf(service) : tooMany(hoursOf(service), random)));
  },
};

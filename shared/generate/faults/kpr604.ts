import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { nameOf } from './put.ts';
import { activeServices, addCopy, hoursOf, oneOf } from './service-rows.ts';

/** So few that they can be counted twice without filling the week (KPR404). */
const MOST_HOURS = 500;

/** A service once more, under another key; as part of the same decision, of another, or of none that is named. */
export const fault: Fault = {
  rule: 'KPR604',
  person(person, { random, year, formatVersion }) {
    const service = oneOf(random, activeServices(person, year), (row) => !(hoursOf(row) > MOST_HOURS));
    if (service === undefined) return undefined;
    const decision = random.weighted(formatVersion === '3.5' ? [2, 1] : [2, 1, 1]);
    const copy = addCopy(person, service, {
      tjKlageMottatt: getField(service, 'tjKlageMottatt'),
      tjKlageBesvart: getField(service, 'tjKlageBesvart'),
      ...(decision === 1 && { tjVeID: String(Number(getField(service, 'tjVeID')) + 100) }),
      ...(decision === 2 && { tjVeID: undefined, tjVeNrID: undefined }),
    });
    return nameOf(copy);
  },
};

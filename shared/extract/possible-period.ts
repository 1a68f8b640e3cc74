import { type Day, OPEN_END } from './calendar.ts';
import { FIRST_ACCEPTED_DAY } from './deletion.ts';
import { isStay } from './overlap.ts';
import type { Person } from './person.ts';
import type { Service } from './service.ts';
import { peDodDato, tjFraDato, tjTilDato } from './slots.ts';

/**
 * Whether a service may be said to run from one day to another: it began neither before the register accepts it (KPR303) nor
 * after the end and, if it was not rejected, did not outlive the person (KPR310), and the person had neither the same
 * service (KPR608) nor, where it is a stay, another stay (KPR603) on two or more of those days.
 */
export function isPossiblePeriod(service: Service, person: Person, start: Day, end: Day): boolean {
  if (!(start >= FIRST_ACCEPTED_DAY && start <= end)) return false;
  if (service.rejected) return true;
  if (end > person.row.values[peDodDato]!) return false;
  for (let i = 0; i < person.services.length; i++) {
    const other = person.services.at(i);
    // As written: an extension that begins on another day is none.
    const last = other.given(tjTilDato) ? other.values[tjTilDato]! : OPEN_END;
    const days = Math.min(end, last) - Math.max(start, other.values[tjFraDato]!) + 1;
    if (other !== service && days > 1 && !other.rejected && excludeEachOther(service, other)) return false;
  }
  return true;
}

function excludeEachOther(a: Service, b: Service): boolean {
  return a.code === b.code || (isStay(a.code) && isStay(b.code));
}

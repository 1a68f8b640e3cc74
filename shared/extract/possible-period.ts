import { alike, ownIds } from './alike.ts';
import { type Day, FIRST_DAY, LAST_DAY, OPEN_END, dayOf } from './calendar.ts';
import { holdsItsDecision, holdsWhatItsCodeDemands } from './complete-service.ts';
import { WEEK, hoursInSumOnceRight } from './hours.ts';
import { meantCode } from './meant-code.ts';
import { newestInformation } from './newest.ts';
import { isStay } from './overlap.ts';
import type { Person } from './person.ts';
import { isActiveAtYearEnd } from './person-services.ts';
import type { Period, Service } from './service.ts';
import { peAlder, peDodDato, poVenteliste, tjFraDato, tjTilDato, tjVedtDato } from './slots.ts';

/** A decision older than this is remarkable (RULES KPR306), and a service that is resumed so soon has not been away (KPR605). */
const LONG_WAIT = 365;
const ANOTHER_SERVICE = 10;

const EMERGENCY_BED = 25;
const LONG_STAY = 21;

/** Whether two days are in their order, and each within the years that the register's pattern takes. */
export function isPlausiblePeriod(start: Day, end: Day): boolean {
  return start >= FIRST_DAY && start <= end && end <= LAST_DAY;
}

/**
 * Whether a service may be said to run from one day to another without a rule finding anything new. It began neither before
 * the register accepts it nor after the data year (KPR303), not before its decision (KPR307), and not after its end; and if
 * it was not rejected, it did not outlive the person (KPR310), lacks nothing that active services need where this makes it
 * one (KPR312, KPR402 to KPR408, KPR501, KPR601), and fits the person's other services (KPR404, KPR603 to KPR605, KPR608), also
 * once their hours are put right (KPR007, KPR401). KPR707, where it is on, may follow: its option says how many scores a person
 * with a service on 31 December must have, and without the rule nobody minds.
 */
export function isPossiblePeriod(service: Service, person: Person, start: Day, end: Day, period: Period): boolean {
  if (!(start >= period.floor.day && isPlausiblePeriod(start, end)) || start > period.end || start < service.values[tjVedtDato]!) return false;
  if (service.rejected) return true;
  if (end > person.row.values[peDodDato]!) return false;
  const active = start <= period.end && end >= period.start;
  if (active && !mayBeActive(service, person, start, end, period)) return false;
  let hours = active ? hoursInSumOnceRight(service) : 0;
  for (let i = 0; i < person.services.length; i++) {
    const other = person.services.at(i);
    if (other === service || other.rejected) continue;
    // Dates that are missing or the wrong way round may be put right, too.
    const begun = other.values[other.given(tjFraDato) ? tjFraDato : tjVedtDato]!;
    // As written: an extension that begins on another day is none.
    const ended = other.given(tjTilDato) ? other.values[tjTilDato]! : OPEN_END;
    const days = Math.min(end, Math.max(begun, ended)) - Math.max(start, Math.min(begun, ended)) + 1;
    if (days > 1 && excludeEachOther(service, other)) return false;
    if (start === begun && end === ended && alike(service, other, [...ownIds, tjFraDato, tjTilDato])) return false; // KPR604
    if (days < 0 && days > 1 - ANOTHER_SERVICE && service.code === other.code) return false;
    if (days > 1 && active) hours += hoursInSumOnceRight(other);
    if (hours > WEEK) return false;
  }
  return true;
}

/** What the rules on active services ask beside the dates. */
function mayBeActive(service: Service, person: Person, start: Day, end: Day, period: Period): boolean {
  if (start < dayOf(period.year - person.row.values[peAlder]! - 1, 1, 1)) return false; // KPR112
  const staysAtYearEnd = service.code === LONG_STAY && end >= period.end && !isActiveAtYearEnd(service, period);
  if (staysAtYearEnd && isWaiting(person, period)) return false; // KPR705
  if (service.active) return true;
  if (!service.current && !holdsItsDecision(service)) return false; // KPR312, KPR601
  // KPR606, KPR306
  return holdsWhatItsCodeDemands(service) && service.code !== EMERGENCY_BED && !(start - service.values[tjVedtDato]! > LONG_WAIT);
}

function isWaiting(person: Person, period: Period): boolean {
  const information = newestInformation(person, period);
  return information !== undefined && meantCode(information, poVenteliste) === 1;
}

function excludeEachOther(a: Service, b: Service): boolean {
  return a.code === b.code || (isStay(a.code) && isStay(b.code));
}

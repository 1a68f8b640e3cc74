import type { Rows } from './person.ts';
import type { Period, Service } from './service.ts';
import { tjFraDato } from './slots.ts';

/** One shared day is no overlap: a stay may end on the day when the next one begins (RULES KPR603). */
const LEAST_DAYS = 2;

/** How many services one may be said to overlap or to be like: a file in which all rows stand under one person must not fill the memory. */
export const MOST_RELATED = 20;

/** Stays in institutions, of which a person has one at a time: 18 to 22, 25, and respite care (RULES KPR603). */
export function isStay(code: number): boolean {
  return (code >= 18 && code <= 22) || code === 25 || code === 8;
}

const none: readonly Service[] = Object.freeze([]);

/** Whether `a` is later than `b`: it begins later, or on the same day and stands later in the file (RULES, "Range"). */
export function isLater(a: Service, b: Service): boolean {
  const days = a.values[tjFraDato]! - b.values[tjFraDato]!;
  return days > 0 || (days === 0 && a.start > b.start);
}

/** The number of days of the data year on which both services run; 0 or less where there is none. */
export function sharedDays(a: Service, b: Service, { start, end }: Period): number {
  return Math.min(a.lastDay, b.lastDay, end) - Math.max(a.values[tjFraDato]!, b.values[tjFraDato]!, start) + 1;
}

/**
 * The active services that are earlier than this one, share two or more days of the data year with it, and conflict with
 * it; at most 20 of them.
 */
export function earlierOverlaps(service: Service, services: Rows<Service>, period: Period, conflict: (service: Service, earlier: Service) => boolean): readonly Service[] {
  let found: Service[] | undefined;
  for (let i = 0; i < services.length; i++) {
    const other = services.at(i);
    if (!other.active || !isLater(service, other) || sharedDays(service, other, period) < LEAST_DAYS || !conflict(service, other)) continue;
    (found ??= []).push(other);
    if (found.length === MOST_RELATED) break;
  }
  return found ?? none;
}

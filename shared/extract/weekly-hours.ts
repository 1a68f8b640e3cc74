import { repeatsAmong } from './alike.ts';
import type { Day } from './calendar.ts';
import { WEEK, hoursInSum, hoursInSumOnceRight } from './hours.ts';
import type { Person, Rows } from './person.ts';
import type { Period, Service } from './service.ts';
import { tjFraDato } from './slots.ts';

/** What a service adds to a sum of hours, in hundredths. */
type HoursOf = (service: Service) => number;

/** What the active ones of the first `count` services come to in a week, in hundredths, for each day of the data year; a 0 behind the last day. */
function hoursByDay(services: readonly Service[], count: number, { start, end }: Period, hoursOf: HoursOf): Float64Array {
  const sums = new Float64Array(end - start + 2);
  for (let i = 0; i < count; i++) {
    const service = services[i]!;
    if (!service.active) continue;
    const first = Math.max(service.values[tjFraDato]!, start);
    const last = Math.min(service.lastDay, end);
    if (last < first) continue;
    const hours = hoursOf(service);
    sums[first - start]! += hours;
    sums[last + 1 - start]! -= hours;
  }
  for (let i = 1; i < sums.length; i++) sums[i]! += sums[i - 1]!;
  return sums;
}

/** The first of two or more days of the data year on which the services come to more hours than the week has. */
function firstDayAbove(services: readonly Service[], count: number, period: Period, hoursOf: HoursOf): Day | undefined {
  const sums = hoursByDay(services, count, period, hoursOf);
  const first = sums.findIndex((sum) => sum > WEEK);
  return first < 0 || sums.findLastIndex((sum) => sum > WEEK) === first ? undefined : period.start + first;
}

/**
 * Where the active ones of the first `count` services come to more than the week has on two or more days of the data year
 * (RULES KPR404): the first of those days, and what a service adds to the sum. A row that says the same as one in front of it
 * adds nothing, because for the statistics it is that one (DOMAIN §6.0); such rows are looked for only where the sum is too high with them.
 */
export function aboveWeek(services: readonly Service[], count: number, period: Period): { readonly day: Day; readonly hoursOf: HoursOf } | undefined {
  let all = 0;
  for (let i = 0; i < count; i++) if (services[i]!.active) all += hoursInSum(services[i]!);
  if (all <= WEEK || firstDayAbove(services, count, period, hoursInSum) === undefined) return undefined;
  const repeats = repeatsAmong(services, count);
  const hoursOf: HoursOf = (service) => (repeats.has(service) ? 0 : hoursInSum(service));
  const day = firstDayAbove(services, count, period, hoursOf);
  return day === undefined ? undefined : { day, hoursOf };
}

/** The most hours a week that the active services come to on any one day of the data year, in hundredths. */
export function mostWeeklyHours({ pool, length }: Rows<Service>, period: Period, hoursOf: HoursOf = hoursInSum): number {
  return hoursByDay(pool, length, period, hoursOf).reduce((most, sum) => Math.max(most, sum), 0);
}

/** The most that the services beside an active one come to once the hours of all are put right, so that all of them may be; 0 beside one that is not active. */
export function hoursBeside(service: Service, person: Person, period: Period): number {
  if (!service.active) return 0;
  const { pool, length } = person.services;
  person.hoursOnceRight ??= hoursByDay(pool, length, period, hoursInSumOnceRight);
  const own = hoursInSumOnceRight(service);
  const first = service.values[tjFraDato]! - period.start;
  const last = service.lastDay - period.start;
  return person.hoursOnceRight.reduce((most, sum, day) => Math.max(most, first <= day && day <= last ? sum - own : sum), 0);
}

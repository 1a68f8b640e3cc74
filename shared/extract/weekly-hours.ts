import { hoursInSum } from './hours.ts';
import type { Rows } from './person.ts';
import type { Period, Service } from './service.ts';
import { tjFraDato } from './slots.ts';

/** The most hours a week that the active services come to on any one day of the data year, in hundredths. */
export function mostWeeklyHours(services: Rows<Service>, period: Period): number {
  let most = 0;
  for (let i = 0; i < services.length; i++) {
    // The sum is highest on a day on which a service begins, or on the first.
    const service = services.at(i);
    if (service.active) most = Math.max(most, weeklyHoursOn(services, Math.max(service.values[tjFraDato]!, period.start)));
  }
  return most;
}

function weeklyHoursOn(services: Rows<Service>, day: number): number {
  let sum = 0;
  for (let i = 0; i < services.length; i++) {
    const service = services.at(i);
    if (service.active && service.values[tjFraDato]! <= day && service.lastDay >= day) sum += hoursInSum(service);
  }
  return sum;
}

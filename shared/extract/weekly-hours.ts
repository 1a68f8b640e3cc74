import { hoursInSum, hoursInSumOnceRight } from './hours.ts';
import type { Rows } from './person.ts';
import type { Period, Service } from './service.ts';
import { tjFraDato } from './slots.ts';

/** The most hours a week that the active services come to on any one day of the data year, in hundredths. `hoursOf`: what one adds. */
export function mostWeeklyHours(services: Rows<Service>, period: Period, hoursOf: (service: Service) => number = hoursInSum): number {
  let most = 0;
  for (let i = 0; i < services.length; i++) {
    // The sum is highest on a day on which a service begins, or on the first.
    const service = services.at(i);
    if (service.active) most = Math.max(most, weeklyHoursOn(services, Math.max(service.values[tjFraDato]!, period.start), hoursOf));
  }
  return most;
}

function weeklyHoursOn(services: Rows<Service>, day: number, hoursOf: (service: Service) => number): number {
  let sum = 0;
  for (let i = 0; i < services.length; i++) {
    const service = services.at(i);
    if (service.active && service.values[tjFraDato]! <= day && service.lastDay >= day) sum += hoursOf(service);
  }
  return sum;
}

/** The most that the services beside an active one come to once the hours of all are put right, so that all of them may be; 0 beside one that is not active. */
export function hoursBeside(service: Service, services: Rows<Service>, period: Period): number {
  return service.active ? mostWeeklyHours(services, period, (other) => (other === service ? 0 : hoursInSumOnceRight(other))) : 0;
}

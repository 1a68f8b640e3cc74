import { WEEK, formatHours } from '../../extract/hours.ts';
import { removeField } from '../edit.ts';
import type { Element } from '../model.ts';
import type { Fault } from './fault.ts';
import { put } from './put.ts';
import { activeServices, dateOf, daysInYear, hoursOf, servicesOf } from './service-rows.ts';

/** The service with hours that begins last, or stands last of those that begin last: it tips the sum. */
function lastOf(services: readonly Element[]): Element | undefined {
  return services.reduce<Element | undefined>((last, row) => (last === undefined || dateOf(row, 'tjFraDato') >= dateOf(last, 'tjFraDato') ? row : last), undefined);
}

/** The last service to begin gets so many hours that they are too many together with those of the others. */
export const fault: Fault = {
  rule: 'KPR404',
  person(person, { random, year }) {
    const withHours = activeServices(person, year).filter((row) => hoursOf(row) > 0);
    const service = lastOf(withHours);
    if (service === undefined) return undefined;
    const { first, last } = daysInYear(service, year)!;
    const others = withHours.filter((row) => row !== service && daysInYear(row, year)!.first <= first && daysInYear(row, year)!.last > first);
    const sum = others.reduce((hours, row) => hours + hoursOf(row), 0);
    // A service that ends as this one begins may or may not count on its last day.
    const unclear = servicesOf(person).some((row) => !others.includes(row) && row !== service && dateOf(row, 'tjTilDato') >= first - 1 && dateOf(row, 'tjTilDato') <= first + 2);
    if (last <= first || sum < 2 || unclear) return undefined;
    removeField(service, 'tjResTimerUke');
    return put(service, 'tjTimerUke', formatHours(WEEK - random.int(0, sum - 1)));
  },
};

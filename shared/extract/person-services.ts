import type { Person } from './person.ts';
import type { Period, Service } from './service.ts';

/** The codes of a place in an institution in which somebody lives, for a time or for good: 18 to 21 (DOMAIN §6.1 S-31). */
export function isResidence(code: number): boolean {
  return code >= 18 && code <= 21;
}

/** Whether the service is active on 31 December: it has begun, has not ended before that day and was not rejected (DOMAIN §6.0). */
export function isActiveAtYearEnd(service: Service, period: Period): boolean {
  return service.active && service.lastDay >= period.end;
}

/**
 * Whether an active service of the person fits, or may: where a code is unknown, nobody can say that the service is
 * missing (RULES, "One fault, one finding").
 */
export function mayHaveService({ services }: Person, fits: (code: number) => boolean): boolean {
  for (let i = 0; i < services.length; i++) {
    const { active, code } = services.at(i);
    if (active && (fits(code) || Number.isNaN(code))) return true;
  }
  return false;
}

import { removeField, setField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { codeOf, servicesOf } from './service-rows.ts';

/** Services that are easily taken for each other: of those who have the first, every so many get the second instead. */
const mistaken = [
  { code: 1, as: 3, every: 2 },
  { code: 6, as: 26, every: 3 },
] as const;

/** A rare service has the persons of a common one. */
export const fault: Fault = {
  rule: 'KPR805',
  least: 600,
  *persons(persons, { random }) {
    const { code, as, every } = random.pick(mistaken);
    let nth = 0;
    for (const person of persons) {
      const services = servicesOf(person).filter((row) => codeOf(row) === code);
      const hasBoth = servicesOf(person).some((row) => codeOf(row) === as);
      if (services.length > 0 && !hasBoth && ++nth % every === 0) {
        for (const service of services) {
          setField(service, 'tjTjenType', String(as));
          // GPS is not provided by a unit.
          if (as === 26) removeField(service, 'tjInstOrgnr');
        }
      }
      yield person;
    }
  },
};

import { dayOf } from '../../extract/calendar.ts';
import { FIRST_ACCEPTED_DAY } from '../../extract/accepted-dates.ts';
import { getField } from '../edit.ts';
import type { Element } from '../model.ts';
import type { Fault } from './fault.ts';
import { dispensableServices } from './dispensable.ts';
import { datedAnswers, informationOf } from './information-rows.ts';
import { anyOf, put, putDate } from './put.ts';
import { dateOf, isOpen, oneOf, servicesOf } from './service-rows.ts';

const lacks = (row: Element, ...fields: string[]): boolean => fields.every((field) => getField(row, field) === undefined);

/** A date before 2005 or after the data year, for which the register deletes the row. */
export const fault: Fault = {
  rule: 'KPR303',
  person(person, { random, year }) {
    const tooEarly = (): number => FIRST_ACCEPTED_DAY - random.int(1, 2000);
    const tooLate = (): number => dayOf(year, 12, 31) + random.int(1, 60);
    const service = (is: (row: Element) => boolean): Element | undefined => oneOf(random, servicesOf(person), is);
    return anyOf(random, [
      () => {
        const row = service((one) => !lacks(one, 'tjSoknadDato') && !lacks(one, 'tjVedtDato'));
        return row && putDate(row, 'tjSoknadDato', tooEarly());
      },
      () => {
        const row = service((one) => !lacks(one, 'tjVedtDato') && lacks(one, 'tjKlageMottatt'));
        return row && putDate(row, 'tjVedtDato', tooLate());
      },
      () => {
        const row = service((one) => !lacks(one, 'tjVedtDato') && lacks(one, 'tjKlageMottatt', 'tjKlageBesvart'));
        return row && putDate(row, 'tjKlageMottatt', tooLate());
      },
      () => {
        const row = oneOf(random, dispensableServices(person), (one) => isOpen(one) && !Number.isNaN(dateOf(one, 'tjFraDato')));
        return row && putDate(row, 'tjFraDato', tooLate());
      },
      () => {
        const row = oneOf(random, informationOf(person), () => true);
        const month = random.chance(0.5) ? `${random.int(1990, 2004)}${random.pick(['01', '06', '12'])}` : `${year + 1}01`;
        return row && put(row, random.pick(['poVurdTann', 'poVurdLege']), month);
      },
      () => {
        // The register checks the dates that the oldest version has; of the later ones, it does not.
        const field = `${random.pick(datedAnswers('3.5'))}Dato`;
        const row = oneOf(random, informationOf(person), (one) => !lacks(one, field));
        return row && putDate(row, field, random.chance(0.5) ? tooEarly() : tooLate());
      },
    ]);
  },
};

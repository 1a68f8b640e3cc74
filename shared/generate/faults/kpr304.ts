import { isLeapYear } from '../../extract/calendar.ts';
import { childrenOf, getField } from '../edit.ts';
import type { Fault, Site } from './fault.ts';
import { informationOf } from './information-rows.ts';
import { anyOf, put } from './put.ts';
import { oneOf, servicesOf } from './service-rows.ts';

/** A day that no calendar has, in place of one that nothing else depends on; or a month that is none. */
export const fault: Fault = {
  rule: 'KPR304',
  person(person, { random, year }) {
    const noDay = `${year}${random.pick(['0230', '0231', '0431', '0631', '0931', '1131', ...(isLeapYear(year) ? [] : ['0229'])])}`;
    const noMonth = random.pick([`${year}13`, `${year}00`, String(year), `${year}0301`, '1', 'ja']);
    const spoil = (kind: string, field: string, value: string): Site | undefined => {
      const row = oneOf(random, childrenOf(person, kind), (one) => getField(one, field) === value);
      return row && put(row, field, noDay);
    };
    return anyOf(random, [
      () => put(person, 'peFraDato', noDay),
      () => {
        const row = oneOf(random, servicesOf(person), (one) => getField(one, 'tjSoknadDato') !== undefined);
        return row && put(row, 'tjSoknadDato', noDay);
      },
      () => {
        const row = oneOf(random, informationOf(person), () => true);
        return row && put(row, random.pick(['poVurdTann', 'poVurdLege']), noMonth);
      },
      () => spoil('FUNKSJON', 'fnTilDato', '99991231'),
      () => spoil('DIAGNOSE', 'diTilDato', '99991231'),
    ]);
  },
};

import { childrenOf, fieldElement, getField } from '../edit.ts';
import type { Element } from '../model.ts';
import type { Fault, Site } from './fault.ts';
import { anyOf, put } from './put.ts';
import { canSpareHours, oneOf } from './service-rows.ts';

/** Dates as people write them. */
function misspelt(date: string, form: number): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)];
  return [`${year}-${month}-${day}`, `${day}.${month}.${year}`, `${year}${month}`, `${year}13${day}`, ''][form]!;
}

/** A date, hours, an age or a number of a municipality in a form that the schema does not take. */
export const fault: Fault = {
  rule: 'KPR007',
  person(person, { random, formatVersion }) {
    const date = (kind: string, field: string) => (): Site | undefined => {
      const row = oneOf(random, childrenOf(person, kind), (one) => getField(one, field) !== undefined);
      return row && put(row, field, misspelt(getField(row, field)!, random.int(0, 4)));
    };
    const hours = (row: Element): string | undefined => getField(row, 'tjTimerUke');
    return anyOf(random, [
      date('FUNKSJON', 'fnTilDato'),
      date('PERSONOPPL', 'poTilDato'),
      date('DIAGNOSE', 'diTilDato'),
      date('DOGNTILBUD', 'dgTilDato'),
      () => {
        const row = canSpareHours(person) ? oneOf(random, childrenOf(person, 'TJENESTE'), (one) => hours(one) !== undefined) : undefined;
        return row && put(row, 'tjTimerUke', random.pick([hours(row)!.replace('.', ','), hours(row)!.replace('.', ':'), `${hours(row)!} t`]));
      },
      () => (fieldElement(person, 'peAlder') === undefined ? undefined : put(person, 'peAlder', `${getField(person, 'peAlder')!},5`)),
      () => (formatVersion === '3.5' || fieldElement(person, 'peKomnr') === undefined ? undefined : put(person, 'peKomnr', getField(person, 'peKomnr')!.slice(1))),
    ]);
  },
};

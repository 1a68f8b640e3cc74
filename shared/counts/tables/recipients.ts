/** S-04, S-05, S-16: who the recipients are, how much help they need, and where they live. */
import { KEPT, dwellings, everyAge, levels, sexes, total } from '../axes.ts';
import { type TableDefinition, count, ofPopulation, percent, row } from '../table.ts';
import { atYearEnd, recipients } from '../tallies/recipients.ts';
import { during, notes, onLastDay } from './notes.ts';

const kept = { fate: KEPT };
const everyAgeAndTotal: readonly { readonly age?: readonly number[]; readonly key: string; readonly nb: string; readonly en: string }[] = [...everyAge, total];
const spanOf = ({ age }: { readonly age?: readonly number[] }) => (age === undefined ? {} : { age });

/** Source: 003 T2.2.1, T2.2.3. */
const s04: TableDefinition = {
  id: 'S-04',
  title: { nb: 'Alder og kjønn', en: 'Age and sex' },
  population: during,
  notes: [
    notes.register,
    { nb: 'Alder per 31.12. Personer uten både alder og kjønn er ikke med.', en: 'Age on 31 December. Persons without both age and sex are left out.' },
    notes.noPopulation,
  ],
  columns: [total, ...sexes, { key: 'share', nb: 'andel av mottakerne', en: 'share of the recipients', unit: 'percent' }, { key: 'ofPopulation', nb: 'andel av befolkningen', en: 'share of the population', unit: 'percent' }],
  rows: () =>
    everyAgeAndTotal.map((heading) => {
      const span = spanOf(heading);
      const box = recipients.where({ ...span, ...kept });
      const place = everyAge.findIndex(({ key }) => key === heading.key);
      return row(heading, [
        count(box),
        ...sexes.map((_, sex) => count(recipients.where({ ...span, sex, ...kept }))),
        percent(box, recipients.where(kept)),
        place === everyAge.length - 1 ? null : ofPopulation(box, place),
      ]);
    }),
};

/** Source: 003 T2.3.2, T2.10.3–4. */
const s05: TableDefinition = {
  id: 'S-05',
  title: { nb: 'Bistandsbehov og alder', en: 'Need of help and age' },
  population: { nb: 'Unike tjenestemottakere gjennom året og per 31.12.', en: 'Unique recipients during the year and on 31 December' },
  notes: [notes.register, notes.needUndefined],
  columns: [
    ...[...levels, total].map(({ key, nb, en }) => ({ key: `year-${key}`, nb: `gjennom året: ${nb}`, en: `during the year: ${en}` })),
    ...[...levels, total].map(({ key, nb, en }) => ({ key: `yearEnd-${key}`, nb: `per 31.12.: ${nb}`, en: `on 31 December: ${en}` })),
  ],
  rows: () =>
    everyAgeAndTotal.map((heading) => {
      const span = { ...spanOf(heading), ...kept };
      return row(heading, [
        ...levels.map((_, level) => count(recipients.where({ ...span, level }))),
        count(recipients.where(span)),
        ...levels.map((_, level) => count(atYearEnd.where({ ...span, level }))),
        count(atYearEnd.where(span)),
      ]);
    }),
};

/** Source: 003 T3.4.1–3; the order in which it is decided is the tool's (DOMAIN §9.7). */
const s16: TableDefinition = {
  id: 'S-16',
  title: { nb: 'Bosituasjon', en: 'Where recipients live' },
  population: onLastDay,
  notes: [
    notes.register,
    { nb: 'Den som har flere, regnes der det første av disse gjelder: 21, så 18–20, så 29, ellers eget hjem. Kildene oppgir ikke rekkefølgen.', en: 'Somebody with several counts at the first of these: 21, then 18–20, then 29, else own home. The sources do not state the order.' },
    notes.needUndefined,
  ],
  columns: [total, ...everyAge, ...levels.map((level) => ({ ...level, key: `need-${level.key}`, nb: `bistandsbehov: ${level.nb}`, en: `need of help: ${level.en}` }))],
  rows: () =>
    [...dwellings, total].map((heading, i) => {
      const where = { ...kept, ...(i < dwellings.length ? { dwelling: i } : {}) };
      return row(heading, [count(atYearEnd.where(where)), ...everyAge.map(({ age }) => count(atYearEnd.where({ ...where, age }))), ...levels.map((_, level) => count(atYearEnd.where({ ...where, level })))]);
    }),
};

export const recipientTables = [s04, s05, s16];

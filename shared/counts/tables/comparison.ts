/** S-09, S-11, S-28: two years of one municipality. */
import type { Localized } from '../../rules/rule.ts';
import { KEPT, everyAge, levels, total } from '../axes.ts';
import type { Heading } from '../heading.ts';
import { codesIn, serviceHeading } from '../service-rows.ts';
import { type TableDefinition, count, derived, percent, previous, row } from '../table.ts';
import { recipients, services } from '../tallies/recipients.ts';
import { ALIVE, DEAD, left, newcomers } from '../tallies/turnover.ts';
import { during, notes } from './notes.ts';

/** The column of a figure of the earlier year. */
export const PREVIOUS_YEAR = 'previousYear';

const share = (key: string, nb: string, en: string): Heading => ({ key, nb, en, unit: 'percent' });
const sameIds = {
  nb: 'Personene er kjent igjen på pePeID, som bare gjelder når begge filene er fra samme fagsystem og id-ene viser seg å være de samme.',
  en: 'Persons are recognised by pePeID, which holds only where both files come from the same record system and the ids prove to be the same.',
};
const allRecipients = recipients.where({ fate: KEPT });

/** Source: 003 T2.7.1–2. */
export const newRecipients: TableDefinition = {
  id: 'S-09',
  title: { nb: 'Nye mottakere', en: 'New recipients' },
  population: { nb: 'Mottakere i året som ikke var det året før', en: 'Recipients of the year who were none the year before' },
  notes: [notes.register, sameIds, notes.needUndefined],
  columns: [{ key: 'new', nb: 'nye', en: 'new' }, { key: 'recipients', nb: 'mottakere', en: 'recipients' }, share('share', 'andel', 'share')],
  since: (year) => ({ population: { nb: `Mottakere i året som ikke var det i ${year}`, en: `Recipients of the year who were none in ${year}` } }),
  rows: () =>
    [...everyAge.map((span) => ({ ...span, where: { age: span.age } })), ...levels.map((heading, level) => ({ ...heading, key: `need-${heading.key}`, where: { level } })), { ...total, where: {} }].map(({ key, nb, en, where }) => {
      const box = newcomers.where(where);
      const all = recipients.where({ ...where, fate: KEPT });
      return row({ key, nb, en }, [count(box), count(all), percent(box, all)]);
    }),
};

function leaverColumns(before: Localized): readonly Heading[] {
  return [
    { key: PREVIOUS_YEAR, ...before },
    { key: 'left', nb: 'avgang', en: 'left' },
    share('left-share', 'andel', 'share'),
    { key: 'dead', nb: 'død', en: 'dead' },
    share('dead-share', 'død: andel', 'dead: share'),
    { key: 'alive', nb: 'ikke død', en: 'not dead' },
    share('alive-share', 'ikke død: andel', 'not dead: share'),
  ];
}

/** Source: 003 T2.7.1. */
export const leavers: TableDefinition = {
  id: 'S-11',
  title: { nb: 'Avgang', en: 'Recipients who left' },
  population: { nb: 'Mottakere i fjor som ikke er det i år', en: 'Recipients of last year who are none this year' },
  notes: [notes.register, sameIds, { nb: 'Død: dødsdato i fjor, etter fjorårets fil.', en: 'Dead: date of death last year, by last year’s file.' }],
  columns: leaverColumns({ nb: 'mottakere i fjor', en: 'recipients last year' }),
  since: (year) => ({
    population: { nb: `Mottakere i ${year} som ikke er det i året`, en: `Recipients of ${year} who are none in the year` },
    notes: [notes.register, sameIds, { nb: `Død: dødsdato i ${year}, etter filen for ${year}.`, en: `Dead: date of death in ${year}, by the file of ${year}.` }],
    columns: leaverColumns({ nb: `mottakere i ${year}`, en: `recipients in ${year}` }),
  }),
  rows: () => {
    const before = previous(allRecipients);
    const boxes = [left.where(), left.where({ death: DEAD }), left.where({ death: ALIVE })];
    return [row(total, [before, ...boxes.flatMap((box) => [count(box), derived(count(box), before)])])];
  },
};

function changeColumns(before: Localized): readonly Heading[] {
  return [
    { key: PREVIOUS_YEAR, ...before },
    { key: 'year', nb: 'året', en: 'year' },
    { key: 'change', nb: 'endring', en: 'change' },
    share('changePercent', 'endring i prosent', 'change in per cent'),
    { key: 'great', nb: 'stor endring', en: 'great change' },
  ];
}

/** Source: 000 fig. 6 and annex. */
export const changes: TableDefinition = {
  id: 'S-28',
  title: { nb: 'Endring fra året før', en: 'Change from the year before' },
  population: during,
  notes: [notes.register, { nb: 'Stor endring: mer enn 20 % og minst 20 personer (5 under tvang).', en: 'Great change: more than 20% and at least 20 persons (5 under coercion).' }],
  columns: changeColumns({ nb: 'året før', en: 'year before' }),
  since: (year) => ({ title: { nb: `Endring fra ${year}`, en: `Change from ${year}` }, columns: changeColumns({ nb: String(year), en: String(year) }) }),
  rows: (year) =>
    [{ heading: { ...total, nb: 'Alle tjenester', en: 'All services' }, box: allRecipients }, ...codesIn(year).map((code) => ({ heading: serviceHeading(code), box: services.where({ code, fate: KEPT }) }))].map(({ heading, box }) => {
      const both = derived(count(box), previous(box));
      return row(heading, [previous(box), count(box), both, both, both]);
    }),
};

export const comparisonTables = [newRecipients, leavers, changes];

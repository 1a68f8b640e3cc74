import type { Filled, Localized } from '../rules/rule.ts';

type Title = { readonly [language in keyof Localized]: (p: Filled) => string };

/** What a repair does, in a few words. Keys are those of `Repair.title`. */
export const fixTitles: Readonly<Record<string, Title>> = {
  set: { nb: (p) => `sett ${p.value}`, en: (p) => `set ${p.value}` },
  setMinutes: { nb: (p) => `sett ${p.value} (var det minutter?)`, en: (p) => `set ${p.value} (were they minutes?)` },
  setMonth: { nb: (p) => `sett ${p.value} (var det per måned?)`, en: (p) => `set ${p.value} (was it per month?)` },
  setNamed: { nb: (p) => `sett ${p.value} (${p.name})`, en: (p) => `set ${p.value} (${p.name})` },
  setAnswer: { nb: (p) => `sett ${p.value} (${p.nb})`, en: (p) => `set ${p.value} (${p.en})` },
  setField: { nb: (p) => `sett ${p.field} til ${p.value}`, en: (p) => `set ${p.field} to ${p.value}` },
  swap: { nb: () => 'bytt om datoene', en: () => 'swap the dates' },
  remove: { nb: (p) => `fjern ${p.field}`, en: (p) => `remove ${p.field}` },
  removeRow: { nb: (p) => `fjern ${p.row}`, en: (p) => `remove ${p.row}` },
  removeText: { nb: () => 'fjern teksten', en: () => 'remove the text' },
  move: { nb: (p) => `flytt ${p.field} til riktig plass`, en: (p) => `move ${p.field} to its place` },
  insert: { nb: (p) => `legg inn ${p.field} ${p.value}`, en: (p) => `enter ${p.field} ${p.value}` },
  trim: { nb: () => 'fjern mellomrommene', en: () => 'remove the blanks' },
  habilitation: { nb: () => 'sett 15, og poHab = 1 på personen', en: () => 'set 15, and poHab = 1 for the person' },
};

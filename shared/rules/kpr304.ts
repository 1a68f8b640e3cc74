import { type Filled, defineRule, shown } from './rule.ts';
import type { Texts } from './texts.ts';

function consequence(p: Filled, t: Texts, otherwise: string): string {
  return t.action(String(p.action), String(p.row)) || t.keepsValue(otherwise);
}

/** The digits have the form of a date, but there is no such day; or a month is not written as one (YYYYMM). */
export const kpr304 = defineRule({
  id: 'KPR304',
  name: 'not-a-calendar-date',
  severity: 'error',
  registryAction: 'deleteRow',
  actor: 'both',
  summary: { nb: 'Dato som ikke finnes', en: 'Date that does not exist' },
  sources: ['DOMAIN §0', 'DOMAIN §0.1', 'RULES KPR304'],
  messages: {
    day: {
      nb: (p, t) => `${p.field} ${p.value} finnes ikke i kalenderen. ${consequence(p, t, 'tall som bygger på den, blir feil')} Rett datoen.`,
      en: (p, t) => `${p.field} ${p.value} is not in the calendar. ${consequence(p, t, 'figures that build on it become wrong')} Correct the date.`,
    },
    month: {
      nb: (p, t) => `${p.field} er ${t.quote(p.value!)}, ikke en måned (ÅÅÅÅMM). ${consequence(p, t, 'tall som bygger på den, blir feil')} Rett måneden.`,
      en: (p, t) => `${p.field} is ${t.quote(p.value!)}, not a month (YYYYMM). ${consequence(p, t, 'figures that build on it become wrong')} Correct the month.`,
    },
  },
  hovers: {
    day: {
      nb: () =>
        'Datoen har riktig form, men dagen finnes ikke, for eksempel 30. februar. Den kan ikke sammenlignes med andre datoer, så resten av raden er bare kontrollert uten den. Slå opp datoen i fagsystemet; står den riktig der, ligger feilen i uttrekket.',
      en: () =>
        'The date has the right form, but there is no such day, for instance 30 February. It cannot be compared with other dates, so the rest of the row has been checked without it. Look the date up in the record system; if it is right there, the fault is in the export.',
    },
    month: {
      nb: () =>
        'Feltet sier når personen sist ble vurdert, som år og måned (ÅÅÅÅMM), for eksempel 202103. En hel dato, et årstall eller et svar som ja er ikke en måned. Står måneden riktig i fagsystemet, ligger feilen i uttrekket.',
      en: () =>
        'The field says when the person was last assessed, as year and month (YYYYMM), for instance 202103. A whole date, a year or an answer such as yes is not a month. If the month is right in the record system, the fault is in the export.',
    },
  },
  check: {
    problem({ code, row, slot }, report) {
      if (code !== 'no-such-day') return;
      const { name, type, action } = row.field(slot);
      const registryAction = action?.range ?? 'none';
      report({
        row,
        slot,
        message: type === 'month' ? 'month' : 'day',
        params: { field: name, value: shown(row, slot), action: registryAction, row: row.name },
        severity: registryAction === 'none' ? 'warning' : 'error',
        registryAction,
      });
    },
  },
});

import type { Row } from '../extract/row.ts';
import { type Filled, defineRule, shown } from './rule.ts';
import type { Texts } from './texts.ts';

function consequence(p: Filled, t: Texts, otherwise: string): string {
  return t.action(String(p.action), String(p.row)) || t.keepsValue(otherwise);
}

/** What is wrong: a key of the messages. */
function kindOf(row: Row, slot: number): 'day' | 'month' | 'padded' {
  if (row.field(slot).type !== 'month') return 'day';
  return row.isPadded(slot) && /^(?!0000)\d{4}(0[1-9]|1[0-2])$/.test(row.text(slot)) ? 'padded' : 'month';
}

/** The digits have the form of a date, but there is no such day; or a month is not written as one (YYYYMM), or has white space around it. */
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
    padded: {
      nb: (p, t) => `${p.field} har mellomrom rundt ${p.value}. ${consequence(p, t, 'tall som bygger på den, blir feil')} Fjern dem i uttrekket.`,
      en: (p, t) => `${p.field} has white space around ${p.value}. ${consequence(p, t, 'figures that build on it become wrong')} Remove it in the export.`,
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
    padded: {
      nb: () => 'Mellomrom og linjeskift foran og bak er en del av teksten, så registeret leser ingen måned her. Feilen ligger i uttrekket: send funnet til leverandøren.',
      en: () => 'Blanks and line breaks in front and behind are part of the text, so that the registry reads no month here. The fault is in the export: send the finding to the vendor.',
    },
  },
  check: {
    problem({ code, row, slot }, report) {
      if (code !== 'no-such-day') return;
      const { name, action } = row.field(slot);
      const message = kindOf(row, slot);
      const registryAction = action?.range ?? 'none';
      report({
        row,
        slot,
        message,
        params: { field: name, value: shown(row, slot), action: registryAction, row: row.name },
        severity: registryAction === 'none' ? 'warning' : 'error',
        registryAction,
        ...(message === 'padded' && { actor: 'vendor' }),
      });
    },
  },
});

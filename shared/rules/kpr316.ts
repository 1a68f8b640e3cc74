import { dgFraDato, diFraDato, fnFraDato, poHabDato, poVentelisteDato } from '../extract/slots.ts';
import type { Row } from '../extract/row.ts';
import { type Context, type Reporter, defineRule, shown } from './rule.ts';

function check(row: Row, slot: number, message: 'row' | 'answer', report: Reporter, { period }: Context): void {
  if (row.values[slot]! > period.end) report({ row, slot, message, params: { field: row.field(slot).name, date: shown(row, slot), last: period.end } });
}

/**
 * A date after the data year that the register does not check (those that it does are KPR303's). iiTilDato means the last day
 * of the data year here too.
 */
export const kpr316 = defineRule({
  id: 'KPR316',
  name: 'date-after-period',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Dato etter dataåret', en: 'Date after the data year' },
  sources: ['DOMAIN §3', 'RULES KPR316'],
  messages: {
    row: {
      nb: (p, t) => `${p.field} ${p.date} er etter ${t.date(Number(p.last))}. ${t.keepsRow('den teller ikke for dataåret')} Rett datoen.`,
      en: (p, t) => `${p.field} ${p.date} is after ${t.date(Number(p.last))}. ${t.keepsRow('it does not count for the data year')} Correct the date.`,
    },
    answer: {
      nb: (p, t) => `${p.field} ${p.date} er etter ${t.date(Number(p.last))}. ${t.keepsValue('svaret teller ikke for dataåret')} Rett datoen.`,
      en: (p, t) => `${p.field} ${p.date} is after ${t.date(Number(p.last))}. ${t.keepsValue('the answer does not count for the year')} Correct the date.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Uttrekket gjelder dataåret, men datoen er senere. Registeret kontrollerer ikke dette feltet, og tallene for dataåret bygger på det som var kjent ved årets slutt. Er opplysningen fra neste år, skal den ikke være med; ellers er datoen feil og rettes i fagsystemet.',
      en: () =>
        "The extract is about the data year, but the date is later. The registry does not check this field, and the year's figures build on what was known at the year's end. If the information is next year's, it should not be in the extract; else the date is wrong and is corrected in the record system.",
    },
  },
  check: {
    functionScore: (row, report, context) => check(row, fnFraDato, 'row', report, context),
    diagnosis: (row, report, context) => check(row, diFraDato, 'row', report, context),
    specialistStay: (row, report, context) => check(row, dgFraDato, 'row', report, context),
    personInformation(row, report, context) {
      check(row, poVentelisteDato, 'answer', report, context);
      check(row, poHabDato, 'answer', report, context);
    },
  },
});

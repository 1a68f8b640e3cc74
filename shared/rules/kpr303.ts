import { acceptedDates, sideOf } from '../extract/accepted-dates.ts';
import { dateOf } from '../extract/calendar.ts';
import type { Row } from '../extract/row.ts';
import type { Period } from '../extract/service.ts';
import { type Context, type Filled, type Reporter, defineRule, shown } from './rule.ts';

function checkOf(slots: readonly number[]): (row: Row, report: Reporter, context: Context) => void {
  return (row, report, { period }) => {
    for (let i = 0; i < slots.length; i++) if (sideOf(row, slots[i]!, period) !== 0) return tell(row, slots, period, report);
  };
}

function tell(row: Row, slots: readonly number[], period: Period, report: Reporter): void {
  const outside = slots.filter((slot) => sideOf(row, slot, period) !== 0).sort((a, b) => row.elementSpan(a).start - row.elementSpan(b).start);
  const slot = outside[0]!;
  const early = sideOf(row, slot, period) < 0;
  report({
    row,
    slot,
    message: early ? 'before' : 'after',
    params: { field: row.field(slot).name, value: shown(row, slot), limit: early ? period.floor.day : period.end, row: row.name },
    related: outside.slice(1).map((other) => ({ row, slot: other, note: 'also' })),
  });
}

const correctNb = (p: Filled): string => (p.field === 'tjVedtDato' ? 'Rett datoen i vedtaket.' : 'Rett datoen.');
const correctEn = (p: Filled): string => (p.field === 'tjVedtDato' ? 'Correct the date of the decision.' : 'Correct the date.');

/**
 * A date before the register's floor or after the data year, where the register deletes the row for it: one finding per
 * row, at the first such field of the file. The rule decides that iiTilDato means the last day of the data year, so that a
 * wrong period in the header (KPR101) is not found again in every row. Where the year is not known, only the floor counts.
 * The option is read by the linter (lint/settings.ts): what is counted, and what other rules offer, follow it too.
 */
export const kpr303 = defineRule({
  id: 'KPR303',
  name: 'date-outside-accepted-range',
  severity: 'error',
  registryAction: 'deleteRow',
  actor: 'municipality',
  summary: { nb: 'Dato utenfor det registeret godtar', en: 'Date outside what the registry accepts' },
  sources: ['DOMAIN §0.1', 'DOMAIN §5 E-39', 'DOMAIN §9.3', 'RULES KPR303'],
  options: {
    floor: {
      default: '2005-01-01',
      nb: 'Den første datoen registeret godtar (ÅÅÅÅ-MM-DD)',
      en: 'The first date that the registry accepts (YYYY-MM-DD)',
    },
  },
  messages: {
    before: {
      nb: (p, t) => `${p.field} ${p.value} er før ${t.date(Number(p.limit))}. ${t.action('deleteRow', String(p.row))} ${correctNb(p)}`,
      en: (p, t) => `${p.field} ${p.value} is before ${t.date(Number(p.limit))}. ${t.action('deleteRow', String(p.row))} ${correctEn(p)}`,
    },
    after: {
      nb: (p, t) => `${p.field} ${p.value} er etter ${t.date(Number(p.limit))}. ${t.action('deleteRow', String(p.row))} ${correctNb(p)}`,
      en: (p, t) => `${p.field} ${p.value} is after ${t.date(Number(p.limit))}. ${t.action('deleteRow', String(p.row))} ${correctEn(p)}`,
    },
    also: { nb: () => 'er også utenfor', en: () => 'is outside too' },
  },
  hovers: {
    before: {
      nb: (p, t) =>
        `Registeret godtar datoer fra ${t.date(Number(p.limit))} til siste dag i dataåret og sletter raden ellers. ${p.row === 'TJENESTE' ? 'Har personen ingen andre tjenester, faller mottakeren ut av tallene. ' : ''}Grensen er kjent fra kravene for 2019 og kan endres i innstillingene.`,
      en: (p, t) =>
        `The registry accepts dates from ${t.date(Number(p.limit))} to the last day of the data year and deletes the row otherwise. ${p.row === 'TJENESTE' ? 'If the person has no other service, the recipient disappears from the figures. ' : ''}The limit is known from the 2019 requirements and can be changed in the settings.`,
    },
    after: {
      nb: (p) =>
        `Registeret godtar datoer til og med siste dag i dataåret, her ${dateOf(Number(p.limit)).year}, og sletter raden ellers. ${p.row === 'TJENESTE' ? 'Har personen ingen andre tjenester, faller mottakeren ut av tallene. ' : ''}Hører raden til neste år, skal den ikke være med i dette uttrekket; ellers er datoen feil. Rett den i fagsystemet.`,
      en: (p) =>
        `The registry accepts dates up to the last day of the data year, here ${dateOf(Number(p.limit)).year}, and deletes the row otherwise. ${p.row === 'TJENESTE' ? 'If the person has no other service, the recipient disappears from the figures. ' : ''}If the row belongs to next year, it should not be in this extract; else the date is wrong. Correct it in the record system.`,
    },
  },
  check: {
    service: checkOf(acceptedDates('TJENESTE')),
    personInformation: checkOf(acceptedDates('PERSONOPPL')),
  },
});

import { dayOf } from '../extract/calendar.ts';
import { meantCode } from '../extract/meant-code.ts';
import { poVenteliste, poVentelisteDato } from '../extract/slots.ts';
import { conflict } from './conflict.ts';
import { defineRule, shown } from './rule.ts';

/**
 * Somebody has waited for a long stay since years before the data year. Every PERSONOPPL that says so is told. Decides: a 1 with
 * white space around it says so too.
 */
export const kpr315 = defineRule({
  id: 'KPR315',
  name: 'old-waiting-list',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'På venteliste i årevis', en: 'On the waiting list for years' },
  sources: ['DOMAIN §5 E-33', 'RULES KPR315'],
  options: {
    years: { default: 2, min: 1, max: 100, nb: 'Så mange år før dataåret kan ventingen ha begynt', en: 'The wait may have begun this many years before the data year' },
  },
  messages: {
    default: {
      nb: (p, t) => `poVentelisteDato ${p.since} er mer enn ${t.years(Number(p.years))} før dataåret. ${t.mayBeRight} Kontroller om personen venter.`,
      en: (p, t) => `poVentelisteDato ${p.since} is more than ${t.years(Number(p.years))} before the data year. ${t.mayBeRight} Check whether the person waits.`,
    },
    answer: { nb: () => 'svaret', en: () => 'the answer' },
    date: { nb: () => 'datoen', en: () => 'the date' },
  },
  hovers: {
    default: {
      nb: () =>
        'poVenteliste gjelder personer som venter på langtidsopphold i sykehjem eller tilsvarende bolig. Så gamle datoer skyldes gjerne at personen har fått plass eller ikke lenger venter, eller at det er en annen slags venteliste. Avslutt ventingen i fagsystemet, eller rett datoen.',
      en: () =>
        'poVenteliste is about persons who wait for a long stay in a nursing home or similar housing. Dates so old usually mean that the person has got a place or no longer waits, or that it is another kind of waiting list. End the wait in the record system, or correct the date.',
    },
  },
  check: {
    personInformation(row, report, { period, options }) {
      const since = row.values[poVentelisteDato]!;
      if (!(since < period.start && meantCode(row, poVenteliste) === 1) || since >= dayOf(period.year - options.years, 1, 1)) return;
      report({
        ...conflict(row, { slot: poVenteliste, note: 'answer' }, { slot: poVentelisteDato, note: 'date' }),
        message: 'default',
        params: { since: shown(row, poVentelisteDato), years: options.years },
      });
    },
  },
});

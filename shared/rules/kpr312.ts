import { ABSENT } from '../extract/row.ts';
import type { Service } from '../extract/service.ts';
import { tjSoknadDato, tjTjenType, tjVedtDato } from '../extract/slots.ts';
import { type Reporter, defineRule, shown } from './rule.ts';

/**
 * A service lacks the date of application or decision that its code requires. An empty date is left to KPR007, one that the
 * schema demands (tjVedtDato in 3.5) to KPR006, and what a pending application lacks to KPR601.
 */
export const kpr312 = defineRule({
  id: 'KPR312',
  name: 'mandatory-date-missing',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Søknads- eller vedtaksdato mangler', en: 'Date of application or decision is missing' },
  sources: ['DOMAIN §0.1', 'DOMAIN §2', 'RULES KPR312'],
  messages: {
    application: {
      nb: (p, t) => `tjSoknadDato mangler for kode ${p.code}. ${t.keepsRow('saksbehandlingstiden blir ukjent')} Legg inn datoen.`,
      en: (p, t) => `tjSoknadDato is missing for code ${p.code}. ${t.keepsRow('the processing time is unknown')} Enter the date.`,
    },
    decision: {
      nb: (p, t) => `tjVedtDato mangler for kode ${p.code}. ${t.keepsRow('vedtaket blir ikke talt')} Legg inn datoen.`,
      en: (p, t) => `tjVedtDato is missing for code ${p.code}. ${t.keepsRow('the decision is not counted')} Enter the date.`,
    },
  },
  hovers: {
    application: {
      nb: () =>
        'Koden krever en søknadsdato: datoen kommunen mottok søknaden. Uten den kan ikke tiden fra søknad til vedtak regnes ut. Legg inn datoen i fagsystemet; kom tjenesten i stand uten søknad, brukes datoen saken ble tatt opp.',
      en: () =>
        'The code requires a date of application: the date when the municipality received it. Without it, the time from application to decision is unknown. Enter the date in the record system; where nobody applied, use the date when the case was taken up.',
    },
    decision: {
      nb: () =>
        'Koden krever en vedtaksdato. Vedtak telles i året de er datert, så et vedtak uten dato faller ut av tallene. Legg inn datoen i fagsystemet.',
      en: () =>
        'The code requires a date of decision. Decisions are counted in the year of their date, so that one without a date is left out of the figures. Enter the date in the record system.',
    },
  },
  check: {
    service(service, report) {
      if (!service.current || service.pending) return;
      if (service.states[tjSoknadDato] === ABSENT) require(service, tjSoknadDato, 'application', report);
      if (service.states[tjVedtDato] === ABSENT) require(service, tjVedtDato, 'decision', report);
    },
  },
});

function require(service: Service, slot: number, message: string, report: Reporter): void {
  const field = service.field(slot);
  if (field.required || !field.mandatoryFor?.includes(service.code)) return;
  report({ row: service, slot, message, params: { code: shown(service, tjTjenType) } });
}

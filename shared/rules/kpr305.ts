import { tjSoknadDato, tjVedtDato } from '../extract/slots.ts';
import { conflict } from './conflict.ts';
import { defineRule, shown } from './rule.ts';

/** The decision was made before anybody had applied. */
export const kpr305 = defineRule({
  id: 'KPR305',
  name: 'decision-before-application',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Vedtak før søknad', en: 'Decision before application' },
  sources: ['DOMAIN §0.1', 'RULES KPR305'],
  messages: {
    default: {
      nb: (p, t) => `tjVedtDato ${p.decided} er før tjSoknadDato ${p.applied}. ${t.keepsRow('saksbehandlingstiden blir feil')} Rett datoene.`,
      en: (p, t) => `tjVedtDato ${p.decided} is before tjSoknadDato ${p.applied}. ${t.keepsRow('the processing time becomes wrong')} Correct them.`,
    },
    application: { nb: () => 'søknaden', en: () => 'the application' },
    decision: { nb: () => 'vedtaket', en: () => 'the decision' },
  },
  hovers: {
    default: {
      nb: () =>
        'Vedtaket er datert før søknaden, så saksbehandlingstiden (fra søknad til vedtak) blir negativ. Ofte er datoen til en ny søknad satt på et gammelt vedtak, eller omvendt. Se etter i fagsystemet hvilken av datoene som er feil.',
      en: () =>
        'The decision is dated before the application, so that the processing time (from application to decision) becomes negative. Often the date of a new application has been put on an old decision, or the reverse. See in the record system which of the dates is wrong.',
    },
  },
  check: {
    service(service, report) {
      if (!(service.values[tjVedtDato]! < service.values[tjSoknadDato]!)) return;
      report({
        ...conflict(service, { slot: tjSoknadDato, note: 'application' }, { slot: tjVedtDato, note: 'decision' }),
        message: 'default',
        params: { applied: shown(service, tjSoknadDato), decided: shown(service, tjVedtDato) },
      });
    },
  },
});

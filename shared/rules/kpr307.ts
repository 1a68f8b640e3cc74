import { tjFraDato, tjVedtDato } from '../extract/slots.ts';
import { conflict } from './conflict.ts';
import { defineRule, shown } from './rule.ts';

/** The service began before it was decided. A fifth of all decisions do, so the rule is off unless it is asked for. */
export const kpr307 = defineRule({
  id: 'KPR307',
  name: 'start-before-decision',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  offByDefault: true,
  summary: { nb: 'Start før vedtak', en: 'Start before decision' },
  sources: ['DOMAIN §5 E-18', 'DOMAIN §7.8', 'RULES KPR307'],
  messages: {
    default: {
      nb: (p, t) => `tjFraDato ${p.start} er før tjVedtDato ${p.decided}. ${t.mayBeRight} Kontroller datoene.`,
      en: (p, t) => `tjFraDato ${p.start} is before tjVedtDato ${p.decided}. ${t.mayBeRight} Check the dates.`,
    },
    start: { nb: () => 'starten', en: () => 'the start' },
    decision: { nb: () => 'vedtaket', en: () => 'the decision' },
  },
  hovers: {
    default: {
      nb: () =>
        'Tjenesten startet før vedtaket, så iverksettingstiden (fra vedtak til start) blir negativ. Det er vanlig når hjelpen haster og vedtaket skrives etterpå. Kontroller datoene bare der det ikke var slik.',
      en: () =>
        'The service began before the decision, so that the time to start (from decision to start of the service) becomes negative. That is common where help was urgent and the decision was written afterwards. Check the dates only where it was not so.',
    },
  },
  check: {
    service(service, report) {
      if (!(service.values[tjFraDato]! < service.values[tjVedtDato]!)) return;
      report({
        ...conflict(service, { slot: tjVedtDato, note: 'decision' }, { slot: tjFraDato, note: 'start' }),
        message: 'default',
        params: { start: shown(service, tjFraDato), decided: shown(service, tjVedtDato) },
      });
    },
  },
});

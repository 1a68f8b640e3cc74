import { tjKlageMottatt, tjVedtDato } from '../extract/slots.ts';
import { conflict } from './conflict.ts';
import { defineRule, shown } from './rule.ts';

/** Somebody complained of a decision that had not been made. */
export const kpr308 = defineRule({
  id: 'KPR308',
  name: 'complaint-before-decision',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Klage før vedtak', en: 'Complaint before decision' },
  sources: ['DOMAIN §0.1', 'RULES KPR308'],
  messages: {
    default: {
      nb: (p, t) => `tjKlageMottatt ${p.received} er før tjVedtDato ${p.decided}. ${t.keepsRow('klagetallene blir feil')} Rett datoene.`,
      en: (p, t) => `tjKlageMottatt ${p.received} is before tjVedtDato ${p.decided}. ${t.keepsRow('the complaint figures become wrong')} Correct them.`,
    },
    decision: { nb: () => 'vedtaket', en: () => 'the decision' },
    complaint: { nb: () => 'klagen', en: () => 'the complaint' },
  },
  hovers: {
    default: {
      nb: () =>
        'Klagen er datert før vedtaket den gjelder. Gjaldt den et tidligere vedtak, hører den hjemme på raden til det vedtaket. Se etter i fagsystemet hvilket vedtak det ble klaget på, og rett datoen som er feil.',
      en: () =>
        'The complaint is dated before the decision that it concerns. If it concerned an earlier decision, it belongs on the row of that decision. See in the record system which decision was complained about, and correct the date that is wrong.',
    },
  },
  check: {
    service(service, report) {
      if (!(service.values[tjKlageMottatt]! < service.values[tjVedtDato]!)) return;
      report({
        ...conflict(service, { slot: tjVedtDato, note: 'decision' }, { slot: tjKlageMottatt, note: 'complaint' }),
        message: 'default',
        params: { received: shown(service, tjKlageMottatt), decided: shown(service, tjVedtDato) },
      });
    },
  },
});

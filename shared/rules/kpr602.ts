import { tjFraDato, tjVedtak } from '../extract/slots.ts';
import { conflict } from './conflict.ts';
import { defineRule, shown } from './rule.ts';

/**
 * Rejected, but with a start. Decides: a start that is no date has its own finding and is none here; a 1 with white space around
 * it rejects; the data year plays no part.
 */
export const kpr602 = defineRule({
  id: 'KPR602',
  name: 'rejected-but-started',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Avslag, men tjenesten har startdato', en: 'Rejected, but the service has a start' },
  sources: ['DOMAIN §5 E-41', 'RULES KPR602'],
  messages: {
    default: {
      nb: (p, t) => `tjFraDato er ${p.start}, men tjVedtak er 1 (avslag). ${t.keepsButLeavesOut} Rett vedtaket eller datoen.`,
      en: (p, t) => `tjFraDato is ${p.start}, but tjVedtak is 1 (rejected). ${t.keepsButLeavesOut} Correct either.`,
    },
    start: { nb: () => 'starten', en: () => 'the start' },
    decision: { nb: () => 'avslaget', en: () => 'the rejection' },
  },
  hovers: {
    default: {
      nb: () =>
        'Søknaden er avslått, men tjenesten har startdato. Bare innvilgede tjenester regnes med, så raden teller bare som avslag. Er tjenesten gitt, skal tjVedtak være 2; er den ikke gitt, skal datoene bort.',
      en: () =>
        'The application has been rejected, but the service has a start. Only granted services are counted, so the row counts as a rejection only. If the service is given, tjVedtak must be 2; if not, the dates must go.',
    },
  },
  check: {
    service(service, report) {
      if (!service.rejected || Number.isNaN(service.values[tjFraDato])) return;
      report({
        ...conflict(service, { slot: tjFraDato, note: 'start' }, { slot: tjVedtak, note: 'decision' }),
        message: 'default',
        params: { start: shown(service, tjFraDato) },
      });
    },
  },
});

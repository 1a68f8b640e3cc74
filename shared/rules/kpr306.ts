import { tjFraDato, tjVeNrID, tjVedtDato } from '../extract/slots.ts';
import { conflict } from './conflict.ts';
import { defineRule } from './rule.ts';

/** No chain of decisions is longer; a number above this is something else, and is not told. */
const LONGEST_CHAIN = 999;

/** An active service began long after it was decided: often the extract ties an extension's start to the first decision. */
export const kpr306 = defineRule({
  id: 'KPR306',
  name: 'decision-long-before-start',
  severity: 'warning',
  registryAction: 'none',
  actor: 'both',
  needsYear: true,
  summary: { nb: 'Vedtak lenge før start', en: 'Decision long before start' },
  sources: ['DOMAIN §5 E-17', 'RULES KPR306'],
  options: {
    days: { default: 365, min: 1, max: 36_500, nb: 'Så mange dager kan det gå fra vedtak til start', en: 'This many days may pass from decision to start' },
  },
  messages: {
    default: {
      nb: (p, t) => `Vedtaket er ${t.days(Number(p.days))} eldre enn tjFraDato. ${t.keepsRow('iverksettingstiden blir feil')} Kontroller uttrekket.`,
      en: (p, t) => `The decision is ${t.days(Number(p.days))} older than tjFraDato. ${t.keepsRow('the time to start becomes wrong')} Check the export.`,
    },
    extension: {
      nb: (p, t) => `Vedtak ${p.number} i kjeden er ${t.days(Number(p.days))} eldre enn tjFraDato. ${t.keepsRow('iverksettingstiden blir feil')} Kontroller uttrekket.`,
      en: (p, t) => `Decision ${p.number} in a chain is ${t.days(Number(p.days))} older than tjFraDato. ${t.keepsRow('the time to start becomes wrong')} Check the export.`,
    },
    start: { nb: () => 'starten', en: () => 'the start' },
    decision: { nb: () => 'vedtaket', en: () => 'the decision' },
  },
  hovers: {
    default: {
      nb: (p, t) =>
        `Mellom vedtak og start er det mer enn ${t.days(Number(p.limit))}. Ofte kobler uttrekket starten på en forlengelse til det første vedtaket. Tiden fra vedtak til start blir da mange år. Gjelder det mange rader, er det en sak for leverandøren.`,
      en: (p, t) =>
        `More than ${t.days(Number(p.limit))} ${p.limit === 1 ? 'lies' : 'lie'} between decision and start. Often the export ties the start of an extension to the first decision. The time from decision to start then becomes many years. If many rows are affected, it is a matter for the vendor.`,
    },
    extension: {
      nb: (p, t) =>
        `Mellom vedtak og start er det mer enn ${t.days(Number(p.limit))}. Ofte kobler uttrekket starten på en forlengelse til det første vedtaket; her er vedtaket nummer ${p.number} i kjeden (tjVeNrID). Tiden fra vedtak til start blir da mange år. Gjelder det mange rader, er det en sak for leverandøren.`,
      en: (p, t) =>
        `More than ${t.days(Number(p.limit))} ${p.limit === 1 ? 'lies' : 'lie'} between decision and start. Often the export ties the start of an extension to the first decision; here the decision is number ${p.number} in its chain (tjVeNrID). The time from decision to start then becomes many years. If many rows are affected, it is a matter for the vendor.`,
    },
  },
  check: {
    service(service, report, { options }) {
      const days = service.values[tjFraDato]! - service.values[tjVedtDato]!;
      if (!(days > options.days) || !service.active) return;
      const number = service.values[tjVeNrID]!;
      const extension = number > 1 && number <= LONGEST_CHAIN;
      report({
        ...conflict(service, { slot: tjVedtDato, note: 'decision' }, { slot: tjFraDato, note: 'start' }),
        message: extension ? 'extension' : 'default',
        params: { days, limit: options.days, ...(extension && { number }) },
      });
    },
  },
});

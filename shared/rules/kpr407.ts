import { hasNoHours } from '../extract/hours.ts';
import type { Service } from '../extract/service.ts';
import { tjResTimerUke, tjTimerUke, tjTjenType } from '../extract/slots.ts';
import { type Reporter, defineRule, shown } from './rule.ts';

function tell(service: Service, slot: number, report: Reporter): void {
  if (!service.given(slot)) return;
  report({ row: service, slot, message: 'default', params: { field: service.field(slot).name, hours: shown(service, slot), code: service.values[tjTjenType]! } });
}

/**
 * An active service has hours though its code has none; one finding per field. Decides: 8 that is not rolling is left
 * alone, because no source says whether it has hours (DOMAIN §9.13), and 0 hours are hours given.
 */
export const kpr407 = defineRule({
  id: 'KPR407',
  name: 'hours-not-used',
  severity: 'info',
  registryAction: 'none',
  actor: 'both',
  needsYear: true,
  summary: { nb: 'Timer på en kode som ikke har timer', en: 'Hours on a code that has none' },
  sources: ['DOMAIN §2', 'DOMAIN §5 E-07', 'RULES KPR407'],
  messages: {
    default: {
      nb: (p, t) => `${p.field} er ${p.hours}, men kode ${p.code} har ikke timer. ${t.mayBeRight} Kontroller at tjenesten har riktig kode.`,
      en: (p, t) => `${p.field} is ${p.hours}, but code ${p.code} has no hours. ${t.mayBeRight} Check that the service has the right code.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Timer per uke brukes for kode 1, 2, 3, 4, 7, 9, 11, 15, 17 og 22, og for rullerende avlasting (8). Timer på andre koder teller ikke. Ofte er tjenesten koblet til feil kode i fagsystemet; gjelder det mange rader, er det en sak for leverandøren.',
      en: () =>
        'Hours per week are used for codes 1, 2, 3, 4, 7, 9, 11, 15, 17 and 22, and for rolling respite care (8). Hours on other codes do not count. Often the service is tied to the wrong code in the record system; if many rows are affected, it is a matter for the vendor.',
    },
  },
  check: {
    service(service, report) {
      if (!service.active || !hasNoHours(service)) return;
      tell(service, tjTimerUke, report);
      tell(service, tjResTimerUke, report);
    },
  },
});

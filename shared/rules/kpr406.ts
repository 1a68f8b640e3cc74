import { demandsHours } from '../extract/hours.ts';
import { tjTimerUke, tjTjenType } from '../extract/slots.ts';
import { defineRule, shown } from './rule.ts';

/** An active service whose code demands tjTimerUke has 0 hours (KPR402 has the codes). */
export const kpr406 = defineRule({
  id: 'KPR406',
  name: 'zero-hours',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: '0 timer per uke', en: '0 hours a week' },
  sources: ['DOMAIN §5 E-13', 'DOMAIN §9.5', 'RULES KPR406'],
  messages: {
    default: {
      nb: (p, t) => `tjTimerUke er ${p.hours} for kode ${p.code}, så gjennomsnittet utelater personen. ${t.mayBeRight} Kontroller vedtakets timer.`,
      en: (p, t) => `tjTimerUke is ${p.hours} for code ${p.code}, so the averages leave the person out. ${t.mayBeRight} Check the hours of the decision.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Personen teller som mottaker, men 0 timer er ikke med i gjennomsnittet. I nye saker og akutte tilfeller kan timene være ukjente ennå. Legg inn timene når vedtaket har dem; timer per måned deles på 4.',
      en: () =>
        'The person counts as a recipient, but 0 hours take no part in the averages. In new and urgent cases the hours may not be known yet. Enter them once the decision has them; divide hours per month by 4.',
    },
  },
  check: {
    service(service, report) {
      if (service.values[tjTimerUke] !== 0 || !service.active || !demandsHours(service)) return;
      report({ row: service, slot: tjTimerUke, message: 'default', params: { hours: shown(service, tjTimerUke), code: service.values[tjTjenType]! } });
    },
  },
});

import { demandsHours } from '../extract/hours.ts';
import { ABSENT } from '../extract/row.ts';
import { tjTimerUke, tjTjenType } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

/**
 * An active service has no tjTimerUke though its code demands it: 8 where tjRullerende is 1. 16 demands what 15 does. An empty
 * element is KPR007. Decides: a 1 with white space around it demands hours too.
 */
export const kpr402 = defineRule({
  id: 'KPR402',
  name: 'hours-missing',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Timer per uke mangler', en: 'Hours a week are missing' },
  sources: ['DOMAIN §0.1', 'DOMAIN §2', 'DOMAIN §5 E-13', 'RULES KPR402'],
  messages: {
    default: {
      nb: (p) => `tjTimerUke mangler for kode ${p.code}. Registeret beholder raden, men den faller ut av timestatistikken. Legg inn vedtakets timer.`,
      en: (p) => `tjTimerUke is missing for code ${p.code}. The registry keeps the row, but the hours statistics leave it out. Enter the hours.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'For kode 1, 2, 3, 4, 7, 9, 11, 15, 17 og 22 skal timer per uke fylles ut, og for 8 når avlastningen er rullerende. Uten timer teller personen som mottaker, men ikke i timetallene. Bruk timene i vedtaket; timer per måned deles på 4.',
      en: () =>
        'Codes 1, 2, 3, 4, 7, 9, 11, 15, 17 and 22 need hours per week, and so does 8 when the respite care is rolling. Without hours the person counts as a recipient but not in the hours. Use the hours of the decision; divide hours per month by 4.',
    },
  },
  check: {
    service(service, report) {
      if (service.states[tjTimerUke] !== ABSENT || !service.active || !demandsHours(service)) return;
      report({ row: service, slot: tjTimerUke, message: 'default', params: { code: service.values[tjTjenType]! } });
    },
  },
});

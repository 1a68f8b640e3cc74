import { OPEN_END } from '../extract/calendar.ts';
import type { Person } from '../extract/person.ts';
import { isPossiblePeriod } from '../extract/possible-period.ts';
import { ABSENT, GIVEN } from '../extract/row.ts';
import type { Period, Service } from '../extract/service.ts';
import { tjFraDato, tjTilDato, tjVedtDato } from '../extract/slots.ts';
import { insertField } from './edits.ts';
import { type Fix, defineRule, shown } from './rule.ts';

/**
 * The service has an end but no start. An empty tjFraDato is left to KPR007, a pending application to KPR601. The rule decides that the date of the decision
 * is offered as the start only where that period is possible: not after the end, not beyond the death, not on a rejected
 * application, not where the person has the same service, or stays in another institution, on those days; nor where the
 * service would count from then on, but lacks hours or an organisation number.
 */
export const kpr302 = defineRule({
  id: 'KPR302',
  name: 'start-missing',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Slutt uten start', en: 'End without start' },
  sources: ['DOMAIN §5 E-16', 'RULES KPR302'],
  messages: {
    default: {
      nb: (p, t) => `tjFraDato mangler, men tjTilDato er ${p.end}. ${t.keepsButLeavesOut} Legg inn start.`,
      en: (p, t) => `tjFraDato is missing, but tjTilDato is ${p.end}. ${t.keepsButLeavesOut} Enter the start.`,
    },
    end: { nb: () => 'slutten', en: () => 'the end' },
  },
  hovers: {
    default: {
      nb: () =>
        'Tjenesten har slutt, men ingen start. Rader uten startdato holdes utenfor de publiserte tallene. Legg inn datoen tjenesten startet; vedtaksdatoen tilbys som forslag, men er ikke alltid den samme.',
      en: () =>
        "The service has an end but no start. Rows without a start date are left out of the published figures. Enter the date when the service began; the decision's date is offered as a suggestion, but it is not always the same.",
    },
  },
  check: {
    service(service, report, { period }, person) {
      if (service.pending || service.states[tjFraDato] !== ABSENT || service.states[tjTilDato] !== GIVEN || service.values[tjTilDato] === OPEN_END) return;
      report({
        row: service,
        slot: tjFraDato,
        message: 'default',
        params: { end: shown(service, tjTilDato) },
        related: [{ row: service, slot: tjTilDato, note: 'end' }],
        fix: startAtDecision(service, person, period),
      });
    },
  },
});

function startAtDecision(service: Service, person: Person, period: Period): Fix | undefined {
  if (service.rejected || !isPossiblePeriod(service, person, service.values[tjVedtDato]!, service.values[tjTilDato]!, period)) return undefined;
  return { kind: 'suggested', ...insertField(service, tjFraDato, service.text(tjVedtDato)) };
}

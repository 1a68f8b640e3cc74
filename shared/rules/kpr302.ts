import { OPEN_END } from '../extract/calendar.ts';
import type { Person } from '../extract/person.ts';
import { ABSENT, GIVEN } from '../extract/row.ts';
import type { Service } from '../extract/service.ts';
import { peDodDato, tjFraDato, tjTilDato, tjVedtDato } from '../extract/slots.ts';
import { insertField } from './edits.ts';
import { type Fix, defineRule, shown } from './rule.ts';

/**
 * The service has an end but no start. An empty tjFraDato is left to KPR007. The rule decides that the date of the decision
 * is offered as the start only where it fits: not after the end or the death, not on a rejected application, and not
 * where the person has the same service, or stays in another institution, on those days.
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
    service(service, report, _context, person) {
      if (service.states[tjFraDato] !== ABSENT || service.states[tjTilDato] !== GIVEN || service.values[tjTilDato] === OPEN_END) return;
      report({
        row: service,
        slot: tjFraDato,
        message: 'default',
        params: { end: shown(service, tjTilDato) },
        related: [{ row: service, slot: tjTilDato, note: 'end' }],
        fix: startAtDecision(service, person),
      });
    },
  },
});

function startAtDecision(service: Service, person: Person): Fix | undefined {
  const start = service.values[tjVedtDato]!;
  const end = service.values[tjTilDato]!;
  if (!(start <= end) || start > person.row.values[peDodDato]! || service.rejected) return undefined;
  for (let i = 0; i < person.services.length; i++) {
    const other = person.services.at(i);
    const days = Math.min(end, other.lastDay) - Math.max(start, other.values[tjFraDato]!);
    if (days > 0 && !other.rejected && excludeEachOther(service, other)) return undefined;
  }
  return { kind: 'suggested', ...insertField(service, tjFraDato, service.text(tjVedtDato)) };
}

function excludeEachOther(a: Service, b: Service): boolean {
  return a.code === b.code || (isStay(a.code) && isStay(b.code));
}

/** Stays in institutions, of which a person has one at a time (KPR603). */
function isStay(code: number): boolean {
  return (code >= 18 && code <= 22) || code === 25 || code === 8;
}

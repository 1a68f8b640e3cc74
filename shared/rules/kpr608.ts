import { alike } from '../extract/alike.ts';
import type { Service } from '../extract/service.ts';
import { reportOverlaps } from './overlapping.ts';
import { defineRule } from './rule.ts';

function isSameService(service: Service, earlier: Service): boolean {
  return service.code === earlier.code && !alike(service, earlier);
}

/** The same code in two rows on the same two or more days of the data year: at the later one. Rows that are alike are KPR604; unknown codes are none. */
export const kpr608 = defineRule({
  id: 'KPR608',
  name: 'overlapping-same-service',
  severity: 'info',
  registryAction: 'none',
  actor: 'both',
  needsYear: true,
  summary: { nb: 'Samme tjeneste overlapper seg selv', en: 'The same service overlaps itself' },
  sources: ['DOMAIN §5 E-27', 'RULES KPR608'],
  messages: {
    default: {
      nb: (p, t) => `Kode ${p.code} har to rader som overlapper i ${t.number(Number(p.days))} dager. ${t.mayBeRight} Kontroller at den første er avsluttet.`,
      en: (p, t) => `Code ${p.code} has two rows that overlap for ${t.number(Number(p.days))} days. ${t.mayBeRight} Check that the first has been ended.`,
    },
    other: { nb: () => 'raden som begynte først', en: () => 'the row that began first' },
  },
  hovers: {
    default: {
      nb: () =>
        'Personen har samme tjeneste i to rader som løper samtidig; én felles dag er i orden. To vedtak kan være riktig, men ofte er det første ikke avsluttet da det neste begynte, eller tjenesten er ført i to systemer. Timene telles da to ganger. Kontroller vedtakene i fagsystemet.',
      en: () =>
        'The person has the same service in two rows that run at the same time; one shared day is fine. Two decisions may be right, but often the first was not ended when the next began, or the service is kept in two systems. The hours then count twice. Check the decisions in the record system.',
    },
  },
  check: {
    person: (person, report, { period }) => reportOverlaps(person, period, isSameService, report),
  },
});

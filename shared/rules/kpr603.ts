import { isStay } from '../extract/overlap.ts';
import type { Service } from '../extract/service.ts';
import { reportOverlaps } from './overlapping.ts';
import { defineRule } from './rule.ts';

/** Two stays of one kind are KPR608. */
function isOtherStay(service: Service, earlier: Service): boolean {
  return service.code !== earlier.code && isStay(service.code) && isStay(earlier.code);
}

/** Two different stays in institutions on the same two or more days of the data year: at the later one. */
export const kpr603 = defineRule({
  id: 'KPR603',
  name: 'overlapping-institution-stays',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Institusjonsopphold overlapper hverandre', en: 'Stays in institutions overlap each other' },
  sources: ['DOMAIN §1', 'DOMAIN §5 E-34', 'DOMAIN §6.0', 'RULES KPR603'],
  messages: {
    default: {
      nb: (p, t) => `Kode ${p.other} overlapper kode ${p.code} i ${t.number(Number(p.days))} dager. Registeret beholder begge, men SSB teller bare det siste. Avslutt det første oppholdet.`,
      en: (p, t) => `Code ${p.other} overlaps code ${p.code} for ${t.number(Number(p.days))} days. The registry keeps both, but SSB counts only the last. End the first stay.`,
    },
    other: { nb: () => 'oppholdet som begynte først', en: () => 'the stay that began first' },
  },
  hovers: {
    default: {
      nb: () =>
        'En person kan ikke være på to av 18, 19, 20 og 21 samtidig; én felles dag er i orden. Som regel er et tidsbegrenset opphold ikke avsluttet da langtidsoppholdet startet. Det andre oppholdet er merket som tilhørende sted.',
      en: () =>
        'A person cannot be on two of 18, 19, 20 and 21 at once; one shared day is fine. Usually a time-limited stay was not ended when the long stay began. The other stay is shown as related.',
    },
  },
  check: {
    person: (person, report, { period }) => reportOverlaps(person, period, isOtherStay, report, ({ code }) => isStay(code)),
  },
});

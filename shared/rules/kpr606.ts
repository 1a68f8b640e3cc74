import { mayHaveService } from '../extract/person-services.ts';
import { ROW, defineRule } from './rule.ts';

/** Municipal emergency bed (DOMAIN §2). */
const EMERGENCY_BED = 25;

function isAnother(code: number): boolean {
  return code !== EMERGENCY_BED;
}

/**
 * All active services of the person are 25. Silent where one has an unknown code, which could be the missing service.
 * Decides: once per person, at the first; the others are related.
 */
export const kpr606 = defineRule({
  id: 'KPR606',
  name: 'emergency-bed-alone',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Øyeblikkelig hjelp er eneste tjeneste', en: 'The emergency bed is the only service' },
  sources: ['DOMAIN §2', 'RULES KPR606'],
  messages: {
    default: {
      nb: (_, t) => `Kode 25 er personens eneste tjeneste, men rapporteres bare ved siden av en annen. ${t.mayBeRight} Kontroller at ingen mangler.`,
      en: (_, t) => `Code 25 is the person’s only service, but is reported only beside another. ${t.mayBeRight} Check that none is missing.`,
    },
    other: { nb: () => 'også kode 25', en: () => 'code 25 too' },
  },
  hovers: {
    default: {
      nb: () =>
        '25 Kommunal øyeblikkelig hjelp - døgnopphold rapporteres bare for personer som også får en annen tjeneste. Mangler den andre tjenesten i uttrekket, er tallet på mottakere for lavt der. Er det ingen annen, skal oppholdet ikke rapporteres.',
      en: () =>
        '25 Kommunal øyeblikkelig hjelp - døgnopphold is reported only for persons who receive another service too. If the other service is missing from the extract, its number of recipients is too low. If there is no other, the stay should not be reported.',
    },
  },
  check: {
    person(person, report) {
      if (mayHaveService(person, isAnother)) return;
      const [first, ...others] = person.services.pool.slice(0, person.services.length).filter(({ active }) => active);
      if (first !== undefined) report({ row: first, slot: ROW, message: 'default', related: others.map((row) => ({ row, slot: ROW, note: 'other' })) });
    },
  },
});

import { pePeID } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

/** Two persons have the same id. Ids that are too long to be compared exactly are left to KPR105. */
export const kpr104 = defineRule({
  id: 'KPR104',
  name: 'duplicate-person',
  severity: 'error',
  registryAction: 'none',
  actor: 'vendor',
  summary: { nb: 'Samme pePeID på to personer', en: 'The same pePeID on two persons' },
  sources: ['DOMAIN §5 E-27', 'RULES KPR104'],
  messages: {
    default: {
      nb: (p, t) => `pePeID er den samme som for person nr. ${t.number(Number(p.first))}. ${t.keepsRow('de to kan ikke skilles')} Rett uttrekket.`,
      en: (p, t) => `pePeID is the same as that of person no. ${t.number(Number(p.first))}. ${t.keepsRow('the two cannot be told apart')} Correct the export.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'pePeID skal være unik i uttrekket. To personer med samme id kan ikke skilles i registeret, og den ene kan få den andres tjenester. Er det én person, skal radene stå samlet; etter bytte av fagsystem kan samme person komme fra begge. Send funnet til leverandøren.',
      en: () =>
        'pePeID must be unique in the extract. Two persons with the same id cannot be told apart in the registry, and one may get the other’s services. If it is one person, the rows must stand together; after a change of record system the same person may come from both. Send the finding to the vendor.',
    },
  },
  check: {
    samePerson({ row }, { ordinal }, report) {
      if (Math.abs(row.values[pePeID]!) <= Number.MAX_SAFE_INTEGER) report({ row, slot: pePeID, message: 'default', params: { first: ordinal } });
    },
  },
});

import { tjVeID, tjVeNrID } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

/** An id that the schema accepts but the register does not. tjVeID and tjVeNrID are no keys: KPR007. */
export const kpr105 = defineRule({
  id: 'KPR105',
  name: 'row-key-invalid',
  severity: 'error',
  registryAction: 'deleteRow',
  actor: 'vendor',
  summary: { nb: 'Id som ikke er 1–10 sifre', en: 'Id that is not 1–10 digits' },
  sources: ['DOMAIN §0.1', 'RULES KPR105'],
  messages: {
    default: {
      nb: (p, t) => `${p.field} er ikke 1–10 sifre. ${t.action('deleteRow', String(p.row))} Rett id-en i uttrekket.`,
      en: (p, t) => `${p.field} is not 1–10 digits. ${t.action('deleteRow', String(p.row))} Correct the id in the export.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Registeret tar id-er på 1–10 sifre, uten fortegn. Andre godtar skjemaet, men registeret sletter raden, og er det pePeID, personen med alle rader. Id-en lages av uttrekket: send funnet til leverandøren.',
      en: () =>
        'The registry takes ids of 1–10 digits, without a sign. The schema accepts others, but the registry deletes the row, and where it is pePeID, the person with all rows. The id is made by the export: send the finding to the vendor.',
    },
  },
  check: {
    problem({ code, row, slot }, report) {
      if (code !== 'register-pattern' || row.field(slot).type !== 'id') return;
      if (row.name === 'TJENESTE' && (slot === tjVeID || slot === tjVeNrID)) return;
      report({ row, slot, message: 'default', params: { field: row.field(slot).name, row: row.name } });
    },
  },
});

import { GIVEN } from '../extract/row.ts';
import { fnFunkType } from '../extract/slots.ts';
import { defineRule, shown } from './rule.ts';

const LAST = 20;

/** fnFunkType is outside 1–20. The names of 19 and 20 are not published, but there are twenty (DOMAIN §4). */
export const kpr207 = defineRule({
  id: 'KPR207',
  name: 'function-type-unknown',
  severity: 'warning',
  registryAction: 'none',
  actor: 'vendor',
  summary: { nb: 'Ukjent funksjonsvariabel', en: 'Unknown function variable' },
  sources: ['DOMAIN §4', 'RULES KPR207'],
  messages: {
    default: {
      nb: (p, t) => `fnFunkType er ${p.value}, ikke 1–20. ${t.keepsRow('ingen kan lese skåren')} Rett koden.`,
      en: (p, t) => `fnFunkType is ${p.value}, not 1–20. ${t.keepsRow('nobody can read the score')} Correct the code.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Det finnes 20 funksjonsvariabler (kodeverk 9111); 1–18 har kjente navn. En skår på en annen variabel teller ikke med i personens funksjonsnivå. Kontroller oppsettet i uttrekket, og send funnet til leverandøren.',
      en: () =>
        'There are 20 function variables (codebook 9111); 1–18 have known names. A score on any other does not count towards the person’s level of function. Check the mapping of the export and send the finding to the vendor.',
    },
  },
  check: {
    functionScore(row, report) {
      const type = row.values[fnFunkType]!;
      if ((type >= 1 && type <= LAST) || row.states[fnFunkType] !== GIVEN) return;
      report({ row, slot: fnFunkType, message: 'default', params: { value: shown(row, fnFunkType) } });
    },
  },
});

import { codeIn } from '../extract/code-lists.ts';
import { GIVEN } from '../extract/row.ts';
import { poHarKoordinator } from '../extract/slots.ts';
import { isIn, validCodeBits } from '../extract/valid-codes.ts';
import { setContent } from './edits.ts';
import { invalidCode, invalidCodeMessages } from './invalid-code.ts';
import { defineRule, shown } from './rule.ts';

/** 11–14 are in the list as well as 1–4. */
const since2019 = validCodeBits('poHarKoordinator', 2019);
const until2018 = validCodeBits('poHarKoordinator', 2018);
const doubtful = (1 << 11) | (1 << 12) | (1 << 13) | (1 << 14);

/**
 * poHarKoordinator is no code of the data year, or one on which the sources disagree (11–14, DOMAIN §9.2). Where the data
 * year is not known, 9 passes too. Decides: for an invalid value the codes 1–4 (2018: 1, 2, 9) are offered.
 */
export const kpr204 = defineRule({
  id: 'KPR204',
  name: 'coordinator-code',
  severity: 'error',
  registryAction: 'setNull',
  actor: 'both',
  summary: { nb: 'Ugyldig eller omstridt kode for koordinator', en: 'Invalid or doubtful code for the coordinator' },
  sources: ['DOMAIN §3 poHarKoordinator', 'DOMAIN §9.2', 'RULES KPR204'],
  messages: {
    ...invalidCodeMessages,
    doubtful: {
      nb: (p) => `poHarKoordinator er ${p.value}; kildene sier både 11–14 og 1–4. Det kan være riktig. Bruk helst ${p.code}.`,
      en: (p) => `poHarKoordinator is ${p.value}; the sources say both 11–14 and 1–4. It may be right. Preferably use ${p.code}.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'poHarKoordinator skal være 1–4 (1, 2 eller 9 i 2018). Registeret fjerner andre svar, så personen teller som uten opplysning om koordinator. Registrer svaret på nytt i fagsystemet; har mange rader samme kode, er det en sak for leverandøren.',
      en: () =>
        'poHarKoordinator must be 1–4 (1, 2 or 9 in 2018). The registry removes other answers, so nothing is known of the person’s coordinator. Register the answer anew in the record system; if many rows have the same code, it is a matter for the vendor.',
    },
    doubtful: {
      nb: () =>
        'Registerets beskrivelse nevner 11, 12, 13 og 14, men lar feltet ha bare ett tegn; kodeverk 9188 har 1–4 med samme betydning. Hva registeret faktisk gjør med 11–14, er ikke kjent. Bruk 1–4 hvis fagsystemet lar deg velge, og spør leverandøren.',
      en: () =>
        'The registry’s description names 11, 12, 13 and 14 but allows the field only one character; codebook 9188 has 1–4 with the same meaning. What the registry does with 11–14 is not known. Use 1–4 if the record system lets you choose, and ask the vendor.',
    },
  },
  check: {
    personInformation(row, report, { year }) {
      if (row.states[poHarKoordinator] !== GIVEN) return;
      const value = row.values[poHarKoordinator]!;
      const valid = year < 2019 ? until2018 : year >= 2019 ? since2019 : since2019 | until2018;
      if (isIn(valid & ~doubtful, value)) return;
      if (!isIn(valid, value)) return report(invalidCode(row, poHarKoordinator, year));
      const code = codeIn('poHarKoordinator', String(value), 2019)!.replacedBy!;
      const repair = setContent(row, poHarKoordinator, code);
      report({
        row,
        slot: poHarKoordinator,
        message: 'doubtful',
        params: { value: shown(row, poHarKoordinator), code },
        severity: 'info',
        registryAction: 'none',
        actor: 'vendor',
        fix: repair && { kind: 'suggested', ...repair },
      });
    },
  },
});

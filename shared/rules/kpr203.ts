import { individualPlan8705 } from '../extract/code-lists.ts';
import { hasInformationBeside } from '../extract/empty-information.ts';
import { GIVEN } from '../extract/row.ts';
import { poIndPlan } from '../extract/slots.ts';
import { isIn, validCodeBits } from '../extract/valid-codes.ts';
import { removeField, setContent } from './edits.ts';
import { invalidCode, invalidCodeMessages } from './invalid-code.ts';
import { defineRule, shown } from './rule.ts';

/** What the codes of 8705 mean, short enough for the message. */
const meanings: Readonly<Record<string, { readonly nb: string; readonly en: string }>> = {
  101: { nb: 'ja, virksom plan', en: 'yes, a plan is in use' },
  102: { nb: 'nei, ikke utarbeidet', en: 'no, not drawn up' },
  103: { nb: 'nei, ønsker ikke', en: 'no, does not want one' },
  104: { nb: 'nei, oppfyller ikke retten', en: 'no, has no right to one' },
};

const until2018 = validCodeBits('poIndPlan', 2018);
const since2019 = validCodeBits('poIndPlan', 2019);
const anyYear = until2018 | since2019;

/**
 * poIndPlan is no code of the data year. Where the data year is not known, the codes of both lists pass. Decides: a value
 * without a counterpart (105, 106, 9 from 2019 on, or any other) can be removed or replaced by one of the codes; only the
 * white space around a valid code is taken away safely. To remove it is not offered where the row would hold nothing else then
 * (KPR701).
 */
export const kpr203 = defineRule({
  id: 'KPR203',
  name: 'individual-plan-code',
  severity: 'error',
  registryAction: 'setNull',
  actor: 'municipality',
  summary: { nb: 'Ugyldig kode for individuell plan', en: 'Invalid code for the individual plan' },
  sources: ['DOMAIN §3 poIndPlan', 'DOMAIN §5 E-21', 'DOMAIN §5 E-22', 'RULES KPR203'],
  messages: {
    ...invalidCodeMessages,
    book8705: {
      nb: (p, t) => `poIndPlan er ${p.value}, en kode fra kodeverk 8705. ${t.nullsAnswer} Bruk ${p.code} (${meanings[p.from!]!.nb}).`,
      en: (p, t) => `poIndPlan is ${p.value}, a code from codebook 8705. ${t.nullsAnswer} Use ${p.code} (${meanings[p.from!]!.en}).`,
    },
    withoutCounterpart: {
      nb: (p, t) => `poIndPlan er ${p.value}, en kode fra kodeverk 8705 uten motsvar. ${t.nullsAnswer} Velg et svar, eller fjern feltet.`,
      en: (p, t) => `poIndPlan is ${p.value}, a code from codebook 8705 with no counterpart. ${t.nullsAnswer} Choose one, or remove it.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'poIndPlan skal være 1–4 (1, 2, 3 eller 9 i 2018). 9 «ikke relevant» er ikke en kode lenger. Uten gyldig svar faller måltallet for individuell plan. Registrer svaret på nytt i fagsystemet.',
      en: () =>
        'poIndPlan must be 1–4 (1, 2, 3 or 9 in 2018). 9 “not relevant” is a code no longer. Without a valid answer the Måltall for individual plans drops. Register the answer anew in the record system.',
    },
    book8705: {
      nb: () =>
        'poIndPlan skal være 1–4. 101–104 er de samme svarene i Volven 8705 og rettes trygt til 1–4; 105 og 106 har ikke noe motsvar. Uten svar faller måltallet for individuell plan. Feilen ligger i uttrekket: send funnet til leverandøren.',
      en: () =>
        'poIndPlan must be 1–4. 101–104 are the same answers in Volven 8705 and are safely changed to 1–4; 105 and 106 have no counterpart. Without an answer the Måltall for individual plans drops. The fault is in the export: send the finding to the vendor.',
    },
    withoutCounterpart: {
      nb: () =>
        'poIndPlan skal være 1–4. 105 (melding om behov er sendt) og 106 (ukjent status) i Volven 8705 sier noe annet og har ikke noe motsvar. Uten svar faller måltallet for individuell plan. Registrer riktig svar; at koden kommer med i uttrekket, er en sak for leverandøren.',
      en: () =>
        'poIndPlan must be 1–4. 105 (the need has been notified) and 106 (status unknown) in Volven 8705 say something else and have no counterpart. Without an answer the Måltall for individual plans drops. Register the right answer; that the export sends the code is a matter for the vendor.',
    },
  },
  check: {
    personInformation(row, report, { year }) {
      if (row.states[poIndPlan] !== GIVEN) return;
      const valid = year >= 2019 ? since2019 : year < 2019 ? until2018 : anyYear;
      if (isIn(valid, row.values[poIndPlan]!)) return;
      const finding = invalidCode(row, poIndPlan, year);
      if (finding.fix?.kind === 'safe') return report(finding);
      const foreign = individualPlan8705.find(({ code }) => code === row.text(poIndPlan));
      const counterpart = Number(foreign?.replacedBy);
      if (foreign !== undefined && isIn(valid, counterpart)) {
        const repair = setContent(row, poIndPlan, String(counterpart));
        const params = { value: shown(row, poIndPlan), from: foreign.code, code: counterpart };
        return report({ row, slot: poIndPlan, message: 'book8705', params, actor: 'vendor', fix: repair && { kind: 'safe', ...repair } });
      }
      const choices = finding.fix !== undefined && 'alternatives' in finding.fix ? finding.fix.alternatives : [];
      const alternatives = hasInformationBeside(row, poIndPlan, poIndPlan) ? [removeField(row, poIndPlan), ...choices] : choices;
      const fix = alternatives.length > 0 ? { kind: 'suggested' as const, alternatives } : undefined;
      report(foreign === undefined ? { ...finding, fix } : { ...finding, message: 'withoutCounterpart', actor: 'both', fix });
    },
  },
});

import { codeListOf } from '../extract/code-lists.ts';
import { GIVEN, type Row } from '../extract/row.ts';
import { slotNames, tjRullerende, tjVedtak } from '../extract/slots.ts';
import { isIn, validCodeBits } from '../extract/valid-codes.ts';
import { invalidCode, invalidCodeMessages } from './invalid-code.ts';
import { type Context, type Reporter, defineRule } from './rule.ts';

/** Coded fields of PERSONOPPL that have a rule of their own. */
const judgedElsewhere: readonly string[] = ['poIndPlan', 'poHarKoordinator'];

/** Slots of the answers in PERSONOPPL. */
const answers = slotNames.PERSONOPPL.flatMap((name, slot) => (codeListOf(name) !== undefined && !judgedElsewhere.includes(name) ? [slot] : []));

/** The valid codes of each answer as bits, by data year. */
const answerBits = new Map<number, readonly number[]>();

const decisions = validCodeBits('tjVedtak', Number.NaN);
const yesOrNo = validCodeBits('tjRullerende', Number.NaN);

function bitsIn(year: number): readonly number[] {
  let bits = answerBits.get(year);
  if (bits === undefined) {
    bits = answers.map((slot) => validCodeBits(slotNames.PERSONOPPL[slot]!, year));
    answerBits.set(year, bits);
  }
  return bits;
}

/**
 * A coded field holds no code of its list: all coded fields of PERSONOPPL but those of KPR203 and KPR204, and tjVedtak and
 * tjRullerende (lists without years). Where the data year is not known, a code of any year passes. Decides: other rules read a
 * valid code with white space around it by its meaning (meant-code.ts), so that taking that away brings nothing new.
 */
export const kpr205 = defineRule({
  id: 'KPR205',
  name: 'invalid-code',
  severity: 'error',
  registryAction: 'setNull',
  actor: 'both',
  summary: { nb: 'Ugyldig kode', en: 'Invalid code' },
  sources: ['DOMAIN §0.1', 'DOMAIN §3', 'DOMAIN §5 E-22', 'RULES KPR205'],
  messages: invalidCodeMessages,
  hovers: {
    default: {
      nb: () =>
        'Feltet skal ha en kode fra kodeverket sitt, uten mellomrom. Registeret fjerner andre verdier, så opplysningen mangler i tallene, mens raden ellers blir stående. Registrer svaret på nytt i fagsystemet; har mange rader samme kode, er det oppsettet i uttrekket som må rettes.',
      en: () =>
        'The field must hold a code of its codebook, without white space. The registry removes other values, so the information is missing from the figures, while the rest of the row stays. Register the answer anew in the record system; if many rows have the same code, the mapping of the export must be corrected.',
    },
    padded: {
      nb: () =>
        'Koden er riktig, men det står mellomrom før eller etter den, og da er den ikke lik koden i kodeverket. Å fjerne mellomrommene endrer ikke svaret. Feilen ligger i uttrekket: send funnet til leverandøren.',
      en: () =>
        'The code is right, but there is white space before or after it, so that it does not equal the code of the codebook. Removing it does not change the answer. The fault is in the export: send the finding to the vendor.',
    },
  },
  check: {
    personInformation(row, report, context) {
      const bits = bitsIn(context.year);
      const { values, states } = row;
      for (let i = 0; i < answers.length; i++) {
        const slot = answers[i]!;
        if (states[slot] === GIVEN && !isIn(bits[i]!, values[slot]!)) tell(row, slot, report, context);
      }
    },
    service(service, report, context) {
      const { values, states } = service;
      if (states[tjVedtak] === GIVEN && !isIn(decisions, values[tjVedtak]!)) tell(service, tjVedtak, report, context);
      if (states[tjRullerende] === GIVEN && !isIn(yesOrNo, values[tjRullerende]!)) tell(service, tjRullerende, report, context);
    },
  },
});

function tell(row: Row, slot: number, report: Reporter, { year }: Context): void {
  const finding = invalidCode(row, slot, year);
  report({ ...finding, registryAction: row.field(slot).action?.code ?? 'none', actor: finding.message === 'padded' ? 'vendor' : 'both' });
}

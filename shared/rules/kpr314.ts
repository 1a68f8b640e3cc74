import { meantCode } from '../extract/meant-code.ts';
import { ABSENT, EMPTY, GIVEN, type Row } from '../extract/row.ts';
import {
  poErnKartlagt, poErnKartlagtDato, poErnPlan, poErnPlanDato, poErnRisiko, poErnRisikoDato, poHab, poHabDato, poLegeMiddGj, poLegeMiddGjDato, poVenteliste,
  poVentelisteDato,
} from '../extract/slots.ts';
import { type Filled, type Reporter, defineRule, shown } from './rule.ts';

const YES = 1;
const NO = 2;

/** The answers that have a date, and the slot of the date. */
const dated = [
  [poLegeMiddGj, poLegeMiddGjDato], [poErnKartlagt, poErnKartlagtDato], [poErnRisiko, poErnRisikoDato], [poErnPlan, poErnPlanDato],
  [poVenteliste, poVentelisteDato], [poHab, poHabDato],
] as const;

/** Rehabilitation and the waiting list are counted by the answer alone (DOMAIN §6.1 S-21, S-25). */
function countsUndated({ answer }: Filled): boolean {
  return answer === 'poHab' || answer === 'poVenteliste';
}

/**
 * A yes without its date, or a date without a yes. An answer that is no code (KPR205), or 9 in 2018, is neither; an empty date
 * is left to KPR007. Decides: a code with white space around it says what it says without.
 */
export const kpr314 = defineRule({
  id: 'KPR314',
  name: 'yes-without-date',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Ja uten dato, eller dato uten ja', en: 'Yes without a date, or a date without a yes' },
  sources: ['DOMAIN §3', 'DOMAIN §5 E-43', 'RULES KPR314'],
  messages: {
    undated: {
      nb: (p, t) => `${p.answer} er 1, men ${p.date} mangler. ${t.keepsValue('svaret kan ikke tidfestes')} Legg inn datoen.`,
      en: (p, t) => `${p.answer} is 1, but ${p.date} is missing. ${t.keepsValue('the answer cannot be dated')} Enter the date.`,
    },
    denied: {
      nb: (p, t) => `${p.date} er ${p.given}, men ${p.answer} er 2. ${t.mayBeRight} Kontroller svaret.`,
      en: (p, t) => `${p.date} is ${p.given}, but ${p.answer} is 2. ${t.mayBeRight} Check the answer.`,
    },
    unanswered: {
      nb: (p, t) => `${p.date} er ${p.given}, men ${p.answer} mangler. ${t.mayBeRight} Kontroller svaret.`,
      en: (p, t) => `${p.date} is ${p.given}, but ${p.answer} is missing. ${t.mayBeRight} Check the answer.`,
    },
    answer: { nb: () => 'svaret', en: () => 'the answer' },
  },
  hovers: {
    undated: {
      nb: (p) =>
        countsUndated(p)
          ? 'Svaret er ja, men det står ikke når. Tallene teller svaret uten å se på datoen, men uten den kan ingen se om det er gammelt og skulle vært endret. Legg inn datoen i fagsystemet; finnes den der, mangler den i uttrekket.'
          : 'Svaret er ja, men det står ikke når. Måltallene og SSBs tall teller bare det som er gjort i dataåret, så et ja uten dato teller som regel ikke. Legg inn datoen i fagsystemet; finnes den der, mangler den i uttrekket.',
      en: (p) =>
        countsUndated(p)
          ? 'The answer is yes, but it does not say when. The figures count the answer without looking at the date, but without it nobody can see whether it is old and should have been changed. Enter the date in the record system; if it is there, the export lacks it.'
          : "The answer is yes, but it does not say when. The Måltall and SSB's figures count only what was done in the data year, so that a yes without a date usually does not count. Enter the date in the record system; if it is there, the export lacks it.",
    },
    default: {
      nb: () =>
        'Det står en dato, men svaret er ikke ja. Enten er datoen igjen etter et tidligere svar, eller så mangler svaret. Kontroller i fagsystemet hva som gjelder, og rett svaret eller fjern datoen.',
      en: () =>
        'There is a date, but the answer is not yes. Either the date is left from an earlier answer, or the answer is missing. Check in the record system which is true, and correct the answer or remove the date.',
    },
  },
  check: {
    personInformation(row, report) {
      const { states } = row;
      for (let i = 0; i < dated.length; i++) {
        const [answer, date] = dated[i]!;
        const said = meantCode(row, answer);
        if (said === YES) {
          if (states[date] === ABSENT) say(row, answer, date, 'undated', report);
        } else if (states[date] === GIVEN) {
          if (states[answer]! <= EMPTY) say(row, answer, date, 'unanswered', report);
          else if (said === NO) say(row, answer, date, 'denied', report);
        }
      }
    },
  },
});

function say(row: Row, answer: number, date: number, message: 'undated' | 'denied' | 'unanswered', report: Reporter): void {
  const params = { answer: row.field(answer).name, date: row.field(date).name, given: shown(row, date) };
  if (message === 'undated') report({ row, slot: answer, message, params });
  else report({ row, slot: date, message, severity: 'info', params, ...(message === 'denied' && { related: [{ row, slot: answer, note: 'answer' }] }) });
}

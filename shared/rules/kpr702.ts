import { meantCode } from '../extract/meant-code.ts';
import { EMPTY, type Row } from '../extract/row.ts';
import { poErnKartlagt, poErnPlan, poErnRisiko } from '../extract/slots.ts';
import { type Reporter, defineRule, shown } from './rule.ts';

const YES = 1;
const NO = 2;
/** A code for "not relevant" until then. */
const LAST_WITH_NOT_RELEVANT = 2018;

/**
 * Nutrition is asked step by step: mapped, at risk, plan. A step is answered although the one before is not yes; where that
 * is no code at all, KPR205 has said so. Decides: a code with white space around it says what it says without.
 */
export const kpr702 = defineRule({
  id: 'KPR702',
  name: 'nutrition-chain',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Ernæringssvar som ikke henger sammen', en: 'Nutrition answers that do not agree' },
  sources: ['DOMAIN §3', 'DOMAIN §5 E-43', 'RULES KPR702'],
  messages: {
    yes: {
      nb: (p, t) => `${p.field} er 1, men ${p.before} er ${p.answer}. ${t.keepsValue('ernæringstallene blir feil')} Rett svarene.`,
      en: (p, t) => `${p.field} is 1, but ${p.before} is ${p.answer}. ${t.keepsValue('the nutrition figures become wrong')} Correct the answers.`,
    },
    yesAlone: {
      nb: (p, t) => `${p.field} er 1, men ${p.before} mangler. ${t.keepsValue('ernæringstallene blir feil')} Rett svarene.`,
      en: (p, t) => `${p.field} is 1, but ${p.before} is missing. ${t.keepsValue('the nutrition figures become wrong')} Correct the answers.`,
    },
    no: {
      nb: (p, t) => `${p.field} er besvart med 2, men ${p.before} er ${p.answer}, ikke 1. ${t.mayBeRight} Kontroller svarene.`,
      en: (p, t) => `${p.field} is answered with 2, but ${p.before} is ${p.answer}, not 1. ${t.mayBeRight} Check the answers.`,
    },
    noAlone: {
      nb: (p, t) => `${p.field} er besvart med 2, men ${p.before} mangler. ${t.mayBeRight} Kontroller svarene.`,
      en: (p, t) => `${p.field} is answered with 2, but ${p.before} is missing. ${t.mayBeRight} Check the answers.`,
    },
    before: { nb: () => 'det forrige svaret', en: () => 'the previous answer' },
  },
  hovers: {
    default: {
      nb: () =>
        'Ernæring besvares trinn for trinn: poErnRisiko bare der poErnKartlagt er 1, poErnPlan bare der poErnRisiko er 1. Tallene er andeler av dem som er kartlagt, og av dem som er i risiko. Rett svaret som er feil i fagsystemet.',
      en: () =>
        'Nutrition is answered step by step: poErnRisiko only where poErnKartlagt is 1, poErnPlan only where poErnRisiko is 1. The figures are shares of those who have been mapped, and of those at risk. Correct the answer that is wrong in the record system.',
    },
  },
  check: {
    personInformation(row, report, { period }) {
      checkStep(row, poErnKartlagt, poErnRisiko, period.year, report);
      checkStep(row, poErnRisiko, poErnPlan, period.year, report);
    },
  },
});

function checkStep(row: Row, before: number, slot: number, year: number, report: Reporter): void {
  const answer = meantCode(row, slot);
  if (answer !== YES && answer !== NO) return;
  const missing = row.states[before]! <= EMPTY;
  const previous = meantCode(row, before);
  if (!missing && previous !== NO && !(previous === 9 && year <= LAST_WITH_NOT_RELEVANT)) return;
  report({
    row,
    slot,
    message: answer === YES ? (missing ? 'yesAlone' : 'yes') : missing ? 'noAlone' : 'no',
    severity: answer === YES ? 'warning' : 'info',
    params: { field: row.field(slot).name, before: row.field(before).name, answer: shown(row, before) },
    ...(!missing && { related: [{ row, slot: before, note: 'before' }] }),
  });
}

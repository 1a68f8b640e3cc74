import { hasInformationBeside } from '../extract/empty-information.ts';
import { meantCode } from '../extract/meant-code.ts';
import { EMPTY, type Row } from '../extract/row.ts';
import {
  poArbBistBehov, poArbBistMottar, poArbTranspBehov, poArbTranspMottar, poFriBistBehov, poFriBistMottar, poFriTranspBehov, poFriTranspMottar,
} from '../extract/slots.ts';
import { removeField } from './edits.ts';
import { type Reporter, defineRule, shown } from './rule.ts';

const YES = 1;
const NO = 2;
const NOT_RELEVANT = 9;
/** poArbBistMottar and the like: does not receive. */
const RECEIVES_NOTHING = 3;

const pairs = [
  [poArbBistBehov, poArbBistMottar], [poArbTranspBehov, poArbTranspMottar], [poFriBistBehov, poFriBistMottar], [poFriTranspBehov, poFriTranspMottar],
] as const;

/**
 * What somebody receives is answered although there is no need. Where the need is no code, KPR205 has said so. The rule
 * decides that the answer is not offered to be removed where the row would hold nothing else then (KPR701), and that a code with
 * white space around it says what it says without.
 */
export const kpr703 = defineRule({
  id: 'KPR703',
  name: 'receives-without-need',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Mottar bistand uten behov', en: 'Receives help without a need' },
  sources: ['DOMAIN §0.1', 'DOMAIN §3', 'RULES KPR703'],
  messages: {
    denied: {
      nb: (p, t) => `${p.receives} er ${p.answer}, men ${p.need} er ${p.needed}. ${t.keepsValue('deltakelsestallene blir feil')} Rett svarene.`,
      en: (p, t) => `${p.receives} is ${p.answer}, but ${p.need} is ${p.needed}. ${t.keepsValue('the participation figures become wrong')} Correct them.`,
    },
    unanswered: {
      nb: (p, t) => `${p.receives} er ${p.answer}, men ${p.need} mangler. ${t.keepsValue('deltakelsestallene blir feil')} Rett svarene.`,
      en: (p, t) => `${p.receives} is ${p.answer}, but ${p.need} is missing. ${t.keepsValue('the participation figures become wrong')} Correct them.`,
    },
    nothingDenied: {
      nb: (p, t) => `${p.receives} er 3, men ${p.need} er ${p.needed}. ${t.mayBeRight} Kontroller svarene.`,
      en: (p, t) => `${p.receives} is 3, but ${p.need} is ${p.needed}. ${t.mayBeRight} Check the answers.`,
    },
    nothingUnanswered: {
      nb: (p, t) => `${p.receives} er 3, men ${p.need} mangler. ${t.mayBeRight} Kontroller svarene.`,
      en: (p, t) => `${p.receives} is 3, but ${p.need} is missing. ${t.mayBeRight} Check the answers.`,
    },
    need: { nb: () => 'behovet', en: () => 'the need' },
  },
  hovers: {
    default: {
      nb: () =>
        '…Mottar besvares bare når …Behov er 1. Tallene er andeler av dem som har behov, så svaret teller ikke eller teller feil uten det. Rett behovet i fagsystemet, eller fjern svaret; det siste tilbys som forslag.',
      en: () =>
        '…Mottar is answered only where …Behov is 1. The figures are shares of those who have the need, so that without it the answer does not count or counts wrongly. Correct the need in the record system, or remove the answer; the latter is offered as a suggestion.',
    },
  },
  check: {
    personInformation(row, report) {
      for (let i = 0; i < pairs.length; i++) {
        const [need, receives] = pairs[i]!;
        const answer = meantCode(row, receives);
        if (!(answer >= YES && answer <= RECEIVES_NOTHING)) continue;
        const needed = meantCode(row, need);
        if (row.states[need]! <= EMPTY || needed === NO || needed === NOT_RELEVANT) say(row, need, receives, report);
      }
    },
  },
});

function say(row: Row, need: number, receives: number, report: Reporter): void {
  const missing = row.states[need]! <= EMPTY;
  const nothing = meantCode(row, receives) === RECEIVES_NOTHING;
  report({
    row,
    slot: receives,
    message: nothing ? (missing ? 'nothingUnanswered' : 'nothingDenied') : missing ? 'unanswered' : 'denied',
    severity: nothing ? 'info' : 'warning',
    params: { receives: row.field(receives).name, answer: shown(row, receives), need: row.field(need).name, needed: shown(row, need) },
    ...(!missing && { related: [{ row, slot: need, note: 'need' }] }),
    fix: keepsContent(row) ? { kind: 'suggested', ...removeField(row, receives) } : undefined,
  });
}

/** Whether the row still says something when every answer without a need is gone. */
function keepsContent(row: Row): boolean {
  return pairs.some(([need]) => row.states[need]! > EMPTY) || hasInformationBeside(row, poArbBistBehov, poFriTranspMottar);
}

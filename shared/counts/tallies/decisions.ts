import { dayOf } from '../../extract/calendar.ts';
import { codesWhere, hasCode } from '../../extract/code-bits.ts';
import { tjFraDato, tjKlageMottatt, tjSoknadDato, tjTilDato, tjVeID, tjVeNrID, tjVedtDato, tjVedtak } from '../../extract/slots.ts';
import { Block } from '../block.ts';
import type { Facts } from '../facts.ts';
import { CODES, type Family, type Tally } from './tally.ts';

/** Decisions of the year: granted or rejected. */
export const decisions = new Block('decisions', { code: CODES, outcome: 2 });
export const GRANTED = 0;
export const REJECTED = 1;
/** Complaints received in the year. */
export const complaints = new Block('complaints', { code: CODES });
/** Days between two dates, in bins: negative, 0–15, 16–30, 31 and more. */
export const delays = new Block('delays', { code: CODES, delay: 3, bin: 4 }, ['code', 'delay']);
/** vedtak → start, søknad → start, søknad → vedtak. */
export const DECISION_TO_START = 0;
export const APPLICATION_TO_START = 1;
export const APPLICATION_TO_DECISION = 2;

/** The codes of T2.9 (DOMAIN §6.0, S-12); of 6, which needs no decision, there are no rejections. */
const listed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 15, 17, 18, 19, 20, 21, 29];
export const decidedCodes = codesWhere(({ code }) => listed.includes(code));
const required = codesWhere(({ decision }) => decision);
export const WITHOUT_REJECTIONS = 6;

/** Less than ten days from an end to a start is the same service (DOMAIN §1, 10-dagersregelen). */
const ANOTHER_SERVICE = 10;
const NEIGHBOURS = 200;

/** Decisions and waiting times: S-12, S-26. Source: 003A; 002 sak 7. */
export const decisionTallies: Family = {
  blocks: [decisions, complaints, delays],
  count(facts, tally) {
    for (let i = 0; i < facts.serviceRows; i++) {
      const code = facts.codes[i]!;
      if (code !== code) continue;
      if (hasCode(decidedCodes, code)) countDecision(facts, i, code, tally);
      countDelays(facts, i, code, tally);
    }
  },
};

function countDecision(facts: Facts, i: number, code: number, tally: Tally): void {
  const outcome = outcomeOf(facts, i);
  if (outcome !== undefined && !isKnown(facts, i, (j) => outcomeOf(facts, j) === outcome)) tally.add(decisions.cell(code, outcome));
  if (isComplaint(facts, i) && !isKnown(facts, i, (j) => isComplaint(facts, j))) tally.add(complaints.cell(code));
}

/** What was decided in the year; a decision date without an answer is a grant of 6, which may be given without one. */
function outcomeOf({ services, codes, period }: Facts, i: number): number | undefined {
  const { values } = services[i]!;
  const day = values[tjVedtDato]!;
  if (!(day >= period.start && day <= period.end)) return undefined;
  if (codes[i] === WITHOUT_REJECTIONS) return values[tjVedtak] === 1 ? undefined : GRANTED;
  return values[tjVedtak] === 2 ? GRANTED : values[tjVedtak] === 1 ? REJECTED : undefined;
}

function isComplaint({ services, period }: Facts, i: number): boolean {
  const day = services[i]!.values[tjKlageMottatt]!;
  return day >= period.start && day <= period.end;
}

/** Whether a row before this one, of the same decision and code, has been counted. */
function isKnown({ services, codes }: Facts, i: number, counts: (index: number) => boolean): boolean {
  const id = services[i]!.values[tjVeID]!;
  const number = services[i]!.values[tjVeNrID]!;
  if (id !== id || number !== number) return false;
  for (let j = Math.max(0, i - NEIGHBOURS); j < i; j++) {
    const { values } = services[j]!;
    if (values[tjVeID] === id && values[tjVeNrID] === number && codes[j] === codes[i] && counts(j)) return true;
  }
  return false;
}

function countDelays(facts: Facts, i: number, code: number, tally: Tally): void {
  const { period } = facts;
  const { values } = facts.services[i]!;
  const decided = values[tjVedtDato]!;
  const answer = values[tjVedtak]!;
  const granted = answer === 2 || (answer !== 1 && !hasCode(required, code));
  if ((!granted && answer !== 1) || !(decided <= period.end && decided >= dayOf(period.year - 1, 1, 1))) return;
  const start = values[tjFraDato]!;
  const applied = values[tjSoknadDato]!;
  if (granted && start <= period.end && isResumed(facts, i)) return;
  addDelay(code, APPLICATION_TO_DECISION, decided - applied, tally);
  if (!granted) return;
  addDelay(code, DECISION_TO_START, start - decided, tally);
  addDelay(code, APPLICATION_TO_START, start - applied, tally);
}

function addDelay(code: number, delay: number, days: number, tally: Tally): void {
  if (days === days) tally.add(delays.cell(code, delay, days < 0 ? 0 : days <= 15 ? 1 : days <= 30 ? 2 : 3));
}

/** Whether the service goes on from another row of the same code, which ended less than ten days before or runs still. */
function isResumed({ services, serviceRows, codes }: Facts, i: number): boolean {
  const start = services[i]!.values[tjFraDato]!;
  const end = Math.min(serviceRows, i + NEIGHBOURS);
  for (let j = Math.max(0, i - NEIGHBOURS); j < end; j++) {
    const { values } = services[j]!;
    if (j === i || codes[j] !== codes[i] || values[tjVedtak] === 1) continue;
    const other = values[tjFraDato]!;
    if ((other < start || (other === start && j < i)) && !(start - values[tjTilDato]! >= ANOTHER_SERVICE)) return true;
  }
  return false;
}

import { codesWhere } from '../../extract/code-bits.ts';
import { poArbBistBehov, poArbTranspBehov, poFraDato, poFriBistBehov, poFriTranspBehov, poHab, poHarKoordinator, poHeldg, poIndPlan, poTilDato, poVenteliste } from '../../extract/slots.ts';
import { ages, levels } from '../axes.ts';
import { Block } from '../block.ts';
import type { Facts } from '../facts.ts';
import { homeCareCodes } from './hours.ts';
import { CODES, type Family, type Tally } from './tally.ts';

const YES = 1;
const NO = 1;

/** Recipients on 31 December who need help or transport to take part (S-14). */
export const needs = new Block('needs', { need: 4, age: ages.length }, ['need']);
const needSlots = [poArbBistBehov, poArbTranspBehov, poFriBistBehov, poFriTranspBehov];
/** Recipients of 1, 2, 3 or 15 on 31 December: a plan in use or not, a coordinator or not (S-17, S-18). */
export const homeCare = new Block('homeCare', { age: ages.length, level: levels.length, plan: 2, coordinator: 2 });
/** Recipients of 3 on 31 December by their other codes (S-20). */
export const besideAssistance = new Block('besideAssistance', { code: CODES }, ['code']);
/** Persons rehabilitated outside an institution during the year (S-21). */
export const rehabilitation = new Block('rehabilitation', { age: ages.length, level: levels.length });
/** Persons with round-the-clock services (S-24); persons on the waiting list (S-25). */
export const roundTheClock = new Block('roundTheClock', {});
export const waiting = new Block('waiting', {});
/** Recipients as SSB counts them for S-30: a plan in use or not. */
export const planUsers = new Block('planUsers', { plan: 2 });
/** Persons on 18 to 21 (S-31), and on 8, 18, 19 or 20 (S-32), on 31 December. */
export const nursingHome = new Block('nursingHome', {});
export const timeLimited = new Block('timeLimited', { level: levels.length });

const nursingHomeCodes = codesWhere(({ code }) => code >= 18 && code <= 21);
const timeLimitedCodes = codesWhere(({ code }) => code === 8 || (code >= 18 && code <= 20));
/** Long stays, coercion and emergency beds; until 2019 also night stays and technology (S-30). */
const notPlanned = codesWhere(({ code, group }) => code === 21 || code === 25 || group === 'coercion');
const notPlannedUntil2019 = notPlanned | codesWhere(({ code }) => code === 22 || (code >= 26 && code <= 28));
const BPA = 3;
const REHABILITATION = 16;

/** What PERSONOPPL says of a person. Source: 003A ("last reported value"); DOMAIN §6.1. */
export const answerTallies: Family = {
  blocks: [needs, homeCare, besideAssistance, rehabilitation, roundTheClock, waiting, planUsers, nursingHome, timeLimited],
  count(facts, tally) {
    if (isRehabilitated(facts)) tally.add(rehabilitation.cell(facts.age, facts.assessment.level()));
    if (facts.newest?.values[poHeldg] === YES) tally.add(roundTheClock.cell());
    if (facts.newest?.values[poVenteliste] === YES) tally.add(waiting.cell());
    if (facts.yearEnd.kept !== 0) countAtYearEnd(facts, tally);
  },
};

function countAtYearEnd(facts: Facts, tally: Tally): void {
  const { newest, age, period } = facts;
  const codes = facts.yearEnd.kept;
  if (newest !== undefined) {
    for (let need = 0; need < needSlots.length; need++) if (newest.values[needSlots[need]!] === YES) tally.add(needs.cell(need, age));
  }
  const plan = newest?.values[poIndPlan] === YES ? 0 : NO;
  if ((codes & homeCareCodes) !== 0) tally.add(homeCare.cell(age, facts.assessment.level(), plan, hasCoordinator(facts) ? 0 : NO));
  if ((codes & ~(period.year <= 2019 ? notPlannedUntil2019 : notPlanned)) !== 0) tally.add(planUsers.cell(plan));
  if ((codes & nursingHomeCodes) !== 0) tally.add(nursingHome.cell());
  if ((codes & timeLimitedCodes) !== 0) tally.add(timeLimited.cell(facts.assessment.level()));
  if (!facts.hasAtYearEnd(BPA)) return;
  for (let rest = codes & ~(1 << BPA); rest !== 0; rest &= rest - 1) tally.add(besideAssistance.cell(31 - Math.clz32(rest & -rest)));
}

/** 11 is 1 in another description of the same format (DOMAIN §9.2). */
function hasCoordinator({ newest, period }: Facts): boolean {
  const answer = newest?.values[poHarKoordinator];
  return answer === YES || (answer === 11 && period.year >= 2019);
}

/** poHab = 1 in a row that is in force at some time of the year; until 2018 service 16 said so (DOMAIN §3). */
function isRehabilitated({ information, informationRows, year, period }: Facts): boolean {
  if ((year.kept & (1 << REHABILITATION)) !== 0) return true;
  for (let i = 0; i < informationRows; i++) {
    const { values } = information[i]!;
    if (values[poHab] === YES && !(values[poFraDato]! > period.end) && !(values[poTilDato]! < period.start)) return true;
  }
  return false;
}

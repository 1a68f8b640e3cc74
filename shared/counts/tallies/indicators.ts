import { individualPlan8705 } from '../../extract/code-lists.ts';
import { GIVEN, type Row } from '../../extract/row.ts';
import { poBoligTilr, poErnKartlagt, poErnKartlagtDato, poErnPlan, poErnPlanDato, poErnRisiko, poErnRisikoDato, poHusstand, poIndPlan, poLegeMiddGj, poLegeMiddGjDato, poOmsorgBarn, poPrivHjelp, poVurdLege } from '../../extract/slots.ts';
import { isIn, validCodeBits } from '../../extract/valid-codes.ts';
import { Block } from '../block.ts';
import type { Facts } from '../facts.ts';
import type { Family, Tally } from './tally.ts';

/** The five Måltall, by population: met, or met once the register no longer nulls answers of which the right value is known. */
export const indicators = new Block('indicators', { population: 2, indicator: 5, state: 2 }, ['indicator']);
export const LONG_STAY_POPULATION = 0;
export const HOME_POPULATION = 1;
export const MET = 0;

/** S-33, residents on long-term stays: reviewed medication; nutrition from "not assessed" to "plan"; seen by a doctor. */
export const reviewed = new Block('reviewed', {});
export const nutrition = new Block('nutrition', { step: 4 });
export const seenByDoctor = new Block('seenByDoctor', {});

const LONG_STAY = 21;
/** An answer is met, would be met if put right, or neither. */
const FAILED = 2;
const housing = [poBoligTilr, poPrivHjelp, poOmsorgBarn, poHusstand];

/** Måltall 1–5 (DOMAIN §6.2; 001) and the indicators for long-term stays (S-33; 004). */
export const indicatorTallies: Family = {
  blocks: [indicators, reviewed, nutrition, seenByDoctor],
  count(facts, tally) {
    if (facts.yearEnd.kept === 0) return;
    const population = facts.hasAtYearEnd(LONG_STAY) ? LONG_STAY_POPULATION : HOME_POPULATION;
    put(tally, population, 0, facts.assessment.isComplete(facts.period) ? MET : FAILED);
    put(tally, population, 1, saidInYear(facts, poErnKartlagt, poErnKartlagtDato));
    put(tally, population, 2, saidInYear(facts, poLegeMiddGj, poLegeMiddGjDato));
    put(tally, population, 3, worst(facts, housing));
    put(tally, population, 4, answered(facts, poIndPlan));
    if (population === LONG_STAY_POPULATION) countResident(facts, tally);
  },
};

function put(tally: Tally, population: number, indicator: number, state: number): void {
  if (state !== FAILED) tally.add(indicators.cell(population, indicator, state));
}

function worst(facts: Facts, slots: readonly number[]): number {
  let state = MET;
  for (let i = 0; i < slots.length && state !== FAILED; i++) state = Math.max(state, answered(facts, slots[i]!));
  return state;
}

/** The longest way along kartlagt → risiko → plan, all of the year. */
function countResident(facts: Facts, tally: Tally): void {
  if (saidInYear(facts, poLegeMiddGj, poLegeMiddGjDato) === MET) tally.add(reviewed.cell());
  const assessed = saidInYear(facts, poErnKartlagt, poErnKartlagtDato) === MET;
  const atRisk = assessed && saidInYear(facts, poErnRisiko, poErnRisikoDato) === MET;
  const planned = atRisk && saidInYear(facts, poErnPlan, poErnPlanDato) === MET;
  tally.add(nutrition.cell(Number(assessed) + Number(atRisk) + Number(planned)));
  if (isSeenByDoctor(facts)) tally.add(seenByDoctor.cell());
}

/** Months are numbered year × 12 + month − 1. */
function isSeenByDoctor({ information, informationRows, period }: Facts): boolean {
  for (let i = 0; i < informationRows; i++) {
    const month = information[i]!.values[poVurdLege]!;
    if (month >= period.year * 12 && month < period.year * 12 + 12) return true;
  }
  return false;
}

/** "Ja" with a date in the year, in any row (DOMAIN §6.0). */
function saidInYear({ information, informationRows, period }: Facts, answer: number, date: number): number {
  let best = FAILED;
  for (let i = 0; i < informationRows; i++) {
    const row = information[i]!;
    const day = row.values[date]!;
    if (!(day >= period.start && day <= period.end)) continue;
    const value = row.values[answer]!;
    if (value === 1) return MET;
    if (value !== value && row.states[answer] === GIVEN && row.text(answer) === '1') best = 1;
  }
  return best;
}

/** Whether the newest row has an answer of the code list. */
function answered({ newest, period }: Facts, slot: number): number {
  if (newest?.states[slot] !== GIVEN) return FAILED;
  const valid = validIn(period.year)[slot]!;
  if (isIn(valid, newest.values[slot]!)) return MET;
  return isIn(valid, correctedAnswer(newest, slot)) ? 1 : FAILED;
}

/** The answer that is meant: the code with blanks around it (KPR205), or its counterpart in Volven 8705 (KPR203). */
function correctedAnswer(row: Row, slot: number): number {
  const text = row.text(slot);
  if (slot === poIndPlan) {
    const foreign = individualPlan8705.find(({ code }) => code === text);
    if (foreign !== undefined) return Number(foreign.replacedBy);
  }
  return /^[1-9]$/.test(text) ? Number(text) : Number.NaN;
}

const fields: readonly (readonly [slot: number, name: string])[] = [[poBoligTilr, 'poBoligTilr'], [poPrivHjelp, 'poPrivHjelp'], [poOmsorgBarn, 'poOmsorgBarn'], [poHusstand, 'poHusstand'], [poIndPlan, 'poIndPlan']];

/** By slot, the codes of the data year that was asked for last. */
let valid: { readonly year: number; readonly bits: readonly number[] } = { year: Number.NaN, bits: [] };

function validIn(year: number): readonly number[] {
  if (valid.year !== year) {
    const bits: number[] = [];
    for (const [slot, name] of fields) bits[slot] = validCodeBits(name, year);
    valid = { year, bits };
  }
  return valid.bits;
}

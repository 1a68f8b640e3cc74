import { codesWhere, hasCode } from '../../extract/code-bits.ts';
import { poPrivHjelp, tjFraDato, tjRullerende, tjTilDato, tjTimerUke } from '../../extract/slots.ts';
import { ages, bracketOf, hourBrackets, levels, privateHelp } from '../axes.ts';
import { Block } from '../block.ts';
import type { Facts } from '../facts.ts';
import { isCovered, isDuplicate, isRepeated, lastDay } from '../same-service.ts';
import { CODES, type Family, type Tally } from './tally.ts';

/** Recipients on 31 December by the weekly hours of each service. */
export const weeklyHours = new Block('weeklyHours', { code: CODES, bracket: hourBrackets.length }, ['code']);
/** Recipients with hours of 1, 2, 3 or 15 on 31 December, and the sum of those hours in hundredths. */
export const helpAtHome = new Block('helpAtHome', { help: privateHelp.length, level: levels.length });
export const hoursAtHome = new Block('hoursAtHome', { help: privateHelp.length, level: levels.length });
/** Hundredths of a weekly hour × days of the year, days in an institution, and the persons who have any. */
export const hoursOfYear = new Block('hoursOfYear', { code: CODES, age: ages.length }, ['code']);
export const daysOfYear = new Block('daysOfYear', { code: CODES, age: ages.length }, ['code']);
export const personsWithHours = new Block('personsWithHours', { code: CODES, age: ages.length }, ['code']);
export const personsWithDays = new Block('personsWithDays', { code: CODES, age: ages.length }, ['code']);

const demanded = codesWhere(({ hours }) => hours === 'required');
const ifRolling = codesWhere(({ hours }) => hours === 'ifRolling');
/** Codes of S-07, in their order. */
export const hourCodes = demanded | ifRolling;
/** Codes of which S-27 counts days: stays over night in an institution. */
export const stayCodes = codesWhere(({ code }) => code === 8 || (code >= 18 && code <= 22) || code === 25);
/** Praktisk bistand and helsetjenester i hjemmet (S-15, S-17). */
export const homeCareCodes = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 15);

/** Hours and stays: S-07, S-08, S-15, S-27. Source: DOMAIN §6.0 (duplicates dropped, hours summed per recipient), 002 sak 6.1. */
export const hourTallies: Family = {
  blocks: [weeklyHours, helpAtHome, hoursAtHome, hoursOfYear, daysOfYear, personsWithHours, personsWithDays],
  count(facts, tally) {
    if (facts.year.kept === 0) return;
    sums.fill(0);
    let atYearEnd = 0;
    let withHours = 0;
    let withDays = 0;
    for (let i = 0; i < facts.serviceRows; i++) {
      if (!facts.counted[i]!) continue;
      const code = facts.codes[i]!;
      if (hasCode(stayCodes, code) && countDays(facts, i, tally)) withDays |= 1 << code;
      const { values } = facts.services[i]!;
      if (!hasCode(demanded, code) && !(hasCode(ifRolling, code) && values[tjRullerende] === 1)) continue;
      if (isDuplicate(facts, i)) continue;
      const last = lastDay(facts, i);
      const hours = values[tjTimerUke]! > 0 ? values[tjTimerUke]! : 0;
      const days = Math.min(last, facts.period.end) - Math.max(values[tjFraDato]!, facts.period.start) + 1;
      if (hours > 0 && days > 0) {
        tally.add(hoursOfYear.cell(code, facts.age), hours * days);
        withHours |= 1 << code;
      }
      if (last < facts.period.end) continue;
      atYearEnd |= 1 << code;
      sums[code]! += hours;
    }
    for (let rest = atYearEnd; rest !== 0; rest &= rest - 1) {
      const code = 31 - Math.clz32(rest & -rest);
      tally.add(weeklyHours.cell(code, bracketOf(sums[code]!)));
    }
    for (let rest = withHours; rest !== 0; rest &= rest - 1) tally.add(personsWithHours.cell(31 - Math.clz32(rest & -rest), facts.age));
    for (let rest = withDays; rest !== 0; rest &= rest - 1) tally.add(personsWithDays.cell(31 - Math.clz32(rest & -rest), facts.age));
    const atHome = sums[1]! + sums[2]! + sums[3]! + sums[15]!;
    if (atHome === 0) return;
    const help = helpOf(facts);
    const level = facts.assessment.level();
    tally.add(helpAtHome.cell(help, level));
    tally.add(hoursAtHome.cell(help, level), atHome);
  },
};

/** By code, hundredths of an hour a week. */
const sums = new Float64Array(CODES);

/** Days of the year, both ends included, that no row of the same code before this one covers; whether there are any. */
function countDays(facts: Facts, i: number, tally: Tally): boolean {
  const { start, end } = facts.period;
  const { values } = facts.services[i]!;
  const first = Math.max(values[tjFraDato]!, start);
  const last = values[tjTilDato]! < end ? values[tjTilDato]! : end;
  let days = last - first + 1;
  if (isRepeated(facts, i)) for (let day = first; day <= last; day++) if (isCovered(facts, i, day)) days--;
  if (days > 0) tally.add(daysOfYear.cell(facts.codes[i]!, facts.age), days);
  return days > 0;
}

function helpOf({ newest }: Facts): number {
  const answer = newest?.values[poPrivHjelp] ?? Number.NaN;
  return answer >= 1 && answer <= 6 ? answer - 1 : privateHelp.length - 1;
}

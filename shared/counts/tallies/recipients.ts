import { type CodeBits, hasCode } from '../../extract/code-bits.ts';
import { KEPT, LOST, ages, dwellings, groupKeys, levels, sexes } from '../axes.ts';
import { Block } from '../block.ts';
import { type Facts, groupsOf } from '../facts.ts';
import { CODES, type Family, type Tally } from './tally.ts';

const fate = 2;
const age = ages.length;
const level = levels.length;

/** Recipients during the year. */
export const recipients = new Block('recipients', { age, sex: sexes.length, level, fate });
/** Recipients on 31 December, by where they live. */
export const atYearEnd = new Block('atYearEnd', { age, level, dwelling: dwellings.length, fate });
/** Recipients of each service during the year, and on 31 December. */
export const services = new Block('services', { code: CODES, age, level, fate }, ['code']);
export const servicesAtYearEnd = new Block('servicesAtYearEnd', { code: CODES, age, level, fate }, ['code']);
/** Recipients of any service of a group during the year, and on 31 December. */
export const groups = new Block('groups', { group: groupKeys.length, age, fate }, ['group']);
export const groupsAtYearEnd = new Block('groupsAtYearEnd', { group: groupKeys.length, age, fate }, ['group']);
/** Persons with a row whose code the register does not know: on 31 December or only before. */
export const unknownCode = new Block('unknownCode', { when: 2 });
export const AT_YEAR_END = 0;

/** Codes of a dwelling in order: the first that fits decides (DOMAIN §6.0, S-16). */
const dwellingCodes: readonly (readonly number[])[] = [[21], [18, 19, 20], [29]];

function dwellingOf(codes: CodeBits): number {
  const found = dwellingCodes.findIndex((members) => members.some((code) => hasCode(codes, code)));
  return found < 0 ? dwellings.length - 1 : found;
}

/** Who receives what: S-01 to S-06, S-13, S-16, S-23. Source: DOMAIN §6.0. */
export const recipientTallies: Family = {
  blocks: [recipients, atYearEnd, services, servicesAtYearEnd, groups, groupsAtYearEnd, unknownCode],
  count(facts, tally) {
    const { year, yearEnd } = facts;
    if (facts.unknownCode) tally.add(unknownCode.cell(facts.unknownCodeAtYearEnd ? AT_YEAR_END : 1));
    if (year.inFile === 0) return;
    const level = facts.assessment.level();
    tally.add(recipients.cell(facts.age, facts.sex, level, year.kept === 0 ? LOST : KEPT));
    countCodes(services, year.kept, year.inFile, facts, level, tally);
    countGroups(groups, year.kept, year.inFile, facts.age, tally);
    if (yearEnd.inFile === 0) return;
    const isLost = yearEnd.kept === 0;
    tally.add(atYearEnd.cell(facts.age, level, dwellingOf(isLost ? yearEnd.inFile : yearEnd.kept), isLost ? LOST : KEPT));
    countCodes(servicesAtYearEnd, yearEnd.kept, yearEnd.inFile, facts, level, tally);
    countGroups(groupsAtYearEnd, yearEnd.kept, yearEnd.inFile, facts.age, tally);
  },
};

function countCodes(block: Block, kept: CodeBits, inFile: CodeBits, { age }: Facts, level: number, tally: Tally): void {
  for (let rest = inFile; rest !== 0; rest &= rest - 1) {
    const code = 31 - Math.clz32(rest & -rest);
    tally.add(block.cell(code, age, level, hasCode(kept, code) ? KEPT : LOST));
  }
}

function countGroups(block: Block, kept: CodeBits, inFile: CodeBits, age: number, tally: Tally): void {
  const keptGroups = groupsOf(kept);
  for (let rest = groupsOf(inFile); rest !== 0; rest &= rest - 1) {
    const group = 31 - Math.clz32(rest & -rest);
    tally.add(block.cell(group, age, (keptGroups >>> group) & 1 ? KEPT : LOST));
  }
}

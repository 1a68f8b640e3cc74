import { describe, expect, it } from 'vitest';
import type { RuleChange } from '../../shared/lint/settings.ts';
import { planFixes } from '../../shared/lint/fixes.ts';
import { rules } from '../../shared/rules/index.ts';
import type { Finding } from '../../shared/report/finding.ts';
import { check } from './fixture.ts';
import { newFindings, withRepairs } from './repairing.ts';
import { type Spelling, randomPersons } from './random-persons.ts';

const PERSONS = 300;
const allOn: ReadonlyMap<string, RuleChange> = new Map(rules.filter(({ offByDefault }) => offByDefault).map(({ id }) => [id, { severity: 'on' }]));

const plain: Spelling = { as: (code) => code };
const padded: Spelling = { as: (code, random) => (random.chance(0.5) ? code : random.pick([` ${code}`, `${code} `, ` ${code}\n`, `\t${code}`])) };

function extract(persons: string, year: number): string {
  const [namespace, version] = year === 2018 ? [2018, '3.5'] : [2019, '3.7'];
  return `<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/${namespace}" versjon="${version}">\n${persons}</IPLOS>\n`;
}

/** Findings on persons: those on the file as a whole depend on how many the register counts. */
function findingsOf(text: string, year: number): Finding[] {
  return check(text, allOn, year).findings.filter(({ person }) => person > 0);
}

const nameOf = ({ rule, person, path }: Finding): string => `${rule} ${path} of person ${person}`;

describe.each([2018, 2021, 2023])('in %i', (year) => {
  it('a code with white space around it says what it says without', () => {
    const before = findingsOf(extract(randomPersons(year, PERSONS, year, padded), year), year);
    const after = findingsOf(extract(randomPersons(year, PERSONS, year, plain), year), year);
    const known = new Set(before.map(nameOf));
    expect(after.length).toBeGreaterThan(PERSONS);
    expect(after.map(nameOf).filter((finding) => !known.has(finding))).toEqual([]);
  });

  it('the register counts no code that has white space around it', () => {
    const nulled: Spelling = { as: (code, random) => (padded.as(code, random) === code ? code : `x${code}`) };
    const tables = (spelling: Spelling): object => {
      const { tables: all } = check(extract(randomPersons(year, PERSONS, year, spelling), year), allOn, year).statistics!;
      // S-29 agrees with the rules, and the Måltall have a column of what is met once it is put right.
      return Object.fromEntries(Object.entries(all).filter(([id]) => id.startsWith('S-') && id !== 'S-29'));
    };
    expect(tables(padded)).toEqual(tables(nulled));
    expect(tables(padded)).not.toEqual(tables(plain));
  });

  it('safe fixes leave nothing new, whatever is put right with what', () => {
    const text = extract(randomPersons(year + 1, PERSONS, year, padded), year);
    const before = findingsOf(text, year);
    const { applied } = planFixes(before, 'safe');
    expect(new Set(applied.map(({ rule }) => rule))).toEqual(new Set(['KPR007', 'KPR110', 'KPR203', 'KPR204', 'KPR205', 'KPR403', 'KPR502', 'KPR604', 'KPR701', ...(year === 2018 ? [] : ['KPR201'])]));
    const repairs = applied.map(({ fix }) => fix!.repairs[0]!);
    const after = findingsOf(withRepairs(text, repairs), year);
    expect(newFindings(before, after, repairs).map(nameOf)).toEqual([]);
  });
});

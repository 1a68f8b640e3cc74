import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faults } from '../../shared/generate/faults/index.ts';
import { generateExtract } from '../../shared/generate/generate.ts';
import { inject } from '../../shared/generate/inject.ts';
import { serializeExtract } from '../../shared/generate/serialize.ts';
import type { RuleChange } from '../../shared/lint/settings.ts';
import type { Finding, LocatedRepair } from '../../shared/report/finding.ts';
import { rules } from '../../shared/rules/index.ts';
import { check, parseFixture } from './fixture.ts';
import { newFindings, withRepairs } from './repairing.ts';

const folder = new URL('fixtures/', import.meta.url);
const files = readdirSync(folder).filter((name) => /-finds.*\.xml$/.test(name));

const nameOf = ({ rule, path, severity }: Finding): string => `${severity} ${rule} at ${path}`;

/** What a repair makes wrong: anything at all where it is the only answer; where somebody chooses one of several, an error. */
function harm(before: readonly Finding[], after: readonly Finding[], repaired: readonly Finding[], repairs: readonly LocatedRepair[]): string[] {
  const chosen = repaired.some(({ fix }) => fix!.repairs.length > 1);
  return newFindings(before, after, repairs).filter(({ severity }) => !chosen || severity === 'error').map(nameOf);
}

describe.each(files)('each repair that is offered in %s', (file) => {
  const { text, changes, year, previous } = parseFixture(readFileSync(new URL(file, folder), 'utf8'));

  it('puts its finding right, and makes nothing wrong', () => {
    const before = check(text, changes, year, previous).findings;
    for (const finding of before) {
      for (const repair of finding.fix?.repairs ?? []) {
        const after = check(withRepairs(text, [repair]), changes, year, previous).findings;
        const said = `${nameOf(finding)}: ${repair.title} ${JSON.stringify(repair.params)}`;
        expect(harm(before, after, [finding], [repair]), said).toEqual([]);
        expect(after.filter(({ rule }) => rule === finding.rule).length, said).toBeLessThan(before.filter(({ rule }) => rule === finding.rule).length);
      }
    }
  });
});

/** Rules that are off by default, switched on. */
const allOn: ReadonlyMap<string, RuleChange> = new Map(rules.filter(({ offByDefault }) => offByDefault).map(({ id }) => [id, { severity: 'on' }]));

describe.each([[2018, '1201'], [2021, '4601'], [2023, '1103']])('the repairs that are offered in an extract of %i with faults of every kind', (year, municipality) => {
  const options = { persons: 1500, seed: 7, municipality, year };
  const injections = faults.filter(({ person }) => person !== undefined).map((fault) => ({ fault, count: 4, atMost: true }));
  const injected = inject(() => generateExtract(options), injections, { ...options, formatVersion: year === 2018 ? '3.5' : '3.7' });
  const text = [...serializeExtract(injected.extract, undefined, injected.placed)].join('');
  const before = check(text, allOn, year).findings;

  /** One finding of each person, and its nth repair. */
  const rounds = new Map<string, Map<number, { finding: Finding; repair: LocatedRepair }>>();
  for (const finding of before) {
    for (const [n, repair] of (finding.fix?.repairs ?? []).entries()) {
      let turn = 0;
      while (rounds.get(`${turn}.${n}`)?.has(finding.person)) turn++;
      const round = rounds.get(`${turn}.${n}`) ?? new Map<number, { finding: Finding; repair: LocatedRepair }>();
      rounds.set(`${turn}.${n}`, round.set(finding.person, { finding, repair }));
    }
  }

  it('are of many rules', () => {
    const repaired = new Set([...rounds.values()].flatMap((round) => [...round.values()]).map(({ finding }) => finding.rule));
    expect([...repaired]).toEqual(expect.arrayContaining(['KPR106', 'KPR201', 'KPR203', 'KPR205', 'KPR301', 'KPR302', 'KPR309', 'KPR310', 'KPR401', 'KPR604']));
  });

  it('make nothing wrong, one at a time in each person', () => {
    for (const [name, round] of rounds) {
      const repairs = [...round.values()];
      const after = check(withRepairs(text, repairs.map(({ repair }) => repair)), allOn, year).findings;
      const chosen = new Set(repairs.filter(({ finding }) => finding.fix!.repairs.length > 1).map(({ finding }) => finding.person));
      const news = newFindings(before, after, repairs.map(({ repair }) => repair)).filter(({ severity, person }) => severity === 'error' || !chosen.has(person));
      expect(news.map((finding) => `${nameOf(finding)} after ${nameOf(round.get(finding.person)!.finding)}`), name).toEqual([]);
    }
  });
});

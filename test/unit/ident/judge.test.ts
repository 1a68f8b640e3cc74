import { describe, expect, it } from 'vitest';
import { IdentJudge, type Located } from '../../../shared/ident/judge.ts';
import { type RuleChange, settingsOf } from '../../../shared/lint/settings.ts';
import { Collector } from '../../../shared/report/collector.ts';
import type { Finding } from '../../../shared/report/finding.ts';
import type { IdentEntry } from '../../../shared/rules/rule.ts';
import { Writer } from '../../../shared/text/message.ts';

const start = { offset: 0, line: 0, column: 0 };
const at: Located = { ordinal: 3, row: 'PasientIdent', place: (field) => ({ range: { start, end: start }, path: `/@${field}` }) };
const plain: IdentEntry = { of: 'message', ordinal: 3, paired: true, type: 1, number: 'valid', series: 0, municipalities: 1 };

function findingsOf(entry: Partial<IdentEntry>, changes?: ReadonlyMap<string, RuleChange>): readonly Finding[] {
  const judge = new IdentJudge(settingsOf(changes), new Collector());
  judge.judge({ ...plain, ...entry }, at);
  return [...judge.collector.findings()];
}

const cases: readonly (readonly [string, Partial<IdentEntry>, string, string])[] = [
  ['an entry without a person', { paired: false }, 'KPR906 error /@pid', 'noPerson'],
  ['a person without an entry', { of: 'extract', paired: false }, 'KPR906 error /@pePeID', 'noEntry'],
  ['a temporary number', { type: 3 }, 'KPR906 error /@typeID', 'type'],
  ['no type', { type: Number.NaN }, 'KPR906 error /@typeID', 'noType'],
  ['a wrong length', { number: 'wrong-length' }, 'KPR906 error /@fid', 'length'],
  ['wrong check digits', { number: 'wrong-check-digits' }, 'KPR906 error /@fid', 'checkDigits'],
  ['no date', { number: 'wrong-date' }, 'KPR906 error /@fid', 'date'],
  ['a synthetic number', { number: 'synthetic', series: 80 }, 'KPR906 error /@fid', 'synthetic'],
  ['an identity of five municipalities', { municipalities: 5 }, 'KPR905 warning /@fid', 'default'],
  ['an identity of all municipalities, far down in the file', { municipalities: 357, ordinal: 123_456 }, 'KPR905 warning /@fid', 'default'],
];

describe('an entry', () => {
  it('of which nothing is wrong gives no finding', () => {
    for (const entry of [{}, { type: 2 }, { type: 10, number: undefined }, { paired: undefined }, { municipalities: 4 }, { of: 'extract', type: Number.NaN, number: undefined } as const]) expect(findingsOf(entry)).toEqual([]);
  });

  it.each(cases)('%s gives one finding, at its place', (_, entry, found, message) => {
    const [finding, ...more] = findingsOf(entry);
    expect(more).toEqual([]);
    expect(`${finding!.rule} ${finding!.severity} ${finding!.path}`).toBe(found);
    expect(finding).toMatchObject({ message, registryAction: 'none', person: 3, value: '', related: [], fix: undefined });
  });

  it.each(cases)('%s is said in both languages, in at most 140 characters, and explained', (_, entry) => {
    const [finding] = findingsOf(entry);
    for (const writer of [new Writer('nb'), new Writer('en')]) {
      expect(writer.message(finding!)).toMatch(/^\S.*\.$/);
      expect(writer.message(finding!).length, writer.message(finding!)).toBeLessThanOrEqual(140);
      expect(writer.message(finding!)).not.toMatch(/undefined|NaN/);
      expect(writer.hover(finding!)).toMatch(/^\S.*\.$/);
    }
  });

  it('may have several faults, each told once', () => {
    expect(findingsOf({ paired: false, number: 'synthetic', series: 40, municipalities: 9 }).map(({ rule, path }) => `${rule} ${path}`).sort()).toEqual(['KPR905 /@fid', 'KPR906 /@fid', 'KPR906 /@pid']);
  });

  it('is judged as the configuration says', () => {
    expect(findingsOf({ paired: false, municipalities: 5 }, new Map([['KPR906', { severity: 'off' }], ['KPR905', { severity: 'info' }]])).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['KPR905 info']);
  });
});

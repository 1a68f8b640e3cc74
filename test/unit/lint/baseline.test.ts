import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BaselineFilter, entriesFor, withoutAccepted } from '../../../shared/lint/baseline.ts';
import { readBaseline, writeBaseline } from '../../../shared/lint/baseline-file.ts';
import { Check } from '../../../shared/lint/check.ts';
import { LiveExtract } from '../../../shared/lint/live.ts';
import { settingsOf } from '../../../shared/lint/settings.ts';
import { Collector } from '../../../shared/report/collector.ts';
import type { Sha256 } from '../../../shared/report/fingerprint.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { extract, faults, person } from '../../cli/extracts.ts';

const sha256: Sha256 = (data) => createHash('sha256').update(data).digest('hex');
const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];

function check(text: string): FileReport {
  const one = new Check('x.xml', settingsOf(), new Collector());
  one.write(new TextEncoder().encode(text));
  return one.end()!;
}

/** Findings of several rules, some of them alike. */
const wrong = extract(person(1, faults.error), person(2, faults.warning), person(3, faults.error), person(4, { ...faults.error, ...faults.warning }), person(5));

describe('the text of a baseline', () => {
  it('is sorted, an entry a line, whatever the order in which things were accepted', () => {
    const text = `{
  "schemaVersion": 1,
  "files": {
    "a.xml": [
      { "rule": "KPR201", "fingerprint": "${b}" },
      { "rule": "KPR201", "fingerprint": "${c}" },
      { "rule": "KPR301", "fingerprint": "${a}", "reason": "bekreftet av «Fjordvik»" }
    ],
    "b.xml": [
      { "rule": "KPR201", "fingerprint": "${a}" }
    ]
  }
}
`;
    const entries = [{ rule: 'KPR301', fingerprint: a, reason: 'bekreftet av «Fjordvik»' }, { rule: 'KPR201', fingerprint: c, reason: undefined }, { rule: 'KPR201', fingerprint: b }];
    expect(writeBaseline(new Map([['b.xml', [{ rule: 'KPR201', fingerprint: a }]], ['empty.xml', []], ['a.xml', entries]]))).toBe(text);
    const read = readBaseline(text);
    expect('baseline' in read && writeBaseline(read.baseline)).toBe(text);
    expect(writeBaseline(new Map())).toBe('{\n  "schemaVersion": 1,\n  "files": {}\n}\n');
  });

  it.each([
    ['no JSON', '{ "schemaVersion": 1, "files": { }', '1:35 A } is missing here.'],
    ['another version', '{ "schemaVersion": 2, "files": {} }', '1:20 schemaVersion: The value 2 must be one of 1.'],
    ['no files', '{ "schemaVersion": 1 }', '1:1 files is missing.'],
    ['an unknown key', `{\n  "schemaVersion": 1,\n  "files": { "x.xml": [{ "rule": "KPR201", "fingerprint": "${a}", "raeson": "" }] }\n}`, '3:127 Unknown key: raeson. Did you mean reason?'],
    ['a rule that is none', `{ "schemaVersion": 1, "files": { "x.xml": [\n  { "rule": "KPR1", "fingerprint": "${a}" }] } }`, '2:13 rule: The value "KPR1" must be the number of a rule, as KPR301.'],
    ['a fingerprint that is none', '{ "schemaVersion": 1, "files": { "x.xml": [\n  { "rule": "KPR101", "fingerprint": "12" }] } }', '2:38 fingerprint: The value "12" must be 64 hexadecimal digits.'],
    ['an identity in the reason, which is not repeated', `{ "schemaVersion": 1, "files": { "x.xml": [\n  { "rule": "KPR101", "fingerprint": "${a}",\n "reason": "ok for 010190 12345" }] } }`, '3:12 reason has eleven digits on end, which may be a national identity number. Take them out.'],
    ['a file that stands twice', '{ "schemaVersion": 1, "files": { "x.xml": [], "x.xml": [] } }', '1:47 “x.xml” stands twice.'],
  ])('with %s is refused, with line and column', (_, text, expected) => {
    const read = readBaseline(text);
    expect('faults' in read && read.faults.map((fault) => `${fault.line}:${fault.column} ${fault.text.en}`)).toEqual([expected]);
  });
});

describe('a finding that is accepted', () => {
  const report = check(wrong);
  const all = entriesFor(report, { path: 'x.xml', entries: [] }, sha256);

  it('has a fingerprint of its own, which nothing in the entry explains', () => {
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe([...report.findings].length);
    expect(JSON.stringify(all)).not.toMatch(/100[1-5]/);
  });

  it('is not reported, and is counted', () => {
    const filter = new BaselineFilter({ path: 'x.xml', entries: all }, sha256);
    expect([...report.findings].filter(filter.reports)).toEqual([]);
    expect(filter.counts).toEqual(report.counts);
    expect(filter.accepted(report).stale).toEqual([]);
  });

  it('is another one in another file', () => {
    expect(withoutAccepted(report.findings, { path: 'y.xml', entries: all }, sha256).counts.error).toBe(0);
  });

  it('stays accepted where lines and persons come before it', () => {
    const moved = check(wrong.replace('  <PERSON', '\n\n<!-- -->  <PERSON').replace(person(2, faults.warning), person(7) + person(2, faults.warning)));
    expect(withoutAccepted(moved.findings, { path: 'x.xml', entries: all }, sha256).findings).toEqual([]);
  });

  it('is the same in an editor', () => {
    const live = new LiveExtract(wrong, settingsOf());
    for (const _ of live.steps());
    const some = all.filter((_, i) => i % 2 === 0);
    const kept = (findings: Iterable<{ rule: string; path: string }>): string[] => [...findings].map(({ rule, path }) => `${rule} ${path}`);
    const inEditor = withoutAccepted(live.findings(), { path: 'x.xml', entries: some }, sha256);
    expect(kept(inEditor.findings)).toEqual(kept(withoutAccepted(report.findings, { path: 'x.xml', entries: some }, sha256).findings));
    expect(inEditor.findings).toHaveLength(all.length - some.length);
  });
});

describe('an entry whose finding is gone', () => {
  const entries = [...entriesFor(check(wrong), { path: 'x.xml', entries: [] }, sha256), { rule: 'KPR901', fingerprint: a, reason: 'why' }];
  const fixed = check(extract(person(2, faults.warning), person(4, faults.warning)));

  it('is stale, unless its rule did not look', () => {
    const filter = new BaselineFilter({ path: 'x.xml', entries }, sha256);
    for (const finding of fixed.findings) filter.reports(finding);
    expect(new Set(filter.accepted(fixed).stale.map(({ rule }) => rule))).toEqual(new Set(['KPR202']));
    expect(filter.accepted({ ...fixed, complete: false }).stale).toEqual([]);
  });

  it('is left out when the file is written anew; other entries keep their reasons', () => {
    const withReasons = entries.map((entry) => ({ ...entry, reason: `because of ${entry.rule}` }));
    const after = entriesFor(fixed, { path: 'x.xml', entries: withReasons }, sha256, 'new');
    expect(after.filter(({ rule }) => rule === 'KPR202')).toEqual([]);
    expect(after.filter(({ rule }) => rule === 'KPR301').map(({ reason }) => reason)).toEqual(['because of KPR301', 'because of KPR301']);
    expect(after.filter(({ rule }) => rule === 'KPR901')).toEqual([{ rule: 'KPR901', fingerprint: a, reason: 'because of KPR901' }]);
  });

  it('stays where the file was not read to its end', () => {
    expect(entriesFor({ ...fixed, complete: false }, { path: 'x.xml', entries }, sha256)).toHaveLength(entries.length);
  });
});

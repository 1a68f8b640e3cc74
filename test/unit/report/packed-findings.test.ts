import { describe, expect, it } from 'vitest';
import { PackedFindings } from '../../../shared/report/packed-findings.ts';
import type { Finding } from '../../../shared/report/finding.ts';
import { checkedFixtures } from '../../cli/formats/fixtures.ts';

const all: readonly Finding[] = checkedFixtures.flatMap(({ report }) => [...report.findings]);

function packed(findings: readonly Finding[]): PackedFindings {
  const list = new PackedFindings();
  for (const finding of findings) list.push(finding);
  return list;
}

describe('packed findings', () => {
  it('are unpacked as they were, whatever the rule', () => {
    expect(all.length).toBeGreaterThan(300);
    expect([...packed(all)]).toEqual(all);
  });

  it('survive the way from one thread to another', () => {
    expect([...new PackedFindings(structuredClone(packed(all).data))]).toEqual(all);
  });

  it('hold what is larger than a block, and numbers of every size', () => {
    const [first] = all;
    const far = { offset: 9_000_000_000, line: 90_000_000, column: 7 };
    const huge: Finding = {
      ...first!, times: 9_990_000, range: { start: far, end: far }, path: '/a/IPLOS/PERSON[]/PERSON', person: 12,
      params: { hours: -0.25, none: Number.NaN, text: '', own: { personal: '12 34' }, quoted: { quoted: 'æøå/PERSON[]' } },
      related: Array.from({ length: 20_000 }, (_, i) => ({ range: { start: far, end: { ...far, offset: far.offset + i } }, path: `/IPLOS/PERSON[${i}]`, note: 'start' })),
    };
    expect([...packed([first!, huge, first!])]).toEqual([first, huge, first]);
    expect([...packed([huge])]).toEqual([huge]);
  });

  it.each([2 ** 31 - 1, 2 ** 31, 2 ** 32 - 10, 2 ** 32])('keep places beyond what 32 bits hold, from offset %i on', (offset) => {
    const findings = Array.from({ length: 9 }, (_, i): Finding => ({ ...all[i]!, range: { start: { offset: offset + i, line: 1, column: i }, end: { offset: offset + i + 30, line: 1, column: i + 30 } } }));
    expect([...packed([...all, ...findings, ...all])]).toEqual([...all, ...findings, ...all]);
  });

  it('are told in the order of the file, those of one place by rule', () => {
    const at = (offset: number, rule: string): Finding => ({ ...all[0]!, rule, range: { start: { offset, line: 0, column: offset }, end: { offset, line: 0, column: offset } } });
    const list = packed([at(30, 'KPR301'), at(2, 'KPR901'), at(30, 'KPR105'), at(9, 'KPR001')]);
    expect(Array.from(list.only(list.inOrder()), ({ rule }) => rule)).toEqual(['KPR901', 'KPR001', 'KPR105', 'KPR301']);
  });
});

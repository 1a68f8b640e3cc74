import { describe, expect, it } from 'vitest';
import { type FixLevel, planFixes } from '../../../shared/lint/fixes.ts';
import type { Finding, LocatedFix } from '../../../shared/report/finding.ts';

type Edit = readonly [start: number, end: number, text: string];

function position(offset: number): { offset: number; line: number; column: number } {
  return { offset, line: 0, column: offset };
}

/** A finding with one repair, or with the alternatives that are given. */
function finding(kind: LocatedFix['kind'], ...alternatives: readonly (readonly Edit[])[]): Finding {
  const repairs = alternatives.map((edits) => ({ title: 'set', params: {}, edits: edits.map(([start, end, text]) => ({ range: { start: position(start), end: position(end) }, text })) }));
  return {
    rule: 'KPR201', message: 'x', params: {}, severity: 'error', registryAction: 'none', actor: 'both', range: { start: position(0), end: position(1) },
    path: '/', person: 0, row: '', field: '', value: '', related: [], fix: { kind, repairs },
  };
}

function safe(...edits: readonly Edit[]): Finding {
  return finding('safe', edits);
}

function plan(findings: readonly Finding[], level: FixLevel = 'safe'): { edits: Edit[]; applied: number[]; postponed: number[] } {
  const { edits, applied, postponed } = planFixes(findings, level);
  return {
    edits: edits.map(({ range, text }) => [range.start.offset, range.end.offset, text]),
    applied: applied.map((f) => findings.indexOf(f)),
    postponed: postponed.map((f) => findings.indexOf(f)),
  };
}

describe('the repairs that are applied', () => {
  it('are the safe ones; suggested ones with one answer only where that is asked for; never one of several answers', () => {
    const findings = [safe([0, 1, 'a']), finding('suggested', [[2, 3, 'b']]), finding('suggested', [[4, 5, 'c']], [[4, 5, 'd']]), { ...safe(), fix: undefined }];
    expect(plan(findings)).toEqual({ edits: [[0, 1, 'a']], applied: [0], postponed: [] });
    expect(plan(findings, 'unsafe')).toEqual({ edits: [[0, 1, 'a'], [2, 3, 'b']], applied: [0, 1], postponed: [] });
  });

  it('come in the order of the file, whatever the order of the findings', () => {
    expect(plan([safe([8, 9, 'b']), safe([1, 2, 'a'])]).edits).toEqual([[1, 2, 'a'], [8, 9, 'b']]);
  });

  it.each<[string, Edit, Edit]>([
    ['share a character', [2, 5, 'a'], [4, 6, 'b']],
    ['hold one another', [2, 9, 'a'], [4, 6, 'b']],
    ['replace the same with something else', [2, 5, 'a'], [2, 5, 'b']],
    ['insert at the same place', [2, 2, 'a'], [2, 2, 'b']],
    ['insert where the other begins', [2, 2, 'a'], [2, 5, 'b']],
  ])('are not two that %s: the first is taken, the other waits', (_, a, b) => {
    expect(plan([safe(a), safe(b)])).toEqual({ edits: [a], applied: [0], postponed: [1] });
  });

  it('are the safe one of two that overlap, wherever it stands', () => {
    const suggested = (...edits: readonly Edit[]): Finding => finding('suggested', edits);
    expect(plan([suggested([2, 9, 'a']), safe([4, 6, 'b'])], 'unsafe')).toEqual({ edits: [[4, 6, 'b']], applied: [1], postponed: [0] });
    expect(plan([suggested([2, 5, 'a']), safe([0, 3, 'b'])], 'unsafe')).toEqual({ edits: [[0, 3, 'b']], applied: [1], postponed: [0] });
    expect(plan([suggested([2, 2, 'a'], [50, 60, 'c']), safe([55, 56, 'b'])], 'unsafe')).toMatchObject({ applied: [1], postponed: [0] });
    expect(plan([suggested([6, 6, 'a']), safe([6, 6, 'b'])], 'unsafe')).toMatchObject({ applied: [1], postponed: [0] });
  });

  it('are the suggested ones that stand between the safe ones', () => {
    const findings = [safe([0, 2, 'a']), finding('suggested', [[2, 4, 'b']]), safe([4, 6, 'c']), finding('suggested', [[4, 6, 'c'], [8, 9, 'd']]), safe([9, 12, 'e'])];
    expect(plan(findings, 'unsafe')).toEqual({ edits: [[0, 2, 'a'], [2, 4, 'b'], [4, 6, 'c'], [8, 9, 'd'], [9, 12, 'e']], applied: [0, 1, 2, 3, 4], postponed: [] });
  });

  it('may stand side by side', () => {
    expect(plan([safe([2, 5, 'a']), safe([5, 7, 'b']), safe([9, 9, 'c'])])).toMatchObject({ applied: [0, 1, 2], postponed: [] });
  });

  it('put in once what several of them want alike', () => {
    expect(plan([safe([2, 2, 'x'], [10, 12, 'a']), safe([2, 2, 'x'], [20, 22, 'b'])])).toEqual({ edits: [[2, 2, 'x'], [10, 12, 'a'], [20, 22, 'b']], applied: [0, 1], postponed: [] });
  });

  it('are taken whole or not at all', () => {
    expect(plan([safe([5, 6, 'a']), safe([1, 2, 'b'], [5, 7, 'c'], [30, 31, 'd'])])).toEqual({ edits: [[1, 2, 'b'], [5, 7, 'c'], [30, 31, 'd']], applied: [1], postponed: [0] });
  });

  it('see what reaches far ahead of where they start', () => {
    expect(plan([safe([0, 1, 'a'], [100, 110, 'b']), safe([50, 51, 'c']), safe([105, 106, 'd'])])).toMatchObject({ applied: [0, 1], postponed: [2] });
  });
});

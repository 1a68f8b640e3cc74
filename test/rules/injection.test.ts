import { describe, expect, it } from 'vitest';
import { faults } from '../../shared/generate/faults/index.ts';
import type { Fault } from '../../shared/generate/faults/fault.ts';
import { generateExtract } from '../../shared/generate/generate.ts';
import { type Injected, inject } from '../../shared/generate/inject.ts';
import { serializeExtract } from '../../shared/generate/serialize.ts';
import type { RuleChange } from '../../shared/lint/settings.ts';
import { fullPath } from '../../shared/report/finding.ts';
import { rules } from '../../shared/rules/index.ts';
import { check } from './fixture.ts';

/** Rules that only data of 2018 can break. */
const of2018: ReadonlySet<string> = new Set(['KPR206']);
/** Rules that are off by default are switched on where they are tested. */
const on = (id: string): ReadonlyMap<string, RuleChange> => new Map([[id, { severity: 'on' }]]);

function placesOf(fault: Fault): { expected: string[]; found: string[]; clean: string[] } {
  const year = of2018.has(fault.rule) ? 2018 : 2023;
  const persons = Math.max(250, fault.least ?? 0);
  const count = fault.person === undefined ? 1 : 4;
  const options = { persons, seed: 11, municipality: '1103', year };
  const write = (injections: { fault: Fault; count: number }[]): { text: string; manifest: readonly Injected[] } => {
    const injected = inject(() => generateExtract(options), injections, { ...options, formatVersion: year === 2018 ? '3.5' : '3.7' });
    return { text: [...serializeExtract(injected.extract, undefined, injected.placed)].join(''), manifest: injected.manifest };
  };
  const { text, manifest } = write([{ fault, count }]);
  const describe = (rule: string, offset: number, length: number, path: string): string => `${rule} ${path} at ${offset}+${length}`;
  return {
    expected: manifest.map(({ rule, offset, length, path }) => describe(rule, offset, length, path)).sort(),
    found: check(text, on(fault.rule)).findings.map((finding) => describe(finding.rule, finding.range.start.offset, finding.range.end.offset - finding.range.start.offset, fullPath(finding, finding.path))).sort(),
    clean: check(write([]).text, on(fault.rule)).findings.map((finding) => `${finding.rule} ${fullPath(finding, finding.path)}`),
  };
}

describe('a fault that is put into a clean extract', () => {
  it('can be put in for every rule on one extract', () => {
    expect(faults.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).filter((id) => id < 'KPR9').sort());
  });

  it.each(faults.map((fault) => [fault.rule, fault] as const))('%s is found once, at its place, with nothing beside it', (_, fault) => {
    const { expected, found, clean } = placesOf(fault);
    expect(expected.length).toBeGreaterThan(0);
    const beside = found.filter((place) => !clean.some((there) => place.startsWith(`${there} `)));
    expect(beside).toEqual(expected);
  });
});

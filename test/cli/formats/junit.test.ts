import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { FormatContext } from '../../../server/cli/formats/format.ts';
import { junit } from '../../../server/cli/formats/junit.ts';
import { rules } from '../../../shared/rules/index.ts';
import { mixed, script } from './mixed.ts';
import { Scripted } from './reports.ts';
import { contextOf, print } from './run.ts';

interface Suite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly skipped: string;
  readonly testcase: readonly { readonly name: string; readonly failure?: unknown; readonly error?: unknown; readonly skipped?: unknown; readonly 'system-out'?: string }[];
}

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => ['testsuite', 'testcase'].includes(name) });
const suites = (changes: Partial<FormatContext> = {}): readonly Suite[] =>
  (xml.parse(print(junit, mixed(), contextOf('nb', { writer: new Scripted('nb', script), ...changes }))) as { testsuites: { testsuite: Suite[] } }).testsuites.testsuite;

const outcomes = ({ testcase }: Suite, kind: 'failure' | 'error' | 'skipped'): string[] => testcase.filter((c) => c[kind] !== undefined).map(({ name }) => name.split(' ')[0]!);

const isRule = (id: string): boolean => rules.some((rule) => rule.id === id);

describe('JUnit', () => {
  it('has a case for every rule in every file, also for those that pass', () => {
    for (const suite of suites().slice(0, 3)) expect(suite.testcase.map(({ name }) => name)).toEqual(expect.arrayContaining(rules.map(({ id, name }) => `${id} ${name}`)));
  });

  it('counts what it holds', () => {
    for (const suite of suites()) {
      expect(Number(suite.tests)).toBe(suite.testcase.length);
      expect(Number(suite.failures)).toBe(outcomes(suite, 'failure').length);
      expect(Number(suite.errors)).toBe(outcomes(suite, 'error').length);
      expect(Number(suite.skipped)).toBe(outcomes(suite, 'skipped').length);
    }
  });

  it.each([
    ['error', ['KPR101', 'KPR106', 'KPR201', 'KPR303']],
    ['warning', ['KPR101', 'KPR106', 'KPR201', 'KPR301', 'KPR303']],
    ['info', ['KPR101', 'KPR106', 'KPR201', 'KPR301', 'KPR303', 'KPR313']],
    ['never', []],
  ] as const)('fails where the run fails: --fail-on %s', (failOn, failing) => {
    expect(outcomes(suites({ failOn })[0]!, 'failure')).toEqual(failing);
  });

  it('tells findings below that in the output of a case that passes', () => {
    expect(suites()[0]!.testcase.find(({ name }) => name.startsWith('KPR301'))!['system-out']).toBe('61:18: warning tjTilDato er før tjFraDato.');
  });

  it('skips rules that did not run, and makes an error of those that stopped', () => {
    expect(suites().slice(0, 3).map((suite) => outcomes(suite, 'skipped'))).toEqual([['KPR307', 'KPR901'].filter(isRule), [], ['KPR306', 'KPR801']]);
    expect(outcomes(suites()[1]!, 'error')).toEqual(['KPR404']);
  });

  it('has a suite for each file that could not be checked', () => {
    expect(suites().slice(3).map(({ name, errors }) => [name, errors])).toEqual([['notater.xml', '1'], ['borte.xml', '1']]);
  });
});

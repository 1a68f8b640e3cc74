import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../../server/cli/formats/sarif.ts';
import { rules } from '../../../shared/rules/index.ts';
import { checkedFixtures } from './fixtures.ts';
import { mixed, script } from './mixed.ts';
import { Scripted, fileReport, runReport } from './reports.ts';
import { contextOf, print } from './run.ts';

/** The official schema. It is of JSON Schema draft 4, of which it uses nothing that later drafts changed but `id`. */
function officialSchema(): object {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _, id: $id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return { $id, ...schema };
}

const uri = /^[a-z][a-z0-9+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i;
const reference = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/;
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats: { uri, 'uri-reference': reference, 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) } });
const isSarif = ajv.compile(officialSchema());

interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string; readonly enabled?: boolean };
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly level: string; readonly fixes?: readonly object[] }[];
  readonly artifacts: readonly { readonly location: object }[];
  readonly invocations: readonly { readonly executionSuccessful: boolean }[];
}

const runOf = (output: string): Run => (JSON.parse(output) as { runs: [Run] }).runs[0];

describe('SARIF', () => {
  it.each(['nb', 'en'] as const)('keeps to the official schema, in %s', (language) => {
    const log = JSON.parse(print(sarif, mixed(), contextOf(language, { writer: new Scripted(language, script) })));
    expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 5), null, 1)).toBe(true);
  });

  it.each(checkedFixtures)('keeps to the official schema for $name', ({ report }) => {
    const log = JSON.parse(print(sarif, runReport([report]), contextOf('en')));
    expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 5), null, 1)).toBe(true);
  });

  it('would not keep to it with anything else', () => {
    const log = JSON.parse(print(sarif, mixed(), contextOf('nb', { writer: new Scripted('nb', script) })));
    log.runs[0].results[0].level = 'info';
    expect(isSarif(log)).toBe(false);
  });

  it('describes every rule in words that need no finding', () => {
    const { rules: described } = runOf(print(sarif, runReport([]), contextOf('en'))).tool.driver;
    expect(described.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { id, name, shortDescription, help, defaultConfiguration } of described) {
      const rule = rules.find((r) => r.id === id)!;
      expect(defaultConfiguration).toEqual({ level: rule.severity === 'info' ? 'note' : rule.severity, ...(rule.offByDefault && { enabled: false }) });
      expect(`${shortDescription.text} ${help.text}`).not.toMatch(/undefined|NaN/);
      expect(help.markdown).toContain(`**${id} ${name}**`);
    }
  });

  it('points every result at its rule', () => {
    const { tool, results } = runOf(print(sarif, mixed(), contextOf('nb', { writer: new Scripted('nb', script) })));
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  });

  it('offers safe fixes only, and none that shows an identity', () => {
    const { results } = runOf(print(sarif, mixed(), contextOf('nb', { writer: new Scripted('nb', script) })));
    expect(results.filter(({ fixes }) => fixes !== undefined).map(({ ruleId }) => ruleId)).toEqual(['KPR201', 'KPR201']);
  });

  it('is no success where something went wrong besides findings', () => {
    const context = contextOf('nb', { writer: new Scripted('nb', script) });
    expect(runOf(print(sarif, mixed(), context)).invocations[0]!.executionSuccessful).toBe(false);
    expect(runOf(print(sarif, { ...mixed(), files: mixed().files.slice(0, 1), systemErrors: [] }, context)).invocations[0]!.executionSuccessful).toBe(true);
  });

  it('writes paths as URIs that are relative to the working directory, absolute ones as file URIs', () => {
    const files = ['a b/ø#1.xml', '/srv/a.xml', 'C:/data/a.xml'].map((path) => fileReport(path, []));
    expect(runOf(print(sarif, runReport(files), contextOf('nb'))).artifacts.map(({ location }) => location)).toEqual([
      { uri: 'a%20b/%C3%B8%231.xml', uriBaseId: '%SRCROOT%' },
      { uri: 'file:///srv/a.xml' },
      { uri: 'file:///C:/data/a.xml' },
    ]);
  });
});

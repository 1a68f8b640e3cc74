import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideOf } from '../../shared/rules/guides/lookup.ts';
import { rules } from '../../shared/rules/index.ts';
import { pageWords } from '../../shared/text/rule-page-words.ts';
import { rulePage } from '../../shared/text/rule-page.ts';
import { workplace } from './kpr-lint.ts';

describe('kpr-lint explain', () => {
  it('says what a rule finds, what the registry does, and what to put right', async () => {
    const { status, stdout, stderr } = await workplace().run(['explain', 'KPR306', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^KPR306 decision-long-before-start\n/);
    expect(stdout).toMatch(/^ {2}Severity +warning$/m);
    expect(stdout).toMatch(/^How to put it right in the record system\n\S/m);
    expect(stdout).toMatch(/^Options\n {2}days: .*by default 365, at least 1/ms);
    expect(stdout).toMatch(/^Sources\n.*RULES KPR306/m);
  });

  it('prints the page of docs/rules, in both languages: the same words in the same order', async () => {
    const words = (text: string): string[] => text.replace(/^```.*$/gm, '').replace(/[\\*#`]|^- /gm, '').split(/\s+/).filter((word) => word !== '');
    for (const language of ['nb', 'en'] as const) {
      const { stdout } = await workplace().run(['explain', 'KPR3', '--lang', language]);
      const pages = rules.filter(({ id }) => id.startsWith('KPR3')).map(({ id }) => readFileSync(new URL(`../../docs/rules/${language}/${id}.md`, import.meta.url), 'utf8'));
      expect(words(stdout.replace(/^ {2}(\S.*?\S) {2,}(?=\S)/gm, '$1: '))).toEqual(words(pages.join('\n')));
    }
  });

  it('takes numbers, names and families, in any case', async () => {
    const place = workplace();
    const { stdout } = await place.run(['explain', 'kpr306']);
    expect((await place.run(['explain', 'decision-long-before-start'])).stdout).toBe(stdout);
    expect((await place.run(['explain', 'KPR30'])).stdout).toContain(stdout);
    expect((await place.run(['explain', 'KPR301', 'KPR306'])).stdout).toMatch(/^KPR301 .*\n\nKPR306 /s);
  });

  it('can say it of every rule, in both languages', () => {
    for (const rule of rules) {
      for (const language of ['nb', 'en'] as const) {
        const { titles } = pageWords(language);
        const page = rulePage(rule, guideOf(rule), language);
        expect(JSON.stringify(page), rule.id).not.toMatch(/undefined|NaN|\[object|""/);
        expect(page.sections.map(({ title }) => title)).toEqual([
          ...[titles.finds, titles.matters, titles.example, titles.remedy],
          ...(guideOf(rule).fix === undefined ? [] : [titles.fix]),
          ...(rule.options === undefined ? [] : [titles.options]),
          titles.sources,
        ]);
      }
    }
  });
});

describe('kpr-lint rules', () => {
  it('lists every rule on a line of its own', async () => {
    const { stdout } = await workplace().run(['rules']);
    expect(stdout.trimEnd().split('\n').map((line) => line.slice(0, 6))).toEqual(rules.map(({ id }) => id));
  });

  it('gives machines everything', async () => {
    const { stdout } = await workplace().run(['rules', '--format', 'json']);
    const { schemaVersion, rules: listed } = JSON.parse(stdout) as { schemaVersion: number; rules: { rule: string }[] };
    expect(schemaVersion).toBe(1);
    expect(listed.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    expect(listed.find(({ rule }) => rule === 'KPR306')).toMatchObject({ name: 'decision-long-before-start', severity: 'warning', registryAction: 'none', offByDefault: false, fix: 'none', options: { days: { default: 365 } } });
    expect(listed.find(({ rule }) => rule === 'KPR307')).toMatchObject({ offByDefault: true });
    expect(listed.find(({ rule }) => rule === 'KPR201')).toMatchObject({ fix: 'both' });
  });

  it('gives a page with a table for each family', async () => {
    const { stdout } = await workplace().run(['rules', '--format', 'markdown', '--lang', 'en']);
    expect(stdout.match(/^## \dxx .+$/gm)).toHaveLength(10);
    const lines = stdout.split('\n').filter((line) => line.startsWith('|'));
    expect(lines.flatMap((line) => /^\| (KPR\d{3}) /.exec(line)?.[1] ?? [])).toEqual(rules.map(({ id }) => id));
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(9);
    expect(stdout).toMatch(/^\| KPR307 \| start-before-decision \| .* \| off \|$/m);
  });
});

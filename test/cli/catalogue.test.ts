import { describe, expect, it } from 'vitest';
import { rulePage } from '../../shared/text/rule-page.ts';
import { rules } from '../../shared/rules/index.ts';
import { workplace } from './kpr-lint.ts';

describe('kpr-lint explain', () => {
  it('says what a rule finds, what the registry does, and what to put right', async () => {
    const { status, stdout, stderr } = await workplace().run(['explain', 'KPR306', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^KPR306 decision-long-before-start\n/);
    expect(stdout).toMatch(/^ {2}Severity +warning$/m);
    expect(stdout).toMatch(/^ {2}Sources +.*RULES KPR306/m);
    expect(stdout).toMatch(/days: .*by default 365/s);
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
        const page = rulePage(rule, language);
        expect(JSON.stringify(page), rule.id).not.toMatch(/undefined|NaN|\[object|""/);
        expect(page.paragraphs.length, rule.id).toBeGreaterThan(0);
        expect(page.options.map(([name]) => name)).toEqual(Object.keys(rule.options ?? {}));
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
    expect(listed.find(({ rule }) => rule === 'KPR306')).toMatchObject({ name: 'decision-long-before-start', severity: 'warning', registryAction: 'none', offByDefault: false, options: { days: { default: 365 } } });
    expect(listed.find(({ rule }) => rule === 'KPR307')).toMatchObject({ offByDefault: true });
  });

  it('gives a table for a page', async () => {
    const { stdout } = await workplace().run(['rules', '--format', 'markdown', '--lang', 'en']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(rules.length + 2);
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(6);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faults } from '../../shared/generate/faults/index.ts';
import { rules } from '../../shared/rules/index.ts';

/** What a script would write. */
async function listBy(script: string): Promise<string> {
  return ((await import(new URL(`../../scripts/${script}`, import.meta.url).href)) as { source: string }).source;
}

describe('the lists', () => {
  it('of rules is what the script makes of the files that are there', async () => {
    expect(readFileSync(new URL('../../shared/rules/index.ts', import.meta.url), 'utf8')).toBe(await listBy('list-rules.mjs'));
  });

  it('of injectors is what the script makes of the files that are there', async () => {
    expect(readFileSync(new URL('../../shared/generate/faults/index.ts', import.meta.url), 'utf8')).toBe(await listBy('list-faults.mjs'));
  });

  it('name each rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect(new Set(faults.map(({ rule }) => rule)).size).toBe(faults.length);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a number, a name, and a summary in both languages', () => {
    expect(id).toMatch(/^KPR\d{3}$/);
    expect(rule.name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    for (const text of [rule.summary.nb, rule.summary.en]) expect(text).toMatch(/^\S.*[^.\s]$/);
    expect(rule.summary.nb).not.toBe(rule.summary.en);
  });

  it('names its sources, its place in the catalogue among them', () => {
    expect(rule.sources).toContain(`RULES ${id}`);
    for (const source of rule.sources) expect(source).toMatch(/^\S.*\S$/);
  });

  it('has something to say: messages, and hovers that belong to them', () => {
    expect(Object.keys(rule.messages).length).toBeGreaterThan(0);
    expect(Object.keys(rule.hovers).length).toBeGreaterThan(0);
    for (const key of Object.keys(rule.hovers)) if (key !== 'default') expect(Object.keys(rule.messages)).toContain(key);
  });

  it('looks at something', () => {
    expect(Object.keys(rule.check).length).toBeGreaterThan(0);
  });

  it('describes its options in both languages, with defaults that keep to their bounds', () => {
    for (const option of Object.values(rule.options ?? {})) {
      for (const text of [option.nb, option.en]) expect(text).toMatch(/\S/);
      if (typeof option.default === 'number') {
        expect(option.default).toBeGreaterThanOrEqual(option.min ?? Number.NEGATIVE_INFINITY);
        expect(option.default).toBeLessThanOrEqual(option.max ?? Number.POSITIVE_INFINITY);
      }
      if (typeof option.default === 'string') expect(option.default).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../shared/rules/guides/guide.ts';
import { guides } from '../../shared/rules/guides/index.ts';
import { rules } from '../../shared/rules/index.ts';
import { rulePages } from '../../shared/text/rule-pages.ts';
import { check, parseFixture } from './fixture.ts';
import { framed } from './guide-frame.ts';

const fixtures = new URL('fixtures/', import.meta.url);

/** The kinds of the fixes that a rule's fixtures give. */
function kindsOf(id: string): string[] {
  const kinds = new Set<string>();
  for (const name of readdirSync(fixtures).filter((file) => file.startsWith(`${id}-`))) {
    const { text, changes, year, previous } = parseFixture(readFileSync(new URL(name, fixtures), 'utf8'));
    for (const { rule, fix } of check(text, changes, year, previous).findings) if (rule === id && fix !== undefined) kinds.add(fix.kind);
  }
  return [...kinds].sort();
}

function shown(kind: 'safe' | 'suggested' | 'both' | undefined): string[] {
  return kind === undefined ? [] : kind === 'both' ? ['safe', 'suggested'] : [kind];
}

/** The rules that speak of an example, each once. */
function spoken(id: string, example: string, { persons }: { persons?: number }): string[] {
  const { findings } = check(framed(example, persons), new Map([[id, { severity: 'on' }]]));
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

describe('the frame of the examples', () => {
  it('is an extract in which nothing is found', () => {
    expect(check(framed('<TJENESTE tjPeID="1" tjTjID="1"><tjTjenType>6</tjTjenType><tjFraDato>20210314</tjFraDato></TJENESTE>')).findings).toEqual([]);
    expect(check(framed('<iiLopenr>2</iiLopenr>')).findings).toEqual([]);
  });
});

it('every rule has a guide, and every guide a rule', () => {
  expect(Object.keys(guides)).toEqual(rules.map(({ id }) => id));
});

describe.each(Object.entries(guides))('the guide of %s', (id, guide: Guide) => {
  const { finds, matters, remedy, fix } = guide;
  const rule = rules.find((one) => one.id === id)!;

  it('says everything in both languages, in whole sentences', () => {
    const texts = [finds, matters, remedy, ...(fix === undefined ? [] : [fix]), ...('example' in guide ? [guide.example] : [])];
    for (const { nb, en } of texts) {
      for (const text of [nb, en]) expect(text).toMatch(/^\S.*[.)]$/s);
      expect(nb).not.toBe(en);
      // What stands in one language only was forgotten in the other.
      expect(Math.max(nb.length, en.length) / Math.min(nb.length, en.length), nb).toBeLessThan(1.6);
      expect(nb).not.toMatch(/\b(the|and|which)\b/);
      // Names are Norwegian in both, in quotes.
      expect(en.replace(/“[^”]*”/g, '')).not.toMatch(/\b(og|ikke|som|registeret)\b/);
    }
  });

  it('names only rules that there are', () => {
    const named = JSON.stringify(guide).match(/KPR\d{3}/g) ?? [];
    expect(named.filter((other) => guides[other] === undefined || other === id)).toEqual([]);
  });

  it('does not repeat what the hover says', () => {
    for (const hover of Object.values(rule.hovers)) {
      for (const language of ['nb', 'en'] as const) {
        const said = String(hover[language]).split(/(?<=[.?])\s+|['"`]/).filter((sentence) => sentence.length > 40);
        for (const sentence of said) expect(remedy[language]).not.toContain(sentence);
      }
    }
  });

  it('describes the fix that there is', () => {
    expect(shown(fix?.kind)).toEqual(kindsOf(id));
  });

  if ('example' in guide) return;
  it('shows the fault and no other, and the same put right', () => {
    expect(spoken(id, guide.bad, guide)).toEqual([id]);
    expect(spoken(id, guide.good, guide)).toEqual([]);
  });
});

describe('docs/rules', () => {
  it('is what scripts/write-rule-pages.mjs makes of the rules and their guides', () => {
    const folder = new URL('../../docs/rules/', import.meta.url);
    const there = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.md'));
    const pages = rulePages();
    expect(there.sort()).toEqual([...pages.keys()].sort());
    for (const [path, text] of pages) expect(readFileSync(new URL(path, folder), 'utf8'), path).toBe(text);
  });
});

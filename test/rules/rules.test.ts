import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../shared/rules/index.ts';
import { Writer } from '../../shared/text/message.ts';
import { check, found, parseFixture, repaired } from './fixture.ts';

const folder = new URL('fixtures/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.xml'));
const nb = new Writer('nb');
const en = new Writer('en');

describe.each(files)('%s', (file) => {
  const fixture = parseFixture(readFileSync(new URL(file, folder), 'utf8'));

  it('gives the marked findings and no others', () => {
    expect(found(check(fixture.text, fixture.changes, fixture.year, fixture.previous))).toEqual(fixture.expected);
  });

  it('says every finding in both languages, in at most 140 characters where the file is not quoted at length', () => {
    for (const finding of check(fixture.text, fixture.changes, fixture.year, fixture.previous).findings) {
      for (const writer of [nb, en]) {
        const message = writer.message(finding);
        expect(message).toMatch(/^\S.*[.)]$/);
        expect(message.length, message).toBeLessThanOrEqual(140);
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        expect(writer.hover(finding)).toMatch(/^\S.*\.$/);
        for (const related of finding.related) expect(writer.note(finding, related.note)).not.toBe('');
        for (const repair of finding.fix?.repairs ?? []) expect(writer.title(repair)).not.toMatch(/undefined/);
      }
    }
  });

  it('is put right by its fixes: what had one answer is gone, and nothing new has come', () => {
    const before = check(fixture.text, fixture.changes, fixture.year, fixture.previous);
    const fixable = before.findings.filter((f) => f.fix?.repairs.length === 1);
    if (fixable.length === 0) return;
    const after = check(repaired(fixture.text, fixable), fixture.changes, fixture.year, fixture.previous);
    const left = after.findings.map((f) => `${f.rule} ${f.path}`);
    const kept = before.findings.filter((f) => !fixable.includes(f)).map((f) => `${f.rule} ${f.path}`);
    expect(left.filter((l) => fixable.some((f) => `${f.rule} ${f.path}` === l) && !kept.includes(l))).toEqual([]);
    expect(after.findings.length).toBeLessThanOrEqual(kept.length);
  });
});

describe('every rule', () => {
  // What rules on ident messages find stands in no extract: test/unit/ident.
  it.each(rules.filter(({ check: looksAt }) => looksAt.ident === undefined).map((rule) => rule.id))('%s has a fixture of what it finds and one of what it leaves alone', (id) => {
    expect(files.filter((file) => file.startsWith(`${id}-finds`))).not.toEqual([]);
    expect(files.filter((file) => file.startsWith(`${id}-leaves`))).not.toEqual([]);
  });
});

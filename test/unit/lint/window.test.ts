import { describe, expect, it } from 'vitest';
import { Check } from '../../../shared/lint/check.ts';
import { Linter } from '../../../shared/lint/linter.ts';
import { LiveExtract } from '../../../shared/lint/live.ts';
import { settingsOf } from '../../../shared/lint/settings.ts';
import { ExtractStream, MAX_RECORD } from '../../../shared/lint/stream.ts';
import { Collector } from '../../../shared/report/collector.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { mutateBytes, randomOf } from '../../fuzz/mutate.ts';
import { valid } from '../extract/schema-verdicts.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const settings = settingsOf();
const invalid = valid.replace('<peKjonn>K', '<peKjonn>X');
const person = /\n {2}<PERSON [\s\S]*<\/PERSON>/.exec(invalid)![0];

/** Where something may stand outside persons, each once. */
const places = {
  'before the root': (what: string) => invalid.replace('<IPLOS', () => `${what}<IPLOS`),
  'before the header': (what: string) => invalid.replace('<INNHINFO>', () => `${what}<INNHINFO>`),
  'in the header': (what: string) => invalid.replace('<iiFraDato>', () => `${what}<iiFraDato>`),
  'in a contact': (what: string) => invalid.replace('<Navn>', () => `${what}<Navn>`),
  'before the persons': (what: string) => invalid.replace('<PERSON ', () => `${what}<PERSON `),
  'between persons': (what: string) => invalid.replace('</PERSON>', () => `</PERSON>${what}${person.replaceAll('1001', '1002')}`),
  'behind the persons': (what: string) => invalid.replace('</IPLOS>', () => `${what}</IPLOS>`),
  'behind the root': (what: string) => invalid + what,
};

/** What is found with a window that begins that small, in pieces of a size. */
function found(bytes: Uint8Array, capacity: number, piece: number): { findings: unknown[]; widest: number } {
  const collector = new Collector();
  const linter = new Linter(settings, collector);
  const stream = new ExtractStream(linter, false, capacity);
  for (let at = 0; at < bytes.length; at += piece) stream.write(bytes.subarray(at, at + piece));
  stream.end();
  linter.finish();
  return { findings: [...collector.findings()], widest: stream.capacity };
}

describe('what is found', () => {
  const lines = (line: string) => `\r\n${line.repeat(3000)}\r\n`;
  it.each(Object.entries(places).flatMap(([where, put]) => [
    [where, 'a comment', put(`<!--${lines('æ 😀 <x>\r\n')}-->`)] as const,
    [where, 'comments', put(lines('<!-- æ -->\n'))] as const,
    [where, 'blanks', put(lines(' \t\r\n'))] as const,
    [where, 'text', put(lines('æ 😀 tekst\r'))] as const,
    [where, 'text with references', put(lines('&#10;a &amp; b\n'))] as const,
    [where, 'CDATA', put(`<![CDATA[${lines('æ 😀 <x>\n')}]]>`)] as const,
    [where, 'blank CDATA', put(`<![CDATA[${lines(' \n')}]]>`)] as const,
    [where, 'an instruction', put(`<?x ${lines('æ\n')}?>`)] as const,
    [where, 'an unknown element', put(`<ukjent>${lines('<a>æ</a>\n')}</ukjent>`)] as const,
    [where, 'unknown elements', put(lines('<ukjent>æ</ukjent>\n'))] as const,
  ]))('%s does not depend on the window: %s', (_, what, text) => {
    const bytes = encode(text);
    const whole = found(bytes, 16 * bytes.length, bytes.length);
    const small = found(bytes, 4096, 1000);
    expect(small.findings).toEqual(whole.findings);
    // Text below 64 KiB comes in one piece; each of many elements is a finding of its own place, so that their record grows until they are between persons.
    if (what !== 'unknown elements') expect(small.widest).toBeLessThanOrEqual((what === 'text' ? 128 : 16) * 1024);
  });

  it.each([1, 2, 3, 4])('does not depend on the window in a document that is broken (seed %i)', (seed) => {
    const random = randomOf(seed);
    const all = Object.values(places);
    for (let i = 0; i < 60; i++) {
      const stretches = [`<!--${' æ\n'.repeat(1000)}-->`, ' \r\n'.repeat(1000), 'tekst '.repeat(600), `<![CDATA[${'x\n'.repeat(1500)}]]>`, '<ukjent>1</ukjent>\n'.repeat(200)];
      const bytes = mutateBytes(encode(all[random(all.length)]!(stretches[random(stretches.length)]!)), random);
      const expected = found(bytes, 16 * bytes.length, bytes.length).findings;
      expect(found(bytes, 2048, 1 + random(700)).findings, `seed ${seed}, document ${i}`).toEqual(expected);
    }
  });
});

/** The report on a text in which `{}` stands for more than 32 MiB of something. */
function reportOn(text: string, unit: string): FileReport {
  const [before, after] = text.split('{}') as [string, string];
  const check = new Check('a.xml', settings, new Collector());
  const piece = encode(unit.repeat(Math.ceil((1024 * 1024) / encode(unit).length)));
  check.write(encode(before));
  for (let size = 0; size <= MAX_RECORD; size += piece.length) check.write(piece);
  check.write(encode(after));
  return check.end()!;
}

const rulesOf = (report: FileReport): string[] => [...report.findings].map(({ rule }) => rule);

describe('more than 32 MiB', () => {
  it.each([
    ['of a comment before the header', places['before the header']('<!--{}-->'), 'x ', ['KPR110']],
    ['of a comment in the header', places['in the header']('<!--{}-->'), 'x ', ['KPR110']],
    ['of a comment between persons', places['between persons']('<!--{}-->'), 'x ', ['KPR110', 'KPR110']],
    ['of blanks between persons', places['between persons']('{}'), ' \n', ['KPR110', 'KPR110']],
    ['of text between persons', places['between persons']('{}'), 'tekst ', ['KPR110', 'KPR004', 'KPR110']],
  ])('%s is read through', (_, text, unit, rules) => {
    const report = reportOn(text, unit);
    expect(rulesOf(report)).toEqual(rules);
    expect(report).toMatchObject({ complete: true, systemErrors: [], persons: text.split('<PERSON ').length - 1 });
    // In its own line and column, as many lines further down as there are in between.
    const sex = [...report.findings].at(-1)!.range.start;
    const lines = unit.includes('\n') ? Math.ceil((1024 * 1024) / unit.length) * 33 : 0;
    expect(sex).toMatchObject({ line: text.slice(0, text.lastIndexOf('<peKjonn>')).split('\n').length - 1 + lines, column: '    <peKjonn>'.length });
  });

  it('of one person is too large, and told of where the person begins', () => {
    const text = invalid.replace('</PERSON>', () => `</PERSON>${person.replaceAll('1001', '1002').replace('<TJENESTE ', '{}<TJENESTE ')}`);
    const report = reportOn(text, '<!-- x -->\n');
    expect(report).toMatchObject({ complete: false, persons: 1, systemErrors: [{ kind: 'record-too-large', detail: String(text.slice(0, text.lastIndexOf('<PERSON ')).split('\n').length) }] });
    expect(rulesOf(report)).toEqual(['KPR110']);
  });

  it('is not a person of 30 MiB', () => {
    const text = valid.replace('<TJENESTE ', () => `<!--${'x'.repeat(30 * 1024 * 1024)}--><TJENESTE `);
    const check = new Check('a.xml', settings, new Collector());
    check.write(encode(text));
    expect(check.end()).toMatchObject({ complete: true, persons: 1 });
  });
});

describe('what one record has too much of', () => {
  const many = 12_345;
  it.each([
    ['faults', 'KPR001', '& '],
    ['unknown elements', 'KPR004', '<ukjent/>'],
    ['unknown elements of different names', 'KPR004', ''],
    ['loose text', 'KPR004', 'a<!-- -->'],
    ['elements twice', 'KPR008', '<peAlder>70</peAlder>'],
    ['attributes', 'KPR004', '<peAlder a="1">70</peAlder>'],
  ])('is counted, but not kept: %s', (_, rule, unit) => {
    const content = unit === '' ? Array.from({ length: many }, (_, i) => `<u${i}/>`).join('') : unit.repeat(many);
    const text = valid.replace('<peKjonn>K', () => `${content}<peKjonn>X`);
    const check = new Check('a.xml', settings, new Collector());
    check.write(encode(text));
    const report = check.end()!;
    expect(report.counts.byRule[rule]).toBe(many);
    expect(report.tallies.find((tally) => tally.rule === rule)!.count).toBe(many);
    expect(report.findings.length).toBeLessThan(10_100);
    expect(report.counts.byRule['KPR110']).toBe(1);

    const live = new LiveExtract(text, settings);
    live.refresh();
    expect(live.counts).toEqual(report.counts);
    const at = text.lastIndexOf('15</tjTjenType>');
    live.change(at, at + 2, '12');
    live.refresh();
    live.change(at, at + 2, '15');
    live.refresh();
    expect(live.counts).toEqual(report.counts);
    live.change(text.indexOf('<PERSON '), text.indexOf('</IPLOS>'), '');
    live.refresh();
    expect(live.counts.byRule[rule] ?? 0).toBe(0);
  });
});

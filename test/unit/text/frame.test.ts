import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/report/finding.ts';
import { frame, frameLines } from '../../../shared/text/frame.ts';
import { finding, rangeAt } from '../../cli/formats/reports.ts';

const WIDTH = 40;

/** The frame of a finding as lines of text, marks under them: ^ for the place itself, - for related ones. */
function drawn(f: Finding, lines: Readonly<Record<number, string>>, detail: 'masked' | 'full' = 'masked'): string[] {
  const given = new Map(Object.entries(lines).map(([number, line]) => [Number(number) - 1, line]));
  return frame(f, given, WIDTH, detail).flatMap(({ number, text, marks }) => [
    `${number} ${text}`,
    ...marks.map(({ start, end, note }) => ' '.repeat(String(number).length + 1 + start) + (note === 'finding' ? '^' : '-').repeat(end - start)),
  ]);
}

const related = (...places: { line: number; column: number; length: number }[]): Partial<Finding> => ({ related: places.map((p) => ({ range: rangeAt(p), path: '/', note: 'start' })) });

describe('a code frame', () => {
  it('shows the line before and the line after', () => {
    expect(drawn(finding('KPR201', { line: 2, column: 13, length: 2 }), { 1: '<TJENESTE tjPeID="1">', 2: '<tjTjenType>12</tjTjenType>', 3: '<tjVedtak>2</tjVedtak>' })).toEqual([
      '1 <TJENESTE tjPeID="•">',
      '2 <tjTjenType>12</tjTjenType>',
      '              ^^',
      '3 <tjVedtak>2</tjVedtak>',
    ]);
  });

  it('shows related places instead, in the order of the file, three at most', () => {
    const f = finding('KPR301', { line: 5, column: 1, length: 3 }, related({ line: 9, column: 2, length: 1 }, { line: 3, column: 1, length: 1 }, { line: 4, column: 1, length: 1 }, { line: 8, column: 1, length: 1 }));
    expect(frameLines(f).map((line) => line + 1)).toEqual([3, 4, 5, 9]);
  });

  it('marks two places on one line under each other', () => {
    expect(drawn(finding('KPR301', { line: 1, column: 9, length: 1 }, related({ line: 1, column: 2, length: 1 })), { 1: '<a>1</a><b>' })).toEqual(['1 <a>•</a><b>', '   -', '          ^']);
  });

  it('marks a range over several lines to the end of the first, and an empty one by one column', () => {
    const over = finding('KPR001', { line: 1, column: 5, length: 0 });
    const { start } = over.range;
    expect(drawn({ ...over, range: { start, end: { offset: 99, line: 3, column: 2 } } }, { 1: '    <tjVedtak' })).toEqual(['1     <tjVedtak', '      ^^^^^^^^^']);
    expect(drawn(over, { 1: '' })).toEqual(['1 ', '  ^']);
  });

  it('is left out where its line cannot be read, and blank neighbours are', () => {
    const f = finding('KPR201', { line: 2, column: 1, length: 1 });
    expect(drawn(f, { 1: '<a/>' })).toEqual([]);
    expect(drawn(f, { 1: '  ', 2: '<a/>', 3: '' })).toEqual(['2 <a/>', '  ^']);
  });

  it('is cut around its place where the line is long', () => {
    const line = `${'<tjVedtak>2</tjVedtak>'.repeat(500)}<tjTjenType>12</tjTjenType>${'<tjVedtak>2</tjVedtak>'.repeat(500)}`;
    const [text, mark] = drawn(finding('KPR201', { line: 1, column: 500 * 22 + 13, length: 2 }), { 1: line });
    expect(text).toHaveLength(WIDTH + 2);
    expect(text).toMatch(/^1 ….*…$/);
    expect(text!.slice(mark!.indexOf('^'), mark!.length)).toBe('12');
  });

  it('shows each place of one long line in a piece of its own', () => {
    const line = `<tjFraDato>20210314</tjFraDato>${' '.repeat(100)}<tjTilDato>20210301</tjTilDato>`;
    const shown = drawn(finding('KPR301', { line: 1, column: 143, length: 8 }, related({ line: 1, column: 12, length: 8 })), { 1: line });
    expect([0, 2].map((i) => shown[i]!.slice(shown[i + 1]!.search(/[-^]/), shown[i + 1]!.length))).toEqual(['20210314', '20210301']);
  });

  it('keeps its marks in place beside characters of other widths, and lets none of them move the cursor', () => {
    const f = finding('KPR201', { line: 1, column: 10, length: 2 });
    expect(drawn(f, { 1: '\t\u001b[1m\u{1f600}a\u030112' }, 'full')).toEqual(['1  ·[1m••a•12', '           ^^']);
  });

  it('shows everything with full detail', () => {
    expect(drawn(finding('KPR106', { line: 1, column: 9, length: 4 }), { 1: '<PERSON pePeID="4801">' }, 'full')[0]).toBe('1 <PERSON pePeID="4801">');
  });
});

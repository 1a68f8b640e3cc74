import type { Finding, Range } from '../report/finding.ts';
import type { Detail } from './mask.ts';
import { maskMarkup } from './mask-markup.ts';

/** A stretch of a line that is pointed at; columns of the line as it is shown, `end` after the last. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `finding`: the place itself; otherwise the key of what the related place is (a message of the rule). */
  readonly note: string;
}

/** One line of a code frame. */
export interface FrameLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** More related places than these are counted, not shown. */
export const MAX_RELATED = 3;
/** Longer lines are masked only around the place: some extracts are one line of many megabytes. */
const NEIGHBOURHOOD = 2_000;

interface Place {
  readonly range: Range;
  readonly note: string;
}

/** The note of the finding's own place. */
export const OWN = 'finding';

function placesOf(finding: Finding): Place[] {
  const related = finding.related.slice(0, MAX_RELATED).map(({ range, note }): Place => ({ range, note }));
  return [...related, { range: finding.range, note: OWN }].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

/** The lines, 0-based and ascending, that the frame of a finding shows: those of its places; without related ones also its neighbours. */
export function frameLines(finding: Finding): number[] {
  const { line } = finding.range.start;
  if (finding.related.length === 0) return line === 0 ? [0, 1] : [line - 1, line, line + 1];
  return [...new Set(placesOf(finding).map(({ range }) => range.start.line))];
}

/**
 * The lines around a finding, with its places marked and identities masked; none where its own line is missing.
 * Lines longer than `width` columns are cut around the place, with … where something is left out.
 */
export function frame(finding: Finding, lines: ReadonlyMap<number, string>, width: number, detail: Detail): FrameLine[] {
  if (lines.get(finding.range.start.line) === undefined) return [];
  const places = placesOf(finding);
  return frameLines(finding).flatMap((number) => {
    const line = lines.get(number);
    const here = places.filter(({ range }) => range.start.line === number);
    if (line === undefined || (here.length === 0 && line.trim() === '')) return [];
    const marks = here.map((place) => markOf(place, line));
    // Places of one long line each have their own piece of it.
    const pieces = line.length <= width || marks.length === 0 ? [marks] : marks.map((mark) => [mark]);
    return pieces.map((piece) => ({ number: number + 1, ...cut(line, piece, width, detail) }));
  });
}

/** Ranges over several lines are marked to the end of the first; empty ones have one column. */
function markOf({ range, note }: Place, line: string): Mark {
  const start = Math.min(range.start.column, line.length);
  const end = range.end.line === range.start.line ? Math.min(range.end.column, line.length) : line.length;
  return { start, end: Math.max(end, start + 1), note };
}

function cut(line: string, marks: readonly Mark[], width: number, detail: Detail): Pick<FrameLine, 'text' | 'marks'> {
  const mark = marks[0] ?? { start: 0, end: 0 };
  const from = line.length > 2 * NEIGHBOURHOOD ? Math.max(0, mark.start - NEIGHBOURHOOD) : 0;
  const piece = printable(line.slice(from, line.length > 2 * NEIGHBOURHOOD ? mark.start + NEIGHBOURHOOD : undefined));
  const masked = detail === 'full' ? piece : maskMarkup(piece);
  if (line.length <= width) return { text: masked.trimEnd(), marks };
  // The place in the middle, or at the left where it is too long for that.
  const length = Math.min(mark.end - mark.start, width - 2);
  const left = Math.max(0, Math.min(mark.start - Math.floor((width - length) / 2), line.length - width));
  const right = Math.min(line.length, left + width);
  let text = masked.slice(left - from, right - from);
  if (left > 0) text = `…${text.slice(1)}`;
  if (right < line.length) text = `${text.slice(0, -1)}…`;
  return { text, marks: marks.map(({ start, end, note }) => ({ start: start - left, end: Math.min(end - left, width), note })) };
}

/** One column for each UTF-16 code unit, so that marks stand where they should and nothing moves the cursor. */
function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{C}\p{Z}]/gu, (c) => (c === ' ' ? c : '·'.repeat(c.length)))
    .replace(/[\p{M}\u{10000}-\u{10ffff}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu, (c) => '•'.repeat(c.length));
}

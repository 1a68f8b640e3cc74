import { type Lines, advance, countLines, linesBetween, nextLine } from '../xml/lines.ts';
import type { Position } from '../xml/scanner.ts';

const START: Position = { offset: 0, line: 0, column: 0 };

/** A part of the text with what is known of it. */
export interface Segment<R> {
  text: string;
  lines: Lines;
  result: R;
}

/**
 * A text in parts: a head, segments, and a tail, so that an edit inside one segment costs no more than that segment.
 * Offsets count UTF-16 code units; lines and columns are 0-based.
 */
export class SegmentedText<R> {
  head = '';
  tail = '';
  segments: Segment<R>[] = [];
  /** Where each segment begins, and at the end the tail. */
  private readonly known: Position[] = [];
  /** The first of `known` that is out of date. */
  private knownUntil = 0;

  constructor(text: string) {
    this.forget(text);
  }

  get text(): string {
    return this.head + this.segments.map((segment) => segment.text).join('') + this.tail;
  }

  get length(): number {
    return this.bases()[this.segments.length]!.offset + this.tail.length;
  }

  /** Where each segment begins, and at the end the tail. */
  bases(): readonly Position[] {
    const { known, segments } = this;
    for (let i = this.knownUntil; i <= segments.length; i++) {
      if (i === 0) known[0] = advance(START, this.head.length, countLines(this.head));
      else known[i] = advance(known[i - 1]!, segments[i - 1]!.text.length, segments[i - 1]!.lines);
    }
    known.length = segments.length + 1;
    this.knownUntil = segments.length + 1;
    return known;
  }

  /** All text becomes head. */
  forget(text: string): void {
    this.head = text;
    this.segments = [];
    this.tail = '';
    this.knownUntil = 0;
  }

  /** Cuts a text where the results begin; `end`: where the last of them does. */
  divide(text: string, results: readonly R[], startOf: (result: R) => Position, end: number): void {
    const starts = results.map(startOf);
    this.forget(text.slice(0, starts[0]!.offset));
    this.segments = results.map((result, i) => {
      const start = starts[i]!;
      const next = starts[i + 1];
      const part = text.slice(start.offset, next?.offset ?? end);
      return { text: part, lines: next === undefined ? countLines(part) : linesBetween(start, next), result };
    });
    this.tail = text.slice(end);
  }

  /** Replaces [start, end) inside a segment. */
  replace(i: number, start: number, end: number, replacement: string): void {
    const segment = this.segments[i]!;
    const base = this.bases()[i]!.offset;
    segment.text = segment.text.slice(0, start - base) + replacement + segment.text.slice(end - base);
    segment.lines = countLines(segment.text);
    this.knownUntil = Math.min(this.knownUntil, i + 1);
  }

  /** The segment that [start, end) stays strictly inside of, -1 where there is none. */
  segmentAround(start: number, end: number): number {
    const bases = this.bases();
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bases[middle]!.offset < start) low = middle + 1;
      else high = middle;
    }
    const i = low - 1;
    return i >= 0 && i < this.segments.length && end < bases[i + 1]!.offset ? i : -1;
  }

  /** The offset of a line and column; beyond the end of a line, the end of the line. */
  offsetAt(line: number, column: number): number {
    const bases = this.bases();
    let low = -1;
    let high = bases.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const base = bases[middle]!;
      if (base.line < line || (base.line === line && base.column <= column)) low = middle;
      else high = middle - 1;
    }
    const base = low < 0 ? START : bases[low]!;
    const text = this.part(low);
    let at = 0;
    for (let i = base.line; i < line; i++) {
      const next = nextLine(text, at);
      if (next < 0) return base.offset + text.length;
      at = next;
    }
    const from = line === base.line ? column - base.column : column;
    const next = nextLine(text, at);
    let end = next < 0 ? text.length : next;
    if (next >= 0) while (end > at && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
    return base.offset + Math.min(at + Math.max(from, 0), end);
  }

  /** Line and column of an offset. */
  positionAt(offset: number): Position {
    const bases = this.bases();
    let i = bases.length - 1;
    while (i >= 0 && bases[i]!.offset > offset) i--;
    const base = i < 0 ? START : bases[i]!;
    const before = this.part(i).slice(0, offset - base.offset);
    return advance(base, before.length, countLines(before));
  }

  /** The text of a segment; the head before the first, the tail behind the last. */
  private part(i: number): string {
    return i < 0 ? this.head : i < this.segments.length ? this.segments[i]!.text : this.tail;
  }
}

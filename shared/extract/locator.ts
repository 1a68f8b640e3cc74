import type { Position } from '../xml/scanner.ts';
import { sequenceLength } from '../xml/utf8.ts';
import type { Record } from './record.ts';
import type { Row } from './row.ts';

/** How far apart the places are to which the locator can go back (bytes). */
const STEP = 256;

/** What is known at a place that has been passed. */
interface Mark {
  readonly at: number;
  readonly line: number;
  readonly lineStart: number;
  readonly surplus: number;
  /** How many gaps of the record have been passed. */
  readonly gaps: number;
}

/**
 * Turns places of a record into positions of the document. It steps over the bytes as the scanner does, broken UTF-8
 * included, each once; to go back costs a few KiB.
 */
export class Locator {
  private at = 0;
  private line = 0;
  private lineStart = 0;
  private surplus = 0;
  private gaps = 0;
  /** Where the next mark is to be set, or a gap lies. */
  private stop = 0;
  private readonly marks: Mark[] = [];
  /** All that the record's bytes are part of. */
  private words: Int32Array = new Int32Array(0);

  constructor(private readonly record: Pick<Record, 'bytes' | 'origin' | 'position' | 'gaps'>) {
    this.reset();
  }

  /** The record has begun anew, or bytes of it have been dropped. */
  reset(): void {
    const { position } = this.record;
    if (this.marks.length > 0) this.marks.length = 0;
    this.at = 0;
    this.line = position.line;
    this.lineStart = position.offset - position.column;
    this.surplus = 0;
    this.gaps = 0;
    this.stop = 0;
  }

  /** This place in this row of the record is asked for next: what lies before the start tag need not be stepped over, nor gone back to from far behind. */
  approach({ start, line, lineStart, surplus }: Pick<Row, 'start' | 'line' | 'lineStart' | 'surplus'>, place: number): void {
    if ((start <= this.at && this.at <= place) || this.record.gaps.length > 0) return;
    this.at = this.stop = start;
    this.line = line;
    this.lineStart = lineStart;
    this.surplus = surplus;
  }

  /** The position of a place, counted in bytes from the record's first. A place inside a character is that of the character. */
  locate(place: number): Position {
    if (place < this.at || (place >= this.stop && this.marks.length > 0)) this.jump(place);
    const { bytes, origin, position } = this.record;
    const { buffer } = bytes;
    if (this.words.buffer !== buffer) this.words = new Int32Array(buffer, 0, buffer.byteLength >> 2);
    let i = this.at;
    while (i < place) {
      if (i >= this.stop) this.pass(i);
      const end = Math.min(place, this.stop);
      i = this.overAscii(i, end);
      if (i === end) continue;
      const length = sequenceLength(bytes, origin + i, bytes.length);
      if (i + length > place) break;
      this.surplus += length - (length === 4 ? 2 : 1);
      i += length;
    }
    this.at = i;
    // Places before the record's first byte are those of blanks.
    const offset = position.offset + (place < 0 ? place : i) - this.surplus;
    return { offset, line: this.line, column: offset - this.lineStart };
  }

  /** Where what is no ASCII begins between `from` and `end`: four bytes at a time, because a finding stands kilobytes behind the last. */
  private overAscii(from: number, end: number): number {
    const { bytes, origin, position } = this.record;
    const { words } = this;
    const first = bytes.byteOffset + origin;
    let i = from;
    while (i < end) {
      if (((first + i) & 3) === 0) {
        // No byte of a word that passes is a control character (below 0x0e) or no ASCII: neither it nor the difference has a sign.
        for (let word = words[(first + i) >> 2]!; i + 4 <= end && (((word - 0x0e0e0e0e) | word) & 0x80808080) === 0; word = words[(first + i) >> 2]!) i += 4;
        if (i >= end) break;
      }
      const c = bytes[origin + i]!;
      if (c >= 0x80) break;
      i++;
      if (c === 0x0a || (c === 0x0d && bytes[origin + i] !== 0x0a)) {
        this.line++;
        this.lineStart = position.offset + i - this.surplus;
      }
    }
    return i;
  }

  /** Notes what is known at `at`, behind the gaps that end there. */
  private pass(at: number): void {
    const { gaps, position } = this.record;
    for (let gap = gaps[this.gaps]; gap !== undefined && gap.place <= at; gap = gaps[++this.gaps]) {
      this.line = gap.position.line;
      this.lineStart = gap.position.offset - gap.position.column;
      this.surplus = position.offset + gap.place - gap.position.offset;
    }
    const { line, lineStart, surplus, marks } = this;
    const last = marks[marks.length - 1];
    if (last === undefined || at > last.at) marks.push({ at, line, lineStart, surplus, gaps: this.gaps });
    else {
      const index = this.marksBefore(at);
      // What lies before a row that was approached has none yet.
      if (marks[index]!.at > at && at - (marks[index - 1]?.at ?? -STEP) >= STEP) marks.splice(index, 0, { at, line, lineStart, surplus, gaps: this.gaps });
    }
    this.stop = Math.min(at + STEP, gaps[this.gaps]?.place ?? Infinity);
  }

  private get start(): Mark {
    const { position } = this.record;
    return { at: 0, line: position.line, lineStart: position.offset - position.column, surplus: 0, gaps: 0 };
  }

  /** Goes to the last mark before `place`; one at the place itself may stand behind a gap. */
  private jump(place: number): void {
    const mark = this.marks[this.marksBefore(place) - 1] ?? this.start;
    if (place >= this.at && mark.at <= this.at) return;
    this.at = mark.at;
    this.line = mark.line;
    this.lineStart = mark.lineStart;
    this.surplus = mark.surplus;
    this.gaps = mark.gaps;
    this.stop = mark.at;
  }

  private marksBefore(place: number): number {
    const { marks } = this;
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[middle]!.at < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

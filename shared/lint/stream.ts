import { ExtractReader } from '../extract/reader.ts';
import { type EncodingGuess, SNIFF_LENGTH, type Transcoder, guessEncoding, transcoder } from '../xml/encoding.ts';
import type { Linter } from './linter.ts';

/** The most that one person, or one piece of markup, may be in bytes. */
export const MAX_RECORD = 32 * 1024 * 1024;

/** What the window can hold beyond that (bytes). */
const ROOM = 1024 * 1024;

/**
 * The document begins in small pieces (number, bytes): what happens where a piece ends is rare later on, and V8 throws
 * optimized code away that meets it for the first time.
 */
const FIRST_PIECES = 200;
const FIRST_PIECE = 97;

/** Something that stops the check; what has been found until then stands. `line`: where what is too large begins, from 1. */
export class RecordTooLarge extends Error {
  constructor(readonly line: number) {
    super(`line ${line}`);
  }
}

/**
 * Feeds the bytes of one extract, as they come, to the reader and the rules. The window holds what the current record
 * needs, so that memory follows the largest person, not the file.
 */
export class ExtractStream {
  readonly reader: ExtractReader;
  encoding: EncodingGuess | undefined;
  /** Bytes taken in. */
  size = 0;
  private window: Uint8Array;
  private filled = 0;
  private pieces = FIRST_PIECES;
  private transcode: Transcoder | undefined;
  private sniffed: Uint8Array | undefined;

  /** `isText`: the bytes are UTF-8 whatever they declare, because they come from text that somebody has decoded. */
  constructor(
    private readonly linter: Linter,
    isText = false,
    capacity = 640 * 1024,
  ) {
    if (isText) this.encoding = { encoding: 'UTF-8', bom: 0 };
    this.reader = new ExtractReader(linter);
    this.window = new Uint8Array(capacity);
  }

  /** How many bytes the window holds by now. */
  get capacity(): number {
    return this.window.length;
  }

  /** Takes in the next bytes of the file. Throws RecordTooLarge. */
  write(bytes: Uint8Array): void {
    this.size += bytes.length;
    let input = bytes;
    if (this.encoding === undefined) {
      if (this.sniffed !== undefined) {
        input = new Uint8Array(this.sniffed.length + bytes.length);
        input.set(this.sniffed);
        input.set(bytes, this.sniffed.length);
      }
      if (input.length < SNIFF_LENGTH) {
        this.sniffed = input.slice();
        return;
      }
      this.sniffed = undefined;
      input = this.begin(input);
    }
    this.take(this.transcode === undefined ? input : this.transcode(input, false), false);
  }

  /** The file has ended. */
  end(): void {
    let rest: Uint8Array = new Uint8Array(0);
    if (this.encoding === undefined) rest = this.begin(this.sniffed ?? rest);
    this.take(this.transcode === undefined ? rest : this.transcode(rest, true), true);
    this.reader.finish();
  }

  private begin(first: Uint8Array): Uint8Array {
    this.encoding = guessEncoding(first.subarray(0, SNIFF_LENGTH));
    this.linter.actualEncoding = this.encoding;
    this.transcode = transcoder(this.encoding.encoding);
    return first.subarray(this.encoding.bom);
  }

  private take(bytes: Uint8Array, last: boolean): void {
    let from = 0;
    do {
      const room = this.window.length - this.filled - 16;
      const n = Math.min(room, bytes.length - from, this.pieces-- > 0 ? FIRST_PIECE : Infinity);
      this.window.set(from === 0 && n === bytes.length ? bytes : bytes.subarray(from, from + n), this.filled);
      from += n;
      this.filled += n;
      this.window[this.filled] = 0;
      this.scan(last && from === bytes.length);
    } while (from < bytes.length);
  }

  private scan(last: boolean): void {
    const { reader } = this;
    reader.use(this.window);
    reader.scanner.scan(this.window, this.filled, last);
    if (last) return;
    this.drop();
    if (this.filled <= this.window.length / 2) return;
    reader.window.handOver();
    this.drop();
    this.dropSpare();
    if (this.filled > this.window.length / 2) this.grow();
  }

  private drop(): void {
    const count = this.reader.window.release();
    if (count === 0) return;
    this.window.copyWithin(0, count, this.filled);
    this.filled -= count;
    this.reader.window.dropped(count);
  }

  /** Drops bytes from the middle, where that makes much room. */
  private dropSpare(): void {
    const { spare } = this.reader.window;
    if (spare.to - spare.from < this.window.length / 8) return;
    this.reader.window.spared(spare);
    this.window.copyWithin(spare.from, spare.to, this.filled);
    this.filled -= spare.to - spare.from;
  }

  private grow(): void {
    if (this.filled > MAX_RECORD) throw new RecordTooLarge(this.lineOfLargest() + 1);
    const length = Math.min(this.window.length * 2, MAX_RECORD + ROOM);
    if (length <= this.window.length) return;
    const larger = new Uint8Array(length);
    larger.set(this.window.subarray(0, this.filled));
    this.window = larger;
  }

  /** Where that begins which is too large: the innermost element, if most of the record is inside it, else the record. */
  private lineOfLargest(): number {
    const { scanner, record } = this.reader;
    if (scanner.depth === 0) return record.position.line;
    const innermost = scanner.openedAt(scanner.depth - 1);
    const inside = scanner.positionOf(scanner.at).offset - innermost.offset;
    return inside > MAX_RECORD / 2 ? innermost.line : record.position.line;
  }
}

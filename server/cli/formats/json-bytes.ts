import { MOST_DIGITS, putDigits } from '../../../shared/report/digits.ts';

/** Bytes that are handed on at a time. */
const PIECE = 128 * 1024;
const QUOTE = 0x22, BACKSLASH = 0x5c, BLANK = 0x20;

const encoder = new TextEncoder();

/**
 * JSON that is put together as UTF-8, number by number: the strings of a hundred thousand findings would take several times as
 * long, half of it for the garbage collector.
 */
export class JsonBytes {
  private bytes = new Uint8Array(2 * PIECE);
  private length = 0;

  /** There is enough to be handed on. */
  get full(): boolean {
    return this.length >= PIECE;
  }

  /** What has been put together, valid until something else is. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.length = 0;
    return taken;
  }

  /** Text as it is. */
  text(text: string): void {
    this.reserve(text.length);
    const { bytes, length } = this;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c >= 0x80) {
        this.put(encoder.encode(text));
        return;
      }
      bytes[length + i] = c;
    }
    this.length += text.length;
  }

  /** Text as JSON has it, with its quotation marks. Most need nothing but these. In front of the character at `place`, if there is such a place, it gets a whole number. */
  string(text: string, place = -1, number = 0): void {
    this.reserve(text.length + MOST_DIGITS + 2);
    const { bytes } = this;
    let at = this.length;
    bytes[at++] = QUOTE;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c >= 0x80 || c < BLANK || c === QUOTE || c === BACKSLASH) {
        this.text(JSON.stringify(place < 0 ? text : text.slice(0, place) + number + text.slice(place)));
        return;
      }
      if (i === place) at = putDigits(number, bytes, at);
      bytes[at++] = c;
    }
    bytes[at++] = QUOTE;
    this.length = at;
  }

  /** A whole number that is not negative. */
  number(number: number): void {
    this.reserve(MOST_DIGITS);
    this.length = putDigits(number, this.bytes, this.length);
  }

  /** Bytes as they are. */
  put(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

import { describe, expect, it } from 'vitest';
import { NOT_INTERNED, NameTable } from '../../../shared/xml/names.ts';
import { type ScanHandler, Scanner } from '../../../shared/xml/scanner.ts';

/** The size of the pieces in which a document comes. */
const PIECE = 64 * 1024;
const MEGABYTES = 1024 * 1024;

/** Counts what it is told; keeps nothing. */
class Counter implements ScanHandler {
  readonly scanner: Scanner;
  readonly faults: string[] = [];
  opened = 0;
  textBytes = 0;
  /** The most bytes that had to be kept at once. */
  widest = 0;
  private window = new Uint8Array(2 * PIECE);
  private filled = 0;

  constructor(readonly names = new NameTable()) {
    this.scanner = new Scanner(names, this);
  }

  /** Takes in text, in pieces, and drops all that has been read. */
  write(text: string, last = false): this {
    const bytes = new TextEncoder().encode(text);
    for (let from = 0; from < bytes.length || last; from += PIECE) {
      const piece = bytes.subarray(from, from + PIECE);
      if (this.filled + piece.length + 1 > this.window.length) {
        const larger = new Uint8Array(2 * this.window.length);
        larger.set(this.window);
        this.window = larger;
      }
      this.window.set(piece, this.filled);
      this.filled += piece.length;
      this.widest = Math.max(this.widest, this.filled);
      this.window[this.filled] = 0;
      const ends = last && from + PIECE >= bytes.length;
      this.scanner.scan(this.window, this.filled, ends);
      const read = this.scanner.at;
      this.window.copyWithin(0, read, this.filled);
      this.filled -= read;
      this.scanner.dropped(read);
      if (ends) break;
    }
    return this;
  }

  open(): void {
    this.opened++;
  }
  text(start: number, end: number): void {
    this.textBytes += end - start;
  }
  reference(): void {}
  entity(): void {}
  close(): void {}
  fault(code: string): void {
    this.faults.push(code);
  }
  doctype(): void {}
  encoding(): void {}
}

describe('what is kept of a document', () => {
  it.each([
    ['text', '<r>', 'tekst på norsk 😀 '],
    ['text with references', '<r>', '&lt; &#x1F600; '],
    ['CDATA', '<r><![CDATA[', ']] <x> & æ\r\n'],
    ['a comment', '<r><!--', ' - <x> & ]]> æ\r\n'],
    ['a comment outside the root', '<!--', 'x'],
    ['an instruction', '<r><?x ', '? > æ\r'],
    ['text outside the root', '<r/>', '& æ ]]> \r'],
    ['blanks', '<r>', ' \t\r\n'],
  ])('is no more than two pieces, of 10 MB of %s', (_, before, unit) => {
    const megabyte = unit.repeat(MEGABYTES / new TextEncoder().encode(unit).length);
    const counter = new Counter().write(before);
    for (let i = 0; i < 10; i++) counter.write(megabyte);
    expect(counter.widest).toBeLessThanOrEqual(2 * PIECE);
  });

  it('is no more of 100 000 levels than of 256', () => {
    const counter = new Counter();
    const levels = '<a>'.repeat(1000);
    for (let i = 0; i < 100; i++) counter.write(levels);
    const ends = '</a>'.repeat(1000);
    for (let i = 0; i < 100; i++) counter.write(ends);
    counter.write('', true);
    expect(counter.opened).toBe(256);
    expect(counter.faults).toEqual(['too-deep']);
    expect(counter.widest).toBeLessThanOrEqual(2 * PIECE);
  });

  it('is no more of a quarter million different names than of 4096', () => {
    const counter = new Counter().write('<r>');
    for (let i = 0; i < 250; i++) counter.write(Array.from({ length: 1000 }, (_, j) => `<n${i * 1000 + j} a${i * 1000 + j}=""></n${i * 1000 + j}>`).join(''));
    counter.write('</r>', true);
    expect(counter.opened).toBe(250_001);
    expect(counter.faults).toEqual([]);
    expect(counter.names.find(new TextEncoder().encode('new'), 0, 3)).toBe(NOT_INTERNED);
  });

  it('grows with one tag, of which the attributes are all read', () => {
    const attributes = Array.from({ length: 100_000 }, (_, i) => `a${i}="${i}"`).join(' ');
    let count = 0;
    const counter = new Counter();
    counter.open = () => (count = counter.scanner.attributes.count);
    counter.write(`<r ${attributes} a7="7"><s/>`);
    expect(count).toBe(0);
    counter.write('</r>', true);
    expect(counter.faults).toEqual(['attribute-repeated']);
  });
});

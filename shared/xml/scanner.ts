import { CLASS, SPACE, nameEnd } from './characters.ts';
import { scanOutside, scanText } from './character-data.ts';
import { scanEndTag } from './end-tag.ts';
import { scanMarkup } from './markup.ts';
import { NOT_INTERNED } from './names.ts';
import { Suspect } from './open-elements.ts';
import type { Position } from './scan-handler.ts';
import { ScanState } from './scan-state.ts';
import { continueSection } from './sections.ts';
import { scanStartTag } from './start-tag.ts';

export { MAX_DEPTH } from './open-elements.ts';
export type { Attributes, Position, ScanHandler } from './scan-handler.ts';

const LT = 0x3c, GT = 0x3e, SLASH = 0x2f, BANG = 0x21, QUERY = 0x3f, LF = 0x0a, CR = 0x0d;

/**
 * A tolerant scanner of XML 1.0 documents without a DTD: it never throws, tells every fault where it stands, goes on
 * after it, and works in linear time and bounded memory. It reads UTF-8 in pieces: after each `scan` the caller may
 * drop the bytes before `at`, add others, and call again. The byte after the last one must be 0. What it tells does not
 * depend on the pieces.
 */
export class Scanner extends ScanState {
  /** How many bytes from `at` on must be there before the token that was incomplete is read again. */
  private wanted = 0;

  /** Name of the element at a depth of the stack, 0 being the root. */
  nameAt(depth: number): string {
    return this.elements.nameAt(depth);
  }

  /** Where the start tag of the open element at `depth` begins. */
  openedAt(depth: number): Position {
    return this.elements.openedAt(depth);
  }

  /** Name of the root, '' before there is one. */
  get rootName(): string {
    return this.roots === 0 ? '' : this.nameAt(0);
  }

  /** The caller has dropped `count` bytes from the front. */
  dropped(count: number): void {
    this.base += count;
    this.at -= count;
  }

  /**
   * Reads on from `at` to the last complete token before `end`; with `last`, to the end of the document. A token that was
   * incomplete is read again only when there are twice as many bytes of it, so that small pieces cost no more than large ones.
   */
  scan(bytes: Uint8Array, end: number, last: boolean): void {
    this.bytes = bytes;
    this.names.pool.use(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.end = end;
    this.last = last;
    if (last || end - this.at >= this.wanted) {
      this.at = this.content(this.at);
      this.wanted = 2 * (end - this.at);
    }
    if (last) this.finish();
  }

  /** Reads from `from` on; returns how far. What is rare stands elsewhere. */
  private content(from: number): number {
    const { bytes, end, handler, names, elements } = this;
    const { plain, pool } = names;
    let p = this.resume(from);
    if (this.amid) return p;
    for (;;) {
      if (this.handlerTakes) p = this.letTake(p);
      const blank = p;
      p = this.skipBlanks(p);
      if (p > blank && this.wantsBlank) handler.text(blank, p, true);

      if (bytes[p] !== LT) {
        if (p >= end) return p;
        const next = scanText(this, p);
        if (next === p || this.amid) return next;
        p = next;
        continue;
      }
      let next: number;
      const c1 = bytes[p + 1]!;
      if (c1 === SLASH) {
        const name = this.depth > 0 && this.tooDeep === 0 ? elements.name[this.depth - 1]! : NOT_INTERNED;
        const stop = pool.endOf(name, p + 2);
        if (stop > 0 && bytes[stop] === GT && plain[name] === 1) {
          this.pop(p, stop + 1, false);
          p = stop + 1;
          continue;
        }
        next = scanEndTag(this, p);
      } else next = this.markup(p, c1);
      if (next === p) return p;
      p = this.resume(next);
      if (this.amid) return p;
    }
  }

  /** Lets the handler take what stands at `p`; returns the index behind it. */
  private letTake(p: number): number {
    const next = this.tooDeep === 0 ? this.handler.take!(p, this.end) : p;
    if (next > p) this.elements.hasChild[this.depth - 1] = 1;
    return next;
  }

  /** What begins with `<` and is no end tag. */
  private markup(p: number, c1: number): number {
    const { bytes, end, depth } = this;
    if (p + 1 >= end) return this.incomplete(p);
    if (c1 === BANG || c1 === QUERY) return scanMarkup(this, p);
    const stop = nameEnd(bytes, p + 1, end);
    if (stop >= end) return this.incomplete(p);
    if (stop > p + 1) return scanStartTag(this, p, stop, this.names.find(bytes, p + 1, stop));
    if (depth === 0) return scanOutside(this, p);
    this.fault('stray-less-than', p, p + 1, '<');
    this.flush();
    this.elements.mark(depth - 1, Suspect.LacksStart);
    return p + 1;
  }

  /** Whether the bytes ended in a section or in text. */
  private get amid(): boolean {
    return this.section !== undefined || this.inText;
  }

  /** Reads on at `p` in the section or text that has been begun. */
  private resume(p: number): number {
    if (this.section !== undefined) p = continueSection(this, p);
    return this.inText ? scanText(this, p) : p;
  }

  /** The index after the blanks at `p`, of which the lines are counted. A last carriage return stays until what follows it is known. */
  private skipBlanks(p: number): number {
    const { bytes, end, last } = this;
    for (;;) {
      const c = bytes[p]!;
      if ((CLASS[c]! & SPACE) === 0 || (c === CR && p + 1 >= end && !last)) return p;
      p++;
      if (c === LF || (c === CR && bytes[p] !== LF)) this.newLine(p);
    }
  }

  private finish(): void {
    this.at = this.end;
    const { end, depth } = this;
    if (!this.swallowedEnd) {
      if (depth > 0 || this.cut) this.handler.fault('truncated', end, end, depth > 0 ? this.nameAt(depth - 1) : '');
      else if (this.roots === 0) this.handler.fault('no-root', end, end, '');
    }
    while (this.depth > 0) this.pop(end, end, true);
  }
}

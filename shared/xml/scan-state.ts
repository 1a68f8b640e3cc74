import { AttributeList } from './attribute-list.ts';
import { isCharacter } from './characters.ts';
import type { FaultCode } from './faults.ts';
import type { NameTable } from './names.ts';
import { Namespaces } from './namespaces.ts';
import { OpenElements, Suspect } from './open-elements.ts';
import { PendingFaults } from './pending-faults.ts';
import type { Position, ScanHandler } from './scan-handler.ts';
import type { Section } from './sections.ts';
import { INCOMPLETE, decodeUtf8, sequenceLength } from './utf8.ts';

const LF = 0x0a, CR = 0x0d;

/** What the parts of the scanner share: the bytes, the place in the document, the open elements and the faults. */
export class ScanState {
  /** How far complete tokens have been read. */
  at = 0;
  /** Number of the current line, 0-based, and the UTF-16 offset at which it begins. */
  line = 0;
  lineStart = 0;
  /** UTF-16 offset of the first of the bytes given, and by how much bytes exceed UTF-16 units so far. */
  base = 0;
  surplus = 0;
  /** How many elements are open, those not counted that are too deep. */
  depth = 0;
  /** Told by the handler: blank text counts here. */
  wantsBlank = false;
  /** Told by the handler: it takes what it can by itself (`ScanHandler.take`). */
  handlerTakes = false;
  hasDoctype = false;
  /** The comment, CDATA section or instruction that the bytes ended in. */
  section: Section | undefined;

  // What follows is for the parts of the scanner in the files beside this one.
  bytes: Uint8Array = new Uint8Array(1);
  end = 0;
  /** The document ends at `end`. */
  last = false;
  /** The bytes ended in text of which a part has been told. */
  inText = false;
  /** The hyphen before `at`, in a comment, is one of several. */
  hyphens = false;
  /** Elements that are open beyond MAX_DEPTH. */
  tooDeep = 0;
  /** Elements outside others so far. */
  roots = 0;
  /** The end of the document has been swallowed by a section that is not closed; that fault has been told. */
  swallowedEnd = false;
  readonly attributes: AttributeList;
  readonly elements: OpenElements;
  readonly namespaces: Namespaces;
  /** The document ends inside a tag. */
  cut = false;
  readonly faults = new PendingFaults();

  constructor(
    readonly names: NameTable,
    readonly handler: ScanHandler,
  ) {
    this.attributes = new AttributeList(names);
    this.elements = new OpenElements(names);
    this.namespaces = new Namespaces(names);
  }

  /** The UTF-16 place of `index`, which must not lie before the current token. Only exact where the bytes between are plain. */
  positionOf(index: number): Position {
    const offset = this.offsetOf(index);
    return { offset, line: this.line, column: offset - this.lineStart };
  }

  /** The UTF-16 offset of `index`, under the same conditions. */
  offsetOf(index: number): number {
    return this.base + index - this.surplus;
  }

  /** A line begins at `start`. */
  newLine(start: number): void {
    this.line++;
    this.lineStart = this.base + start - this.surplus;
  }

  /** So many lines have begun, the last of them at `start`. */
  newLines(count: number, start: number): void {
    this.line += count;
    this.lineStart = this.base + start - this.surplus;
  }

  /** The end of the innermost element. */
  pop(start: number, end: number, implied: boolean): void {
    const depth = this.depth - 1;
    this.namespaces.close(depth);
    this.handler.close(this.elements.name[depth]!, start, end, implied);
    this.depth = depth;
  }

  /** Notes a fault of the construct that is being read; `flush` tells it. */
  fault(code: FaultCode, start: number, end: number, detail = ''): void {
    this.faults.add(code, start, end, detail);
  }

  flush(): void {
    if (this.faults.length > 0) this.faults.tell(this.handler);
  }

  /** The bytes end inside the construct that begins at `start`: it is read again or, where the document ends too, `finish` tells so once. */
  incomplete(start: number): number {
    this.faults.forgetFrom(start);
    if (!this.last) return start;
    this.cut = true;
    this.consume(start, this.end);
    return this.end;
  }

  /** [start, end) begins nothing; what follows is read as text, which outside the root is no second fault. */
  badMarkup(code: FaultCode, start: number, end: number, detail: string): number {
    this.fault(code, start, end, detail);
    this.flush();
    if (this.depth > 0) this.elements.mark(this.depth - 1, Suspect.LacksStart);
    else this.inText = true;
    return end;
  }

  /** Judges the character at `p` that has no class. Returns the index after it; `p` where the bytes end inside it, `end` where the document does. */
  character(p: number): number {
    const { bytes, end } = this;
    const codePoint = decodeUtf8(bytes, p, end);
    if (codePoint === INCOMPLETE) return this.last ? end : p;
    const next = p + sequenceLength(bytes, p, end);
    if (codePoint < 0) this.fault('invalid-utf8', p, next);
    else if (!isCharacter(codePoint)) this.fault('illegal-character', p, next, `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
    return next;
  }

  /** Counts the line ends and the surplus bytes of [start, end), which then have been read. */
  consume(start: number, end: number): void {
    const { bytes } = this;
    for (let i = start; i < end; i++) {
      const c = bytes[i]!;
      if (c === LF || (c === CR && bytes[i + 1] !== LF)) this.newLine(i + 1);
      else if (c >= 0x80) {
        const length = sequenceLength(bytes, i, end);
        this.surplus += length - (length === 4 ? 2 : 1);
        i += length - 1;
      }
    }
  }
}

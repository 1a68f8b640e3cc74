import { CLASS, INCOMPLETE, NAME, NAME_START, PLAIN, PLAIN_ATTRIBUTE, SPACE, decodeUtf8, isCharacter, isNameCharacter, isNameStart, utf8Length } from './characters.ts';
import type { FaultCode } from './faults.ts';
import { type Section, continueSection, scanMarkup } from './markup.ts';
import { NOT_INTERNED, NameForm, type NameTable } from './names.ts';
import { Namespaces } from './namespaces.ts';
import { parseReference } from './references.ts';
import { decodeAscii } from './text.ts';

/** Elements nested deeper than this are counted, but not read. The format itself is four levels deep. */
export const MAX_DEPTH = 256;

const LT = 0x3c, GT = 0x3e, SLASH = 0x2f, BANG = 0x21, QUERY = 0x3f, EQUALS = 0x3d, QUOTE = 0x22, APOSTROPHE = 0x27;
const AMPERSAND = 0x26, BRACKET = 0x5d, LF = 0x0a, CR = 0x0d;

/**
 * Receives the document in order. All places are indexes into the bytes that were given to `scan`;
 * what a call names may be read there until the call returns.
 */
export interface ScanHandler {
  /** A start tag in [start, end); its attributes stand in `scanner.attributes`. `empty`: it ends with `/>`, and `close` follows. */
  open(name: number, start: number, end: number, empty: boolean): void;
  /** An element without attributes whose content [valueStart, valueEnd) is plain ASCII text on one line. */
  leaf(name: number, start: number, valueStart: number, valueEnd: number, end: number): void;
  /** Text as written, line ends not yet normalised; CDATA content likewise. Blank text between tags is not told unless `wantsBlank` is set. */
  text(start: number, end: number, blank: boolean): void;
  /** A character reference or one of the five entities, standing in [start, end). */
  reference(codePoint: number, start: number, end: number): void;
  /** The end of the innermost open element. `implied`: its end tag is missing, and start = end. */
  close(name: number, start: number, end: number, implied: boolean): void;
  /** `detail` is a name or a character that the message shows. */
  fault(code: FaultCode, start: number, end: number, detail: string): void;
  doctype(start: number, end: number): void;
  /** The XML declaration's encoding, where it names one; [start, end) is the name. */
  encoding(start: number, end: number): void;
}

/** The attributes of the start tag that was read last. */
export interface Attributes {
  count: number;
  name: Int32Array;
  nameStart: Int32Array;
  nameEnd: Int32Array;
  valueStart: Int32Array;
  valueEnd: Int32Array;
  /** 1 where the value holds a reference, a line end or a tab, and must be normalised. */
  complex: Uint8Array;
}

/** A place in the whole document. Lines and columns are 0-based; columns and offsets count UTF-16 code units. */
export interface Position {
  offset: number;
  line: number;
  column: number;
}

/**
 * A tolerant scanner of XML 1.0 documents without a DTD: it never throws, tells every fault where it stands, goes on
 * after it, and works in linear time and bounded memory. It reads UTF-8 in pieces: after each `scan` the caller may
 * drop the bytes before `at`, add others, and call again. The byte after the last one must be 0.
 */
export class Scanner {
  /** How far complete tokens have been read. */
  at = 0;
  /** Number of the current line, 0-based, and the UTF-16 offset at which it begins. */
  line = 0;
  lineStart = 0;
  /** UTF-16 offset of the first of the bytes given, and by how much bytes exceed UTF-16 units so far. */
  base = 0;
  surplus = 0;
  /** Open elements. Names that are not interned keep their text. */
  depth = 0;
  /** Elements that are open beyond MAX_DEPTH. */
  private tooDeep = 0;
  /** Told by the handler: blank text counts here. */
  wantsBlank = false;
  hasDoctype = false;
  /** The comment, CDATA section or instruction that the bytes ended in, and where its content begins. */
  section: Section | undefined;
  sectionStart: Position = { offset: 0, line: 0, column: 0 };
  /** The end of the document has been swallowed by a construct that is not closed; that fault has been told. */
  swallowedEnd = false;
  /** The document ends inside a tag. */
  private cut = false;
  private rootsSeen = 0;
  private started = false;

  readonly attributes: Attributes = {
    count: 0,
    name: new Int32Array(16),
    nameStart: new Int32Array(16),
    nameEnd: new Int32Array(16),
    valueStart: new Int32Array(16),
    valueEnd: new Int32Array(16),
    complex: new Uint8Array(16),
  };
  readonly namespaces: Namespaces;
  private readonly stackName = new Int32Array(MAX_DEPTH);
  private readonly stackText: (string | undefined)[] = [];
  private readonly stackHasChild = new Uint8Array(MAX_DEPTH);
  private readonly stackFaulted = new Uint8Array(MAX_DEPTH);
  private readonly stackOffset = new Float64Array(MAX_DEPTH);
  private readonly stackLine = new Int32Array(MAX_DEPTH);
  private readonly stackColumn = new Int32Array(MAX_DEPTH);
  private readonly faultCodes: FaultCode[] = [];
  private readonly faultPlaces: number[] = [];
  private readonly faultDetails: string[] = [];

  constructor(
    readonly names: NameTable,
    private readonly handler: ScanHandler,
  ) {
    this.namespaces = new Namespaces(names);
  }

  /** The UTF-16 place of `index`, which must not lie before the current token. Only exact where the bytes between are plain. */
  positionOf(index: number): Position {
    const offset = this.base + index - this.surplus;
    return { offset, line: this.line, column: offset - this.lineStart };
  }

  /** Name of the element at a depth of the stack, 0 being the root. */
  nameAt(depth: number): string {
    return this.stackText[depth] ?? this.names.text(this.stackName[depth]!);
  }

  /** Where the start tag of the open element at `depth` begins. */
  openedAt(depth: number): Position {
    return { offset: this.stackOffset[depth]!, line: this.stackLine[depth]!, column: this.stackColumn[depth]! };
  }

  /** Name of the root, '' before there is one. */
  get rootName(): string {
    return this.rootsSeen === 0 ? '' : this.nameAt(0);
  }

  /** Whether the open element at `depth` has been part of a fault already. */
  markFaulted(): void {
    if (this.depth > 0) this.stackFaulted[this.depth - 1] = 1;
  }

  /** The caller has dropped `count` bytes from the front. */
  dropped(count: number): void {
    this.base += count;
    this.at -= count;
  }

  /**
   * Reads on from `at` to the last complete token before `end`; with `last`, to the end of the document.
   */
  scan(bytes: Uint8Array, end: number, last: boolean): void {
    if (!this.started) {
      if (end < 5 && !last) return;
      this.started = true;
    }
    const handler = this.handler;
    const names = this.names;
    let p = this.at;
    if (this.section !== undefined) {
      p = continueSection(this, handler, bytes, p, end, last);
      this.at = p;
      if (this.section !== undefined) return;
    }
    for (;;) {
      let c = bytes[p]!;
      // Blank text between tags: most of a document's bytes that are not tags.
      const blankStart = p;
      while ((CLASS[c]! & SPACE) !== 0) {
        if (c === LF || c === CR) {
          if (c === CR && bytes[p + 1] === LF) p++;
          else if (c === CR && p + 1 >= end && !last) break;
          p++;
          this.line++;
          this.lineStart = this.base + p - this.surplus;
        } else p++;
        c = bytes[p]!;
      }
      if (p > blankStart) {
        if (this.wantsBlank) handler.text(blankStart, p, true);
        this.at = p;
        if (p >= end) break;
      }
      if (c !== LT) {
        if (p >= end) break;
        const next = this.text(bytes, p, end, last);
        if (next === p) break;
        p = next;
        continue;
      }
      const c1 = bytes[p + 1]!;
      if ((CLASS[c1]! & NAME_START) !== 0) {
        let q = p + 2;
        let hash = c1;
        let b = bytes[q]!;
        while ((CLASS[b]! & NAME) !== 0) {
          hash = (Math.imul(hash, 31) + b) | 0;
          b = bytes[++q]!;
        }
        if (b === GT && this.depth > 0 && this.tooDeep === 0) {
          // The commonest case by far: <name>plain text</name>.
          let v = q + 1;
          while ((CLASS[bytes[v]!]! & PLAIN) !== 0) v++;
          if (bytes[v] === LT && bytes[v + 1] === SLASH) {
            const length = q - p - 1;
            let i = 0;
            while (i < length && bytes[v + 2 + i] === bytes[p + 1 + i]) i++;
            const close = v + 2 + length;
            if (i === length && bytes[close] === GT && close < end) {
              const id = names.find(bytes, p + 1, q, hash);
              if (names.form[id] === NameForm.Local && id !== NOT_INTERNED) {
                this.stackHasChild[this.depth - 1] = 1;
                handler.leaf(id, p, q + 1, v, close + 1);
                p = close + 1;
                this.at = p;
                continue;
              }
            }
          }
        }
        const next = this.startTag(bytes, p, q, hash, end, last);
        if (next === p) break;
        p = next;
        this.at = p;
        continue;
      }
      let next: number;
      if (c1 === SLASH) next = this.endTag(bytes, p, end, last);
      else if (c1 === BANG || c1 === QUERY) next = scanMarkup(this, handler, bytes, p, end, last);
      else if (c1 >= 0x80 && p + 1 < end) next = this.startTag(bytes, p, p + 1, 0, end, last);
      else if (p + 1 >= end) {
        if (!last) break;
        next = this.cutOff(end);
      }
      else {
        this.fault('stray-less-than', p, p + 1, '<');
        this.flush();
        this.markFaulted();
        next = p + 1;
      }
      if (next === p) break;
      p = next;
      this.at = p;
      if (this.section !== undefined) break;
    }
    if (last) this.finish(end);
  }

  /** Notes a fault of the token being read; `flush` tells it, `faultMark`/`rewind` forget it when the token is incomplete. */
  fault(code: FaultCode, start: number, end: number, detail = ''): void {
    this.faultCodes.push(code);
    this.faultPlaces.push(start, end);
    this.faultDetails.push(detail);
  }

  flush(): void {
    const { faultCodes, faultPlaces, faultDetails } = this;
    if (faultCodes.length === 0) return;
    for (let i = 0; i < faultCodes.length; i++) {
      this.handler.fault(faultCodes[i]!, faultPlaces[2 * i]!, faultPlaces[2 * i + 1]!, faultDetails[i]!);
    }
    this.rewind();
  }

  rewind(): void {
    this.faultCodes.length = 0;
    this.faultPlaces.length = 0;
    this.faultDetails.length = 0;
  }

  /** Counts the line ends and the surplus bytes of [start, end), which then have been read. */
  consume(bytes: Uint8Array, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const c = bytes[i]!;
      if (c === LF || (c === CR && bytes[i + 1] !== LF)) {
        this.line++;
        this.lineStart = this.base + i + 1 - this.surplus;
      } else if (c >= 0x80) {
        // Lead bytes of two and three bytes are one unit, of four bytes two; continuation bytes none.
        if ((c & 0xc0) === 0x80) this.surplus++;
        else if (c >= 0xf0) this.surplus--;
      }
    }
  }

  /** Text other than blanks, up to the next `<`. Returns `start` where it is incomplete. */
  private text(bytes: Uint8Array, start: number, end: number, last: boolean): number {
    let p = start;
    let piece = start;
    const outside = this.depth === 0;
    let told = false;
    const tell = (to: number): void => {
      if (to > piece) {
        if (outside) {
          if (!told) this.fault('text-outside-root', piece, to);
          told = true;
        } else this.handler.text(piece, to, false);
      }
      this.flush();
      this.consume(bytes, piece, to);
      this.at = to;
    };
    for (;;) {
      const c = bytes[p]!;
      const mask = CLASS[c]!;
      if ((mask & (PLAIN | SPACE)) !== 0) {
        if (c === CR && p + 1 >= end && !last) break;
        p++;
      } else if (c === LT) {
        tell(p);
        return p;
      } else if (c === AMPERSAND) {
        tell(p);
        const next = parseReference(this, this.handler, bytes, p, end, last);
        if (next === p) return start === p ? p : this.at;
        this.consume(bytes, p, next);
        p = piece = next;
        this.at = p;
      } else if (c === BRACKET) {
        if (p + 2 >= end && !last) break;
        if (bytes[p + 1] === BRACKET && bytes[p + 2] === GT) {
          this.fault('cdata-end-in-text', p, p + 3, ']]>');
          p += 3;
        } else p++;
      } else if (p >= end) {
        if (!last) break;
        tell(end);
        return end;
      } else {
        const next = this.character(bytes, p, end, last);
        if (next === p) break;
        p = next;
      }
    }
    // Incomplete: what has been read of a long text is told all the same, so that it is not read again.
    const safe = Math.max(piece, p - 4);
    if (safe - piece < 65536) {
      this.rewind();
      return this.at > start ? this.at : start;
    }
    let cut = safe;
    while (cut > piece && (bytes[cut]! & 0xc0) === 0x80) cut--;
    tell(cut);
    return cut;
  }

  /** Judges the character at `p` outside the ASCII classes; returns the index after it, or `p` where it is incomplete. */
  character(bytes: Uint8Array, p: number, end: number, last: boolean): number {
    const c = bytes[p]!;
    if (c < 0x80) {
      this.fault('illegal-character', p, p + 1, hex(c));
      return p + 1;
    }
    const codePoint = decodeUtf8(bytes, p, end);
    if (codePoint === INCOMPLETE && !last) return p;
    if (codePoint < 0) {
      let next = p + 1;
      while (next < end && next < p + 4 && (bytes[next]! & 0xc0) === 0x80) next++;
      this.fault('invalid-utf8', p, next);
      return next;
    }
    const next = p + utf8Length(c);
    if (!isCharacter(codePoint)) this.fault('illegal-character', p, next, hex(codePoint));
    return next;
  }

  /** The end of the name that begins at `p`; `p` itself where none begins there; -1 where the bytes end inside it. */
  nameEnd(bytes: Uint8Array, p: number, end: number, last: boolean): number {
    let q = p;
    for (;;) {
      const c = bytes[q]!;
      if (c < 0x80) {
        if ((CLASS[c]! & (q === p ? NAME_START : NAME)) === 0) break;
        q++;
        continue;
      }
      const codePoint = decodeUtf8(bytes, q, end);
      if (codePoint === INCOMPLETE && !last) return -1;
      if (codePoint < 0 || !(q === p ? isNameStart(codePoint) : isNameCharacter(codePoint))) break;
      q += utf8Length(c);
    }
    return q >= end && !last ? -1 : q;
  }

  private startTag(bytes: Uint8Array, start: number, asciiEnd: number, hash: number, end: number, last: boolean): number {
    let q = asciiEnd;
    let id: number;
    if (bytes[q]! >= 0x80) {
      q = this.nameEnd(bytes, start + 1, end, last);
      if (q < 0) return start;
      if (q === start + 1) {
        this.fault('stray-less-than', start, start + 1, '<');
        this.flush();
        this.markFaulted();
        return start + 1;
      }
      hash = 0;
      for (let i = start + 1; i < q; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
    }
    if (q >= end && !last) return start;
    if (q >= end) return this.cutOff(end);
    const nameEnd = q;
    id = this.names.find(bytes, start + 1, nameEnd, hash);
    const attributes = this.attributes;
    attributes.count = 0;
    let empty = false;
    let faulted = false;
    let special = this.names.form[id] !== NameForm.Local;
    for (;;) {
      const before = q;
      while ((CLASS[bytes[q]!]! & SPACE) !== 0) q++;
      const c = bytes[q]!;
      if (c === GT) {
        q++;
        break;
      }
      if (c === SLASH) {
        if (bytes[q + 1] === GT) {
          q += 2;
          empty = true;
          break;
        }
        if (q + 1 >= end && !last) return this.incomplete(start);
        this.fault('unfinished-tag', start + 1, nameEnd, decodeAscii(bytes, start + 1, nameEnd));
        faulted = true;
        q++;
        continue;
      }
      if (q >= end) return last ? this.cutOff(end) : this.incomplete(start);
      if (c === LT) {
        if (!faulted) this.fault('unfinished-tag', start + 1, nameEnd, decodeAscii(bytes, start + 1, nameEnd));
        faulted = true;
        break;
      }
      const next = this.attribute(bytes, q, before === q, end, last);
      if (next < 0) return this.incomplete(start);
      if (attributes.count > 0 && this.names.form[attributes.name[attributes.count - 1]!] !== NameForm.Local) special = true;
      q = next;
    }
    if (q > end) return this.incomplete(start);
    this.repeatedAttributes(bytes);
    return this.opened(bytes, id, start, nameEnd, q, empty, faulted, special);
  }

  /** The document ends inside this tag: `finish` tells so once. */
  private cutOff(end: number): number {
    this.rewind();
    this.cut = true;
    return end;
  }

  private incomplete(start: number): number {
    this.rewind();
    return start;
  }

  private opened(bytes: Uint8Array, id: number, start: number, nameEnd: number, end: number, empty: boolean, faulted: boolean, special: boolean): number {
    const isRoot = this.depth === 0;
    if (isRoot && this.rootsSeen++ === 1) this.fault('second-root', start + 1, nameEnd, decodeAscii(bytes, start + 1, nameEnd));
    if (this.depth === MAX_DEPTH || this.tooDeep > 0) {
      if (this.tooDeep === 0 && !empty) this.fault('too-deep', start + 1, nameEnd, String(MAX_DEPTH));
      if (!empty) this.tooDeep++;
      this.flush();
      this.consume(bytes, start, end);
      return end;
    }
    const depth = this.depth;
    const position = this.base + start - this.surplus;
    if (depth > 0) this.stackHasChild[depth - 1] = 1;
    this.stackName[depth] = id;
    this.stackText[depth] = id === NOT_INTERNED ? decodeAscii(bytes, start + 1, nameEnd) : undefined;
    this.stackHasChild[depth] = 0;
    this.stackFaulted[depth] = faulted ? 1 : 0;
    this.stackOffset[depth] = position;
    this.stackLine[depth] = this.line;
    this.stackColumn[depth] = position - this.lineStart;
    this.depth = depth + 1;
    if (special) this.namespaces.open(this, bytes, depth, start + 1, nameEnd, id);
    this.flush();
    this.handler.open(id, start, end, empty);
    this.consumeTag(bytes, start, end);
    if (empty) this.pop(end, end, false);
    return end;
  }

  /** Start tags hold line ends and surplus bytes only seldom; looking costs a byte loop over them all the same. */
  private consumeTag(bytes: Uint8Array, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const c = bytes[i]!;
      if (c < 0x20 || c >= 0x80) {
        this.consume(bytes, i, end);
        return;
      }
    }
  }

  /** One attribute at `p`; returns the index after it, or -1 where the bytes end inside it. */
  private attribute(bytes: Uint8Array, p: number, unseparated: boolean, end: number, last: boolean): number {
    const nameEnd = this.nameEnd(bytes, p, end, last);
    if (nameEnd < 0) return -1;
    if (nameEnd === p) {
      // Not an attribute at all: skip to where one may begin again.
      let q = p;
      while (q < end && (CLASS[bytes[q]!]! & SPACE) === 0 && bytes[q] !== GT && bytes[q] !== LT && bytes[q] !== SLASH) q++;
      if (q >= end && !last) return -1;
      q = Math.max(q, p + 1);
      this.fault('bad-name', p, q, decodeAscii(bytes, p, Math.min(q, p + 20)));
      return q;
    }
    if (unseparated) this.fault('attribute-not-separated', p, nameEnd, decodeAscii(bytes, p, nameEnd));
    let q = nameEnd;
    while ((CLASS[bytes[q]!]! & SPACE) !== 0) q++;
    if (q >= end && !last) return -1;
    if (bytes[q] !== EQUALS) {
      this.fault('attribute-without-value', p, nameEnd, decodeAscii(bytes, p, nameEnd));
      return nameEnd;
    }
    q++;
    while ((CLASS[bytes[q]!]! & SPACE) !== 0) q++;
    if (q >= end && !last) return -1;
    const quote = bytes[q]!;
    if (quote !== QUOTE && quote !== APOSTROPHE) {
      let v = q;
      while (v < end && (CLASS[bytes[v]!]! & SPACE) === 0 && bytes[v] !== GT && bytes[v] !== LT) v++;
      if (v >= end && !last) return -1;
      this.fault('attribute-unquoted', p, nameEnd, decodeAscii(bytes, p, nameEnd));
      if (v > q && bytes[v - 1] === SLASH && bytes[v] === GT) v--;
      this.addAttribute(bytes, p, nameEnd, q, v, 0);
      return v;
    }
    const valueStart = q + 1;
    let v = valueStart;
    let complex = 0;
    for (;;) {
      const c = bytes[v]!;
      if ((CLASS[c]! & PLAIN_ATTRIBUTE) !== 0) v++;
      else if (c === quote) break;
      else if (c === QUOTE || c === APOSTROPHE) v++;
      else if ((CLASS[c]! & SPACE) !== 0) {
        complex = 1;
        v++;
      } else if (c === AMPERSAND) {
        complex = 1;
        const next = parseReference(this, undefined, bytes, v, end, last);
        if (next === v) return -1;
        v = next;
      } else if (c === LT) {
        const closed = closesOnThisLine(bytes, v, end, quote);
        if (closed === INCOMPLETE && !last) return -1;
        if (closed !== 1) return this.unclosedAttribute(bytes, p, nameEnd, valueStart, v);
        this.fault('less-than-in-attribute', v, v + 1, decodeAscii(bytes, p, nameEnd));
        v++;
      } else if (v >= end) {
        if (!last) return -1;
        return this.unclosedAttribute(bytes, p, nameEnd, valueStart, end);
      } else {
        const next = this.character(bytes, v, end, last);
        if (next === v) return -1;
        v = next;
      }
    }
    this.addAttribute(bytes, p, nameEnd, valueStart, v, complex);
    return v + 1;
  }

  /** The closing quote is missing: the value ends before the first `>` or blank, else where the next tag begins. */
  private unclosedAttribute(bytes: Uint8Array, p: number, nameEnd: number, valueStart: number, limit: number): number {
    this.fault('attribute-unclosed', p, nameEnd, decodeAscii(bytes, p, nameEnd));
    let v = valueStart;
    while (v < limit && bytes[v] !== GT && (CLASS[bytes[v]!]! & SPACE) === 0) v++;
    this.addAttribute(bytes, p, nameEnd, valueStart, v, 0);
    return v;
  }

  private addAttribute(bytes: Uint8Array, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number, complex: number): void {
    const a = this.attributes;
    if (a.count === a.name.length) growAttributes(a);
    let hash = 0;
    for (let i = nameStart; i < nameEnd; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
    const i = a.count++;
    a.name[i] = this.names.find(bytes, nameStart, nameEnd, hash);
    a.nameStart[i] = nameStart;
    a.nameEnd[i] = nameEnd;
    a.valueStart[i] = valueStart;
    a.valueEnd[i] = valueEnd;
    a.complex[i] = complex;
  }

  private repeatedAttributes(bytes: Uint8Array): void {
    const { count, name, nameStart, nameEnd } = this.attributes;
    if (count > 16) {
      const seen = new Set<string>();
      for (let i = 0; i < count; i++) {
        const text = decodeAscii(bytes, nameStart[i]!, nameEnd[i]!);
        if (seen.has(text)) this.fault('attribute-repeated', nameStart[i]!, nameEnd[i]!, text);
        seen.add(text);
      }
      return;
    }
    for (let i = 1; i < count; i++) {
      for (let j = 0; j < i; j++) {
        if (name[i] !== name[j]) continue;
        const text = decodeAscii(bytes, nameStart[i]!, nameEnd[i]!);
        if (name[i] === NOT_INTERNED && text !== decodeAscii(bytes, nameStart[j]!, nameEnd[j]!)) continue;
        this.fault('attribute-repeated', nameStart[i]!, nameEnd[i]!, text);
        break;
      }
    }
  }

  private endTag(bytes: Uint8Array, start: number, end: number, last: boolean): number {
    const nameEnd = this.nameEnd(bytes, start + 2, end, last);
    if (nameEnd < 0) return start;
    let q = nameEnd;
    while ((CLASS[bytes[q]!]! & SPACE) !== 0) q++;
    if (q >= end) return last ? this.cutOff(end) : start;
    if (nameEnd === start + 2) {
      this.fault('bad-markup', start, start + 2, '</');
      this.flush();
      this.markFaulted();
      this.consume(bytes, start, start + 2);
      return start + 2;
    }
    const text = bytes[q] === GT ? '' : decodeAscii(bytes, start + 2, nameEnd);
    if (bytes[q] === GT) q++;
    else {
      this.fault('unfinished-tag', start + 2, nameEnd, text);
      while (q < end && bytes[q] !== LT && bytes[q] !== GT) q++;
      if (q >= end && !last) return this.incomplete(start);
      if (bytes[q] === GT) q++;
    }
    this.flush();
    if (this.tooDeep > 0) this.tooDeep--;
    else this.closeNamed(bytes, start, nameEnd, q);
    this.consumeTag(bytes, start, q);
    return q;
  }

  private closeNamed(bytes: Uint8Array, start: number, nameEnd: number, end: number): void {
    let hash = 0;
    for (let i = start + 2; i < nameEnd; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
    const id = this.names.find(bytes, start + 2, nameEnd, hash);
    let depth = this.depth - 1;
    if (depth >= 0 && id !== NOT_INTERNED && this.stackName[depth] === id) {
      this.pop(start, end, false);
      return;
    }
    const text = decodeAscii(bytes, start + 2, nameEnd);
    while (depth >= 0 && this.nameAt(depth) !== text) depth--;
    if (depth < 0) {
      const innermost = this.depth - 1;
      if (innermost >= 0 && this.stackHasChild[innermost] === 0) {
        // <a>text</b>: a misspelt end tag rather than a stray one.
        this.handler.fault('mismatched-end-tag', start + 2, nameEnd, this.nameAt(innermost));
        this.pop(start, end, false);
      } else {
        this.handler.fault('stray-end-tag', start + 2, nameEnd, text);
        this.markFaulted();
      }
      return;
    }
    while (this.depth - 1 > depth) {
      if (this.stackFaulted[this.depth - 1] === 0) this.handler.fault('unclosed-element', start, start, this.nameAt(this.depth - 1));
      this.pop(start, start, true);
    }
    this.pop(start, end, false);
  }

  private pop(start: number, end: number, implied: boolean): void {
    const depth = this.depth - 1;
    this.handler.close(this.stackName[depth]!, start, end, implied);
    this.depth = depth;
    this.namespaces.close(depth);
  }

  private finish(end: number): void {
    this.at = end;
    if (this.depth > 0 || this.cut) {
      if (!this.swallowedEnd) this.handler.fault('truncated', end, end, this.depth > 0 ? this.nameAt(this.depth - 1) : '');
      while (this.depth > 0) this.pop(end, end, true);
    } else if (this.rootsSeen === 0) this.handler.fault('no-root', end, end, '');
  }
}

/** 1 where the value's quote follows on the same line and is followed by what may follow it; 0 where not. */
function closesOnThisLine(bytes: Uint8Array, from: number, end: number, quote: number): number {
  for (let i = from; i < end; i++) {
    const c = bytes[i]!;
    if (c === LF || c === CR) return 0;
    if (c === quote) {
      const next = bytes[i + 1]!;
      return next === GT || next === SLASH || (CLASS[next]! & SPACE) !== 0 ? 1 : 0;
    }
  }
  return INCOMPLETE;
}

function growAttributes(a: Attributes): void {
  const size = a.name.length * 2;
  const larger = (from: Int32Array): Int32Array => {
    const to = new Int32Array(size);
    to.set(from);
    return to;
  };
  a.name = larger(a.name);
  a.nameStart = larger(a.nameStart);
  a.nameEnd = larger(a.nameEnd);
  a.valueStart = larger(a.valueStart);
  a.valueEnd = larger(a.valueEnd);
  const complex = new Uint8Array(size);
  complex.set(a.complex);
  a.complex = complex;
}

function hex(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}


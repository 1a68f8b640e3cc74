import type { FaultCode } from '../../../shared/xml/faults.ts';
import { NameTable } from '../../../shared/xml/names.ts';
import { decodeValue } from '../../../shared/xml/references.ts';
import { type Position, type ScanHandler, Scanner } from '../../../shared/xml/scanner.ts';
import { decodeText } from '../../../shared/xml/text.ts';

/** What a document says, in the terms of SAX: text in one piece, references replaced, line ends normalised. */
export type Event =
  | { readonly open: string; readonly attributes: readonly (readonly [string, string])[] }
  | { readonly text: string }
  | { readonly close: string };

export interface RecordedFault {
  readonly code: FaultCode;
  /** Bytes from the start of the document. */
  readonly start: number;
  readonly end: number;
  readonly detail: string;
  /** Of an unclosed element, where its start tag begins. */
  readonly opened: Position | undefined;
}

/** Everything the scanner tells of a document, with places that do not depend on the window. */
export class Recording implements ScanHandler {
  readonly events: Event[] = [];
  readonly faults: RecordedFault[] = [];
  /** Where the scanner says that a tag begins, and its byte there. */
  readonly places: { readonly byte: number; readonly position: Position }[] = [];
  /** Kinds of the calls, in order, but for text. */
  readonly calls: string[] = [];
  readonly scanner = new Scanner(new NameTable(), this);
  /** The most bytes that the window has held. */
  widest = 0;
  window = new Uint8Array(64);
  /** How often leaves have been taken. */
  taken = 0;
  private filled = 0;
  private dropped = 0;

  /** `taken`: leaves without blanks before them are taken by the handler. */
  constructor(taken = false) {
    this.scanner.wantsBlank = true;
    this.scanner.handlerTakes = taken;
  }

  /** Feeds the next piece, and drops what has been read. */
  write(piece: Uint8Array, last: boolean): void {
    if (this.filled + piece.length + 16 > this.window.length) {
      const larger = new Uint8Array((this.filled + piece.length) * 2 + 16);
      larger.set(this.window.subarray(0, this.filled));
      this.window = larger;
    }
    this.window.set(piece, this.filled);
    this.filled += piece.length;
    this.widest = Math.max(this.widest, this.filled);
    this.window[this.filled] = 0;
    // Behind the sentinel stands what would end a construct, if anybody looked.
    this.window.set(garbage, this.filled + 1);
    this.scanner.scan(this.window, this.filled, last);
    const read = this.scanner.at;
    this.window.copyWithin(0, read, this.filled);
    this.filled -= read;
    this.dropped += read;
    this.scanner.dropped(read);
  }

  open(_name: number, start: number, _nameEnd: number, end: number, empty: boolean): void {
    const { attributes, depth } = this.scanner;
    const pairs: [string, string][] = [];
    for (let i = 0; i < attributes.count; i++) {
      const value = this.slice(attributes.valueStart[i]!, attributes.valueEnd[i]!);
      pairs.push([this.slice(attributes.nameStart[i]!, attributes.nameEnd[i]!), attributes.complex[i] === 1 ? decodeValue(value, true) : value]);
    }
    this.begin(start, `open ${start + this.dropped}-${end + this.dropped}${empty ? ' empty' : ''}`);
    this.events.push({ open: this.scanner.nameAt(depth - 1), attributes: pairs });
  }

  /** Leaves in ASCII that stand at `from` without blanks before them, told as the scanner would. */
  take(from: number, end: number): number {
    const text = String.fromCharCode(...this.window.subarray(from, Math.min(end, from + 200)));
    const { scanner } = this;
    let at = from;
    for (const { 0: whole, 1: name, 2: value, index } of text.matchAll(/<(\w+)>([ -%'-;=-\\^-~]*)<\/\1>/g)) {
      if (scanner.depth === 0 || from + index !== at) break;
      const [start, valueEnd] = [at + name!.length + 2, at + name!.length + 2 + value!.length];
      this.begin(at, `open ${at + this.dropped}-${start + this.dropped}`);
      this.events.push({ open: name!, attributes: [] });
      this.add(value!);
      at += whole.length;
      this.begin(valueEnd, `close ${valueEnd + this.dropped}-${at + this.dropped}`);
      this.events.push({ close: name! });
    }
    this.taken += at > from ? 1 : 0;
    return at;
  }

  text(start: number, end: number, _blank: boolean): void {
    this.add(this.slice(start, end).replace(/\r\n?/g, '\n'));
  }

  reference(codePoint: number, start: number, end: number): void {
    this.calls.push(`reference ${start + this.dropped}-${end + this.dropped}`);
    this.add(String.fromCodePoint(codePoint));
  }

  entity(start: number, end: number): void {
    this.calls.push(`entity ${start + this.dropped}-${end + this.dropped}`);
  }

  close(_name: number, start: number, end: number, implied: boolean): void {
    this.begin(start, `close ${start + this.dropped}-${end + this.dropped}${implied ? ' implied' : ''}`);
    this.events.push({ close: this.scanner.nameAt(this.scanner.depth - 1) });
  }

  fault(code: FaultCode, start: number, end: number, detail: string): void {
    const { depth } = this.scanner;
    this.calls.push(`fault ${code} in ${depth === 0 ? '' : this.scanner.nameAt(depth - 1)}`);
    this.faults.push({ code, start: start + this.dropped, end: end + this.dropped, detail, opened: code === 'unclosed-element' ? this.scanner.openedAt(depth - 1) : undefined });
  }

  doctype(start: number, end: number): void {
    this.calls.push(`doctype ${start + this.dropped}-${end + this.dropped}`);
  }

  encoding(start: number, end: number): void {
    this.calls.push(`encoding ${this.slice(start, end)}`);
  }

  private begin(start: number, call: string): void {
    this.calls.push(call);
    this.places.push({ byte: start + this.dropped, position: this.scanner.positionOf(start) });
  }

  private add(text: string): void {
    if (text === '') return;
    const before = this.events.at(-1);
    if (before !== undefined && 'text' in before) this.events[this.events.length - 1] = { text: before.text + text };
    else this.events.push({ text });
  }

  private slice(start: number, end: number): string {
    return decodeText(this.window, start, end);
  }
}

const garbage = new TextEncoder().encode('>"/>-->]]>?>;');

/** Scans a document that comes in pieces of the given sizes, over and over; in one piece without them. */
export function record(document: string | Uint8Array, ...sizes: number[]): Recording {
  return recordIn(new Recording(), document, sizes);
}

/** The same with leaves that the handler takes. */
export function recordTaken(document: string | Uint8Array, ...sizes: number[]): Recording {
  return recordIn(new Recording(true), document, sizes);
}

function recordIn(recording: Recording, document: string | Uint8Array, sizes: readonly number[]): Recording {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  let from = 0;
  for (let i = 0; sizes.length > 0 && bytes.length - from > sizes[i % sizes.length]!; i++) {
    const to = from + sizes[i % sizes.length]!;
    recording.write(bytes.subarray(from, to), false);
    from = to;
  }
  recording.write(bytes.subarray(from), true);
  return recording;
}

import { Locator } from '../extract/locator.ts';
import { ExtractReader } from '../extract/reader.ts';
import type { Person, Rows } from '../extract/person.ts';
import { rowKinds } from '../extract/person.ts';
import { ABSENT, type Row } from '../extract/row.ts';
import type { Position } from '../xml/scanner.ts';

const encoder = new TextEncoder();

/** What stands at a place of the extract. Rows are valid until the next question. */
export interface Spot {
  readonly row: Row;
  /** The field at the place, -1 where it is none. */
  readonly slot: number;
  readonly person: Person | undefined;
  /** Turns bytes of the record into UTF-16 offsets of the document. */
  readonly offsetOf: (place: number) => number;
}

/** Reads single records of an extract to tell what stands where; judges nothing. */
export class Inspector {
  private readonly reader: ExtractReader;
  private headRead = false;
  private person_: Person | undefined;
  private header_: Row | undefined;
  private contacts: Rows | undefined;
  private locator: Locator;
  private readonly headBytes: Uint8Array;
  /** A person was read that is broken: what would be told of the next would depend on it. */
  spent = false;

  /** `head`: the text up to the first PERSON. */
  constructor(private readonly head: string) {
    const nothing = (): void => undefined;
    this.reader = new ExtractReader({
      root: nothing,
      header: (header, contacts) => {
        // A header that ends only where a person begins is not known before that is read, nor behind it.
        if (this.headRead) return;
        this.header_ = header;
        this.contacts = contacts;
      },
      person: (person) => (this.person_ = person),
      outside: nothing,
      doctype: nothing,
      encoding: nothing,
      foreign: nothing,
    });
    this.locator = new Locator(this.reader.record);
    this.headBytes = terminated(head);
    this.reader.use(this.headBytes);
    this.reader.scanner.scan(this.headBytes, this.headBytes.length - 1, false);
    this.headRead = true;
  }

  /** The position of a place of the person that was read last. */
  locate(place: number): Position {
    return this.locator.locate(place);
  }

  header(): { row: Row; contacts: Rows } | undefined {
    return this.header_ === undefined ? undefined : { row: this.header_, contacts: this.contacts! };
  }

  /** The person whose text this is, with its rows. */
  person(text: string, ordinal: number, position: Position): Person | undefined {
    this.person_ = undefined;
    const bytes = terminated(text);
    this.spent = !this.reader.readPerson(bytes, bytes.length - 1, position, ordinal);
    // What has no end tag ends with the text.
    if (this.spent && this.person_ === undefined) this.reader.scanner.scan(bytes, bytes.length - 1, true);
    // The reader has gone on behind the person; its rows count from the start.
    Object.assign(this.reader.record, { origin: 0, position });
    this.locator = new Locator(this.reader.record);
    return this.person_;
  }

  /** What stands at a UTF-16 offset of the head. */
  inHead(offset: number): Spot | undefined {
    if (this.header_ === undefined) return undefined;
    const { record } = this.reader;
    record.bytes = this.headBytes;
    record.origin = 0;
    const rows = [...Array.from({ length: this.contacts!.length }, (_, i) => this.contacts!.at(i)), this.header_];
    return spotIn(rows, this.head, offset, 0, undefined);
  }

  /** What stands at an offset of a person's text. */
  inPerson(text: string, ordinal: number, position: Position, offset: number): Spot | undefined {
    const person = this.person(text, ordinal, position);
    if (person === undefined) return undefined;
    const rows = rowKinds.flatMap((kind) => Array.from({ length: person.rowsOf(kind).length }, (_, i) => person.rowsOf(kind).at(i)));
    return spotIn([...rows, person.row], text, offset, position.offset, person);
  }
}

function terminated(text: string): Uint8Array {
  const encoded = encoder.encode(text);
  const bytes = new Uint8Array(encoded.length + 1);
  bytes.set(encoded);
  return bytes;
}

/** The innermost row, inner rows coming first. */
function spotIn(rows: readonly Row[], text: string, offset: number, base: number, person: Person | undefined): Spot | undefined {
  const at = encoder.encode(text.slice(0, offset - base)).length;
  const row = rows.find(({ start, end, tagEnd }) => at >= start && at <= Math.max(end, tagEnd));
  if (row === undefined) return undefined;
  const slot = row.format.fields.findIndex((field, i) => {
    if (field === undefined || row.states[i] === ABSENT) return false;
    const { start, end } = row.elementSpan(i);
    return at >= start && at <= end;
  });
  const bytes = encoder.encode(text);
  const decoder = new TextDecoder();
  return { row, slot, person, offsetOf: (place) => base + decoder.decode(bytes.subarray(0, place)).length };
}

import { decodeValue } from '../xml/references.ts';
import { decodeAscii } from '../xml/text.ts';
import type { Field, RowFormat } from './format.ts';

/** Nothing is there. */
export const ABSENT = 0;
/** The element is there, but empty or blank. */
export const EMPTY = 1;
/** There is a value of the field's type. */
export const GIVEN = 2;
/** There is something that the field's type does not allow; it has been reported. */
export const WRONG = 3;

/** The bytes that the places of a record point into. */
export interface Source {
  bytes: Uint8Array;
  /** Index in `bytes` of the record's first byte; all places count from it. */
  origin: number;
}

/** A place in a record: bytes [start, end), counted from the record's first. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Offsets of one field in `Row.places`. */
const ELEMENT_START = 0;
const VALUE_START = 1;
const VALUE_END = 2;
const ELEMENT_END = 3;

/**
 * One row of the extract (INNHINFO, iiKontakt, PERSON, PERSONOPPL, FUNKSJON, TJENESTE, DIAGNOSE, DOGNTILBUD; also the
 * root). Rows are reused: what a rule wants to keep beyond its call it must copy.
 */
export class Row {
  /** By slot: the value (values.ts), NaN where there is none. Dates are days, hours hundredths. */
  readonly values: Float64Array;
  /** By slot: ABSENT, EMPTY, GIVEN or WRONG. */
  readonly states: Uint8Array;
  /** By slot, four each: where the element begins, its value begins and ends, the element ends (of an attribute: name and closing quote). */
  readonly places: Int32Array;
  /** By slot, where the document does not write the value as it means it; undefined where it cannot be read. */
  private texts: Map<number, string | undefined> | undefined;
  /** 1-based among the rows of its kind within its parent. */
  ordinal = 0;
  /** The whole element, from `<` to behind the end tag's `>`. */
  start = 0;
  end = 0;
  /** Behind the start tag's `>`. */
  tagEnd = 0;
  nameEnd = 0;
  /** Where `start` lies in the document: its line, where that begins, and by how much bytes of the record exceed UTF-16 units before it. */
  line = 0;
  lineStart = 0;
  surplus = 0;
  /** The XML is broken inside the row, so that it cannot be judged. */
  broken = false;
  /** Where the row's sequence stands, while it is read. */
  lastOrder = 0;

  constructor(
    readonly format: RowFormat,
    readonly source: Source,
    readonly parent: Row | undefined,
  ) {
    const size = format.fields.length;
    this.values = new Float64Array(size).fill(Number.NaN);
    this.states = new Uint8Array(size);
    this.places = new Int32Array(size * 4);
  }

  get name(): string {
    return this.format.name;
  }

  field(slot: number): Field {
    return this.format.fields[slot]!;
  }

  clear(): void {
    const { values, states } = this;
    for (let i = 0; i < states.length; i++) {
      values[i] = Number.NaN;
      states[i] = ABSENT;
    }
    this.texts = undefined;
    this.broken = false;
    this.lastOrder = 0;
  }

  /** Whether the schema of this version has the field at all. */
  has(slot: number): boolean {
    return this.format.fields[slot] !== undefined;
  }

  /** Whether the field is missing: not there, or blank. */
  missing(slot: number): boolean {
    return this.states[slot]! <= EMPTY;
  }

  /** Whether the field has a value that can be reckoned with. */
  given(slot: number): boolean {
    return this.states[slot] === GIVEN;
  }

  place(slot: number, elementStart: number, valueStart: number, valueEnd: number, elementEnd: number): void {
    const at = slot * 4;
    this.places[at] = elementStart;
    this.places[at + 1] = valueStart;
    this.places[at + 2] = valueEnd;
    this.places[at + 3] = elementEnd;
  }

  /** The value without the white space around it. */
  narrow(slot: number, valueStart: number, valueEnd: number): void {
    this.places[slot * 4 + VALUE_START] = valueStart;
    this.places[slot * 4 + VALUE_END] = valueEnd;
  }

  setText(slot: number, text: string): void {
    (this.texts ??= new Map<number, string | undefined>()).set(slot, text);
  }

  /** The value cannot be read: the XML is broken in it, or it holds an entity of the DOCTYPE. That has been told of, so that nobody judges the value, nor replaces it. */
  spoil(slot: number): void {
    this.states[slot] = WRONG;
    (this.texts ??= new Map<number, string | undefined>()).set(slot, undefined);
  }

  /** Whether there is a value that cannot be read. */
  unread(slot: number): boolean {
    return this.texts !== undefined && this.texts.has(slot) && this.texts.get(slot) === undefined;
  }

  /** Where a finding on the field stands: its value; where that is blank, its name; where it is missing, the row's name (RULES, "Range"). */
  at(slot: number): Span {
    const at = slot * 4;
    if (this.states[slot] === ABSENT) return this.nameSpan();
    if (this.states[slot] !== EMPTY && this.valueLength(slot) > 0) return { start: this.places[at + VALUE_START]!, end: this.places[at + VALUE_END]! };
    return this.fieldNameSpan(slot);
  }

  /** The name in the row's start tag. */
  nameSpan(): Span {
    return { start: this.start + 1, end: this.nameEnd };
  }

  /** The whole element of a field, or the attribute from its name to its closing quote. */
  elementSpan(slot: number): Span {
    const at = slot * 4;
    return { start: this.places[at + ELEMENT_START]!, end: this.places[at + ELEMENT_END]! };
  }

  /** Where the value of a field stands, also where it is blank. */
  contentSpan(slot: number): Span {
    const at = slot * 4;
    return { start: this.places[at + VALUE_START]!, end: this.places[at + VALUE_END]! };
  }

  /** The whole element of the row. */
  span(): Span {
    return { start: this.start, end: this.end };
  }

  private fieldNameSpan(slot: number): Span {
    return nameAt(this.source, this.places[slot * 4 + ELEMENT_START]! + (this.field(slot).attribute ? 0 : 1));
  }

  /** The value as text, white space around it left out; '' where there is none. */
  text(slot: number): string {
    if (this.states[slot] === ABSENT) return '';
    const known = this.texts?.get(slot);
    if (known !== undefined) return known.trim();
    const { bytes, origin } = this.source;
    const at = slot * 4;
    const raw = decodeAscii(bytes, origin + this.places[at + VALUE_START]!, origin + this.places[at + VALUE_END]!);
    return decodeValue(raw, this.field(slot).attribute === true).trim();
  }

  /** Whether white space stands around the value, which the schema takes for a part of a text. */
  isPadded(slot: number): boolean {
    const known = this.texts?.get(slot);
    if (known !== undefined) return known !== known.trim();
    const { bytes, origin } = this.source;
    const { start, end } = this.contentSpan(slot);
    return bytes[origin + start - 1]! <= 0x20 || bytes[origin + end]! <= 0x20;
  }

  /** How many bytes the value has in the file. */
  valueLength(slot: number): number {
    return this.places[slot * 4 + VALUE_END]! - this.places[slot * 4 + VALUE_START]!;
  }

  /** Whether the value can be replaced in place: it stands there in one piece, as it is read. */
  replaceable(slot: number): boolean {
    return this.states[slot]! >= GIVEN && this.valueLength(slot) > 0 && !(this.texts?.has(slot) ?? false);
  }
}

/** The name, as it is written, that begins at a place of the record. */
export function nameAt({ bytes, origin }: Source, start: number): Span {
  let end = start;
  while (!isNameDelimiter(bytes[origin + end]!)) end++;
  return { start, end };
}

function isNameDelimiter(byte: number): boolean {
  return byte <= 0x20 || byte === 0x3c || byte === 0x3d || byte === 0x3e || byte === 0x2f;
}

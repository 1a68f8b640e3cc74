import { decodeValue, isReadable } from '../xml/references.ts';
import { decodeText } from '../xml/text.ts';
import { FIRST_DAY, LAST_DAY, OPEN_END } from './calendar.ts';
import type { Field } from './format.ts';
import { Leaf, type LeafReader } from './leaf-reader.ts';
import type { ProblemCode, Record } from './record.ts';
import { ABSENT, EMPTY, GIVEN, type Row, WRONG, nameAt } from './row.ts';
import { INT, NO_SUCH_DAY, SHORT, parseCode, parseDate, parseDigits, parseHours, parseId, parseInteger, parseMonth, parseSex } from './values.ts';

/** Tells what is wrong with a field; places count from the record's first byte. */
export type Report = (code: ProblemCode, row: Row, slot: number, start: number, end: number, detail: string, whole?: { start: number; end: number }) => void;

const LF = 0x0a, CR = 0x0d;

/** The most digits that the register's pattern takes, where that is not what the type says. */
const maxDigits: { readonly [field: string]: number } = { fnFunkType: 2, tjTjenType: 2, tjTjenUnderType: 2, tjVeID: Infinity, tjVeNrID: Infinity };

/** Puts fields into their rows: their order, their text, their value. */
export class FieldReader {
  private row: Row | undefined;
  private slot = 0;
  private elementStart = 0;
  private contentStart = 0;
  private lastEnd = 0;
  private inOnePiece = true;
  private text = '';
  private faulty = false;
  /** There is character content, be it an empty CDATA section. */
  private filled = false;

  constructor(
    private readonly record: Record,
    private readonly report: Report,
  ) {}

  /** So many attributes and elements that a reader of leaves has read, the numbers of which begin at `from`: they stand in their order. */
  assign(row: Row, { run, values: read }: LeafReader, from: number, count: number): void {
    const { bytes, origin } = this.record;
    const { places, values, states } = row;
    const end = from + count * Leaf.Size;
    for (let at = from; at < end; at += Leaf.Size) {
      const slot = run[at]!;
      places[slot * 4] = run[at + Leaf.ElementStart]!;
      places[slot * 4 + 1] = run[at + Leaf.ValueStart]!;
      places[slot * 4 + 2] = run[at + Leaf.ValueEnd]!;
      places[slot * 4 + 3] = run[at + Leaf.ElementEnd]!;
      if (run[at + Leaf.Usual] === 1) {
        values[slot] = read[at / 2]!;
        states[slot] = GIVEN;
      } else this.read(row, slot, bytes, origin + run[at + Leaf.ValueStart]!, origin + run[at + Leaf.ValueEnd]!, origin);
    }
    if (count > 0) row.lastOrder = row.format.order[run[end - Leaf.Size]!]!;
  }

  /** An attribute of a row. */
  assignAttribute(row: Row, slot: number, nameStart: number, valueStart: number, valueEnd: number, complex: boolean): void {
    if (row.states[slot] !== ABSENT) return;
    const { bytes, origin } = this.record;
    row.place(slot, nameStart, valueStart, valueEnd, valueEnd + 1);
    if (!complex) {
      this.read(row, slot, bytes, origin + valueStart, origin + valueEnd, origin);
      return;
    }
    const raw = decodeText(bytes, origin + valueStart, origin + valueEnd);
    if (isReadable(raw)) this.readText(row, slot, decodeValue(raw, true));
    else row.spoil(slot);
  }

  /** A field whose content comes in pieces. */
  begin(row: Row, slot: number, elementStart: number, contentStart: number): void {
    this.row = row;
    this.slot = slot;
    this.elementStart = elementStart;
    this.contentStart = this.lastEnd = contentStart;
    this.inOnePiece = true;
    this.text = '';
    this.faulty = false;
    this.filled = false;
  }

  piece(start: number, end: number): void {
    if (start !== this.lastEnd) this.inOnePiece = false;
    this.lastEnd = end;
    this.filled = true;
    const { bytes, origin } = this.record;
    this.text += decodeText(bytes, origin + start, origin + end).replace(/\r\n?/g, '\n');
  }

  reference(codePoint: number, end: number): void {
    this.inOnePiece = false;
    this.lastEnd = end;
    this.text += String.fromCodePoint(codePoint);
  }

  /** The XML is broken inside the field, or it holds an entity of the DOCTYPE: its value is not judged. */
  spoil(): void {
    this.faulty = true;
  }

  end(contentEnd: number, elementEnd: number): void {
    const { row, slot } = this;
    if (row === undefined) return;
    this.row = undefined;
    if (this.inOrder(row, slot, this.elementStart, elementEnd)) this.readPieces(row, slot, contentEnd, elementEnd);
    this.filled = false;
  }

  private readPieces(row: Row, slot: number, contentEnd: number, elementEnd: number): void {
    const { bytes, origin } = this.record;
    row.place(slot, this.elementStart, this.contentStart, contentEnd, elementEnd);
    if (this.faulty) {
      this.trim(row, slot, bytes, origin + this.contentStart, origin + contentEnd, origin);
      row.spoil(slot);
    } else if (this.inOnePiece && contentEnd === this.lastEnd) this.read(row, slot, bytes, origin + this.contentStart, origin + contentEnd, origin);
    else {
      this.trim(row, slot, bytes, origin + this.contentStart, origin + contentEnd, origin);
      this.readText(row, slot, this.text);
    }
  }

  private inOrder(row: Row, slot: number, start: number, end: number): boolean {
    const order = row.format.order[slot]!;
    if (order > row.lastOrder) {
      row.lastOrder = order;
      return true;
    }
    const { name } = row.field(slot);
    const at = nameAt(this.record, start + 1);
    if (row.states[slot] !== ABSENT) {
      this.report('repeated', row, slot, at.start, at.end, name, { start, end });
      return false;
    }
    this.report('out-of-order', row, slot, at.start, at.end, name, { start, end });
    return true;
  }

  /** A value that is no single piece of text: it is read from what the document means by it. */
  private readText(row: Row, slot: number, text: string): void {
    row.setText(slot, text);
    const bytes = new TextEncoder().encode(text);
    this.read(row, slot, bytes, 0, bytes.length, -1);
  }

  private trim(row: Row, slot: number, bytes: Uint8Array, start: number, end: number, origin: number): void {
    while (start < end && bytes[start]! <= 0x20) start++;
    while (end > start && bytes[end - 1]! <= 0x20) end--;
    row.narrow(slot, start - origin, end - origin);
  }

  /** `origin` is -1 where the bytes are not the record's. */
  private read(row: Row, slot: number, bytes: Uint8Array, start: number, end: number, origin: number): void {
    const field = row.field(slot);
    let from = start;
    let to = end;
    while (from < to && bytes[from]! <= 0x20) from++;
    while (to > from && bytes[to - 1]! <= 0x20) to--;
    const padded = from !== start || to !== end;
    if (padded && origin >= 0) row.narrow(slot, from - origin, to - origin);
    if (from === to) {
      this.judgeEmpty(row, slot, field, lengthOf(bytes, start, end, origin >= 0));
      return;
    }
    row.states[slot] = GIVEN;
    const value = this.valueOf(field, bytes, from, to, padded);
    if (value === NO_SUCH_DAY || (Number.isNaN(value) && isNumeric(field))) {
      row.states[slot] = WRONG;
      this.tell(value === NO_SUCH_DAY ? 'no-such-day' : 'wrong-form', row, slot);
      return;
    }
    row.values[slot] = value;
    if (field.minLength !== undefined || field.maxLength !== undefined || field.fixed !== undefined) this.judgeText(row, slot, field, bytes, start, end, origin >= 0);
    if (field.type === 'date' ? (value > LAST_DAY && value !== OPEN_END) || value < FIRST_DAY : to - from > 2 || bytes[from]! < 0x30) {
      this.judgePattern(row, slot, field, bytes[from]! < 0x30, to - from);
    }
  }

  /** What the register's own pattern says beyond the schema: a sign, or too many digits (fields files, `registryPattern`). */
  private judgePattern(row: Row, slot: number, field: Field, signed: boolean, length: number): void {
    if (field.type !== 'date' && !(isInteger(field) && (signed || length > (maxDigits[field.name] ?? (field.type === 'id' ? 10 : Infinity))))) return;
    this.tell('register-pattern', row, slot);
  }

  private valueOf(field: Field, bytes: Uint8Array, from: number, to: number, padded: boolean): number {
    switch (field.type) {
      case 'date':
        return padded ? Number.NaN : parseDate(bytes, from, to);
      case 'month':
        return padded ? NO_SUCH_DAY : parseMonth(bytes, from, to);
      case 'code':
        return padded ? Number.NaN : parseCode(bytes, from, to);
      case 'sex':
        return padded ? Number.NaN : parseSex(bytes, from, to);
      case 'digits':
        return padded ? Number.NaN : parseDigits(bytes, from, to);
      case 'decimal':
        return parseHours(bytes, from, to);
      // XML Schema lets white space stand around these too; validators in use (libxml2) and the register's patterns do not.
      case 'id':
        return padded ? Number.NaN : parseId(bytes, from, to);
      case 'short':
        return padded ? Number.NaN : parseInteger(bytes, from, to, SHORT);
      case 'int':
        return padded ? Number.NaN : parseInteger(bytes, from, to, INT);
      case 'text':
        return Number.NaN;
    }
  }

  /**
   * The schema takes an empty string, unless it has a least length, but no empty date or number. A fixed value may be left
   * out altogether; an empty CDATA section is not nothing.
   */
  private judgeEmpty(row: Row, slot: number, field: Field, length: number): void {
    const accepted =
      field.fixed !== undefined
        ? (length === 0 && !this.filled) || isJudgedWithNamespace(field)
        : field.type !== 'date' && !isNumeric(field) && length >= (field.minLength ?? 0) && length <= (field.maxLength ?? Infinity);
    row.states[slot] = accepted ? EMPTY : WRONG;
    if (!accepted) this.tell('wrong-form', row, slot);
  }

  private judgeText(row: Row, slot: number, field: Field, bytes: Uint8Array, start: number, end: number, asWritten: boolean): void {
    const length = lengthOf(bytes, start, end, asWritten);
    const fits = length >= (field.minLength ?? 0) && length <= (field.maxLength ?? Infinity);
    const isFixed = field.fixed === undefined || isJudgedWithNamespace(field) || decodeText(bytes, start, end) === field.fixed;
    if (fits && isFixed) return;
    row.states[slot] = WRONG;
    this.tell('wrong-form', row, slot);
  }

  private tell(code: ProblemCode, row: Row, slot: number): void {
    const span = row.at(slot);
    this.report(code, row, slot, span.start, span.end, row.field(slot).name);
  }
}

/** How many characters a text has; one that is as the document writes it has CR LF as one (XML 1.0, 2.11), one of references may have both. */
function lengthOf(bytes: Uint8Array, start: number, end: number, asWritten: boolean): number {
  let length = 0;
  for (let i = start; i < end; i++) {
    const c = bytes[i]!;
    if ((c & 0xc0) !== 0x80 && !(asWritten && c === LF && i > start && bytes[i - 1] === CR)) length++;
  }
  return length;
}

/** The root's versjon: KPR003 judges it. */
function isJudgedWithNamespace(field: Field): boolean {
  return field.name === 'versjon';
}

function isInteger(field: Field): boolean {
  return field.type === 'short' || field.type === 'int' || field.type === 'id';
}

/** Types of which every value is a number or a day, so that NaN is a wrong form. */
function isNumeric(field: Field): boolean {
  return field.type === 'date' || field.type === 'decimal' || isInteger(field);
}

import type { Field } from './format.ts';
import { leafCode } from './leaf-code.ts';

/** What wasm/leaves.ts exports: where its memory holds what (bytes), and its one function. */
interface Machine {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly RESULT: { readonly value: number };
  readonly RUN: { readonly value: number };
  readonly TABLES: { readonly value: number };
  readonly INPUT: { readonly value: number };
  read(from: number, table: number, order: number, rows: number, shift: number): void;
}

/** The numbers of a leaf, or an attribute, in `LeafReader.run`. */
export const enum Leaf {
  Slot,
  ElementStart,
  ValueStart,
  ValueEnd,
  ElementEnd,
  /** 1: the value is in `values`, and nothing is to be said of it. 0: it must be read with care. */
  Usual,
  /** How many numbers there are for each, and for each row. */
  Size = 8,
}

/** The numbers of a row in `LeafReader.run`, before those of its attributes and elements. */
export const enum LeafRow {
  Kind,
  Start,
  NameEnd,
  TagEnd,
  End,
  /** How many attributes and elements follow. */
  Leaves,
  /** How many lines have begun before it; `lineStartOf` tells where the last of them begins. */
  Lines,
  LineStart,
}

/** A field with its slot and its place in the sequence. */
export interface LeafField {
  readonly field: Field;
  readonly slot: number;
  readonly order: number;
}

/** Bytes of an entry of a table, where the name begins in it, and how many fields a table can have. */
const ENTRY = 48;
const NAME = 16;
const MAX_FIELDS = 60;

/** Bytes of the input that are copied into the memory at once, and how many of them are left at least when a run begins. */
const CHUNK = 64 * 1024;
const ENOUGH = 8 * 1024;
/** Zeros behind them: more than the machine reads at once. */
const ZEROS = 64;

/** How the usual values of a type are read (readUsual in wasm/values.ts). 0: always with care. */
const kinds: { readonly [type in Field['type']]?: number } = { date: 1, code: 2, id: 3, short: 3, digits: 3, decimal: 4, month: 5, sex: 6, text: 7 };

/** The bytes of usual values by type, least and most, where the field does not say. */
const lengths: { readonly [type in Field['type']]?: readonly [least: number, most: number] } = {
  date: [8, 8],
  code: [1, 4],
  id: [1, 10],
  short: [1, 2],
  digits: [1, 15],
  decimal: [1, 6],
  month: [6, 6],
  sex: [1, 1],
  text: [1, 0xffff],
};

/**
 * The innermost loop of a check, in WebAssembly (wasm/leaves.ts): reads elements and whole rows that are as nearly all are, in
 * the order of the schema and without anything else between them, with their values. Whatever else comes it leaves to the
 * scanner. There is one for all that is read: it keeps nothing but tables from one call to the next.
 */
export class LeafReader {
  /** The elements that `read` has found, then the rows, each before its attributes and elements: the numbers named by `Leaf` and `LeafRow`. Places count from the record's first byte. */
  readonly run: Int32Array;
  /** The value of the leaf whose numbers begin at i: at i / 2; NaN for text. */
  readonly values: Float64Array;
  /** How many elements and rows have been read, and the index in the bytes behind the last. */
  elements = 0;
  rows = 0;
  end = 0;
  /** How many lines have begun, and the index in the bytes where the last of them begins. */
  lines = 0;
  lineStart = 0;

  private readonly machine: Machine;
  private readonly memory: Uint8Array;
  private readonly result: Int32Array;
  private readonly input: number;
  private tables: number;
  /** What of which bytes is in the memory. */
  private bytes: Uint8Array | undefined;
  private from = 0;
  private to = 0;

  constructor() {
    const code = Uint8Array.from(atob(leafCode), (character) => character.charCodeAt(0));
    this.machine = new WebAssembly.Instance(new WebAssembly.Module(code)).exports as unknown as Machine;
    const { memory, RESULT, RUN, TABLES, INPUT } = this.machine;
    this.memory = new Uint8Array(memory.buffer);
    this.result = new Int32Array(memory.buffer, RESULT.value, 6);
    this.run = new Int32Array(memory.buffer, RUN.value, (TABLES.value - RUN.value) / 4);
    this.values = new Float64Array(memory.buffer, RUN.value + 24, (TABLES.value - RUN.value - 24) / 8);
    this.input = INPUT.value;
    this.tables = TABLES.value;
  }

  /** Makes a table of a row with its attributes and its elements, given in the order of the schema; returns its number. */
  table(row: { readonly name: string; readonly kind: number }, attributes: readonly LeafField[], elements: readonly LeafField[]): number {
    if (attributes.length + elements.length > MAX_FIELDS) throw new RangeError(`${row.name} has more fields than a run has room for`);
    const table = this.take(ENTRY * (1 + attributes.length + elements.length));
    this.entry(table, `${row.name}>`, 0, row.kind, 0, attributes.length, elements.length);
    [...attributes, ...elements].forEach(({ field, slot, order }, i) => {
      const [least, most] = lengths[field.type] ?? [0, 0];
      const kind = field.fixed === undefined ? (kinds[field.type] ?? 0) : 0;
      this.entry(table + ENTRY * (i + 1), `${field.name}${field.attribute === true ? '="' : '>'}`, kind, slot, order, Math.max(least, field.minLength ?? 0), Math.min(most, field.maxLength ?? Infinity));
    });
    return table;
  }

  /** Makes a list of the tables of rows that stand beside each other; returns its number. */
  list(tables: readonly number[]): number {
    const list = this.take(4 * (1 + tables.length));
    new Int32Array(this.memory.buffer, list, 1 + tables.length).set([tables.length, ...tables]);
    return list;
  }

  /** Other bytes come, or the same ones have moved. */
  forget(): void {
    this.bytes = undefined;
  }

  /**
   * Reads elements of a table from `from` on, blanks before them included, of fields whose order is above `order`; behind them
   * rows of a list (0: none). `origin`: index of the record's first byte. False where there is nothing of the kind.
   */
  read(bytes: Uint8Array, from: number, end: number, table: number, order: number, rows: number, origin: number): boolean {
    if (bytes !== this.bytes || from < this.from || (this.to - from < ENOUGH && this.to < end)) this.load(bytes, from, end);
    const shift = this.from - this.input;
    const { result } = this;
    this.machine.read(from - shift, table, order, rows, shift - origin);
    this.end = result[0]! + shift;
    this.lines = result[1]!;
    this.lineStart = result[2]! + shift;
    this.elements = result[3]!;
    this.rows = result[4]!;
    return this.elements + this.rows > 0;
  }

  /** Where the line begins, as an index in the bytes, in which the row stands whose numbers begin at `at`; of use only where lines have begun before it. */
  lineStartOf(at: number): number {
    return this.run[at + LeafRow.LineStart]! + this.from - this.input;
  }

  /** Whether `read` may have stopped because the run was full, or because no more of the bytes was in the memory. */
  mayGoOn(end: number): boolean {
    return this.result[5] === 1 || (this.to < end && this.to - this.end < ENOUGH);
  }

  private load(bytes: Uint8Array, from: number, end: number): void {
    this.bytes = bytes;
    this.from = from;
    this.to = Math.min(end, from + CHUNK);
    this.memory.set(bytes.subarray(from, this.to), this.input);
    this.memory.fill(0, this.input + this.to - from, this.input + this.to - from + ZEROS);
  }

  /** So many bytes of the memory, for tables. */
  private take(size: number): number {
    const from = this.tables;
    this.tables += (size + 15) & ~15;
    if (this.tables > this.input) throw new RangeError('more tables than the memory has room for');
    return from;
  }

  private entry(at: number, name: string, kind: number, slot: number, order: number, least: number, most: number): void {
    const view = new DataView(this.memory.buffer, at, ENTRY);
    const bytes = new TextEncoder().encode(name);
    if (bytes.length > ENTRY - NAME) throw new RangeError(`${name} is longer than a table has room for`);
    view.setUint32(0, 2 ** bytes.length - 1, true);
    view.setUint8(4, bytes.length);
    view.setUint8(5, kind);
    view.setUint8(6, slot);
    view.setUint8(7, order);
    view.setUint16(8, least, true);
    view.setUint16(10, most, true);
    this.memory.set(bytes, at + NAME);
  }
}

let shared: LeafReader | undefined;

/** The reader of this thread; undefined where WebAssembly is switched off (`node --jitless`): the scanner reads all by itself then. */
export function leafReader(): LeafReader | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  return (shared ??= new LeafReader());
}

// AssemblyScript (WebAssembly): the innermost loop of a check. shared/extract/leaf-reader.ts says what it does and fills its memory.
import { readUsual } from './values';

/** Where the memory holds what (bytes). Its user fills the tables and the input. */
export const RESULT: i32 = 0x10;
export const RUN: i32 = 0x40;
export const TABLES: i32 = 0x4000;
export const INPUT: i32 = 0x10000;

/** Of a leaf or a row in the run. */
const RECORD: i32 = 32;
/** Where its value stands in it. */
const VALUE: i32 = 24;
/** No row begins where there is less room in the run than this. */
const ROOM: i32 = 64 * RECORD;

/**
 * A table tells of the fields of a row, in the order of the schema: an entry for the row itself, then those of its attributes
 * and of its elements. In an entry: which bytes of the name count (u32, a bit for each), their number, kind, slot and order (u8
 * each), least and most bytes of a value (u16 each), the name with what follows it: `>` or, of an attribute, `="`. The row's
 * has its number in the place of the slot, and the numbers of attributes and elements in the place of least and most.
 */
const ENTRY: i32 = 48;
const LENGTH: usize = 4, KIND: usize = 5, SLOT: usize = 6, ORDER: usize = 7, LEAST: usize = 8, MOST: usize = 10, NAME: usize = 16;

/** The longest content of a leaf (bytes). */
const MAX_LEAF: i32 = 4096;

const LT: u8 = 0x3c, GT: u8 = 0x3e, SLASH: u8 = 0x2f, AMP: u8 = 0x26, BRACKET: u8 = 0x5d, QUOTE: u8 = 0x22, ZERO: i32 = 0x30;
const LF: u8 = 0x0a, CR: u8 = 0x0d, TAB: u8 = 0x09, BLANK: u8 = 0x20;
/** `</` as two bytes in the order of the memory. */
const END_TAG: u16 = 0x2f3c;

/** How far has been read, how many lines have begun, and where the last of them begins. */
let at: i32 = 0, lines: i32 = 0, lineStart: i32 = 0;
/** Where the run goes on, and what is added to the places in it. */
let out: i32 = 0, toPlace: i32 = 0;
/** The kind of the last row: index in the list of tables. */
let lastKind: i32 = 0;

/**
 * Reads from `from` on: elements of a table whose order is above `order`; then, if `rows` is not 0, whole rows that stand
 * there, of the tables in that list (their number, then one each, i32). `shift` is added to the places in the run. RESULT then
 * holds (i32 each) where it stopped, how many lines have begun, where the last of them begins, how many elements and how
 * many rows there are, and whether there was no room for another one. Behind the input there must be zeros.
 */
export function read(from: i32, table: i32, order: i32, rows: i32, shift: i32): void {
  at = from;
  lines = lineStart = 0;
  out = RUN;
  toPlace = shift;
  const first = elements(table);
  let entry = first;
  const last = first + <i32>load<u16>(table, MOST) * ENTRY;
  while (entry < last && <i32>load<u8>(entry, ORDER) <= order) entry += ENTRY;
  readElements(entry, last);
  store<i32>(RESULT, (out - RUN) / RECORD, 12);
  let count = 0;
  let full = false;
  if (rows != 0) {
    while (true) {
      full = out + ROOM > TABLES;
      if (full) break;
      const before = at, linesBefore = lines, startBefore = lineStart, outBefore = out;
      if (readRow(rows)) {
        count++;
        continue;
      }
      at = before;
      lines = linesBefore;
      lineStart = startBefore;
      out = outBefore;
      break;
    }
  }
  store<i32>(RESULT, at);
  store<i32>(RESULT, lines, 4);
  store<i32>(RESULT, lineStart, 8);
  store<i32>(RESULT, count, 16);
  store<i32>(RESULT, <i32>full, 20);
}

/** The first entry of a table's elements. */
// @ts-ignore: decorator
@inline
function elements(table: i32): i32 {
  return table + ENTRY + <i32>load<u16>(table, LEAST) * ENTRY;
}

/** Reads a whole row; false where there is none that is as nearly all are. */
// @ts-ignore: decorator
@inline
function readRow(list: i32): bool {
  if (!skipBlanks()) return false;
  const start = at;
  const kinds = load<i32>(list);
  if (lastKind >= kinds) lastKind = 0;
  let table = 0;
  for (let i = 0; i < kinds; i++) {
    table = load<i32>(list + 4 + (lastKind << 2));
    if (isName(start + 1, table, load<u32>(table) >>> 1)) break;
    lastKind = lastKind + 1 < kinds ? lastKind + 1 : 0;
    table = 0;
  }
  if (table == 0) return false;
  const nameEnd = start + <i32>load<u8>(table, LENGTH);
  const record = out;
  out += RECORD;
  store<i32>(record, lines, 24);
  store<i32>(record, lineStart, 28);
  at = nameEnd;
  const first = elements(table);
  if (!readAttributes(table + ENTRY, first)) return false;
  store<i32>(record, at + toPlace, 12);
  readElements(first, first + <i32>load<u16>(table, MOST) * ENTRY);
  if (!skipBlanks() || load<u8>(at, 1) != SLASH || !isName(at + 2, table, load<u32>(table))) return false;
  at += 2 + <i32>load<u8>(table, LENGTH);
  store<i32>(record, <i32>load<u8>(table, SLOT));
  store<i32>(record, start + toPlace, 4);
  store<i32>(record, nameEnd + toPlace, 8);
  store<i32>(record, at + toPlace, 16);
  store<i32>(record, (out - record) / RECORD - 1, 20);
  return true;
}

/** Reads the rest of a start tag, of which each attribute is one of the table, stands there once and has a usual value; else false. */
// @ts-ignore: decorator
@inline
function readAttributes(first: i32, last: i32): bool {
  let seen: u64 = 0;
  while (load<u8>(at) == BLANK) {
    let entry = first;
    while (entry < last && !isName(at + 1, entry, load<u32>(entry))) entry += ENTRY;
    if (entry >= last) return false;
    const bit = <u64>1 << ((entry - first) / ENTRY);
    if ((seen & bit) != 0) return false;
    seen |= bit;
    const start = at + 1 + <i32>load<u8>(entry, LENGTH);
    let end = start;
    while (<u32>(<i32>load<u8>(end) - ZERO) <= 9) end++;
    if (load<u8>(end) != QUOTE) return false;
    tell(entry, at + 1, start, end, end + 1);
    if (load<i32>(out - RECORD, 20) == 0) return false;
    at = end + 1;
  }
  return load<u8>(at++) == GT;
}

/** Reads elements that stand in the order of the table; stops behind the last. */
function readElements(entry: i32, last: i32): void {
  while (true) {
    const before = at, linesBefore = lines, startBefore = lineStart;
    if (skipBlanks() && load<u8>(at, 1) != SLASH) {
      while (entry < last && !isName(at + 1, entry, load<u32>(entry))) entry += ENTRY;
      if (entry < last) {
        const length = <i32>load<u8>(entry, LENGTH);
        const start = at + 1 + length;
        const end = plainEnd(start);
        if (load<u16>(end) == END_TAG && isName(end + 2, entry, load<u32>(entry)) && end - start < MAX_LEAF) {
          tell(entry, at, start, end, end + 2 + length);
          at = end + 2 + length;
          entry += ENTRY;
          continue;
        }
      }
    }
    at = before;
    lines = linesBefore;
    lineStart = startBefore;
    return;
  }
}

/** Goes on behind the blanks; whether markup stands there. */
// @ts-ignore: decorator
@inline
function skipBlanks(): bool {
  let q = at;
  let c = load<u8>(q);
  while (c != LT) {
    if (c == CR && load<u8>(q, 1) == LF) c = load<u8>(++q);
    if (c == LF) {
      lines++;
      lineStart = q + 1;
    } else if (c != BLANK && c != TAB) return false;
    q = indentEnd(q + 1);
    c = load<u8>(q);
  }
  at = q;
  return true;
}

/** Puts a leaf, or an attribute, into the run. */
// @ts-ignore: decorator
@inline
function tell(entry: i32, start: i32, valueStart: i32, valueEnd: i32, end: i32): void {
  store<i32>(out, <i32>load<u8>(entry, SLOT));
  store<i32>(out, start + toPlace, 4);
  store<i32>(out, valueStart + toPlace, 8);
  store<i32>(out, valueEnd + toPlace, 12);
  store<i32>(out, end + toPlace, 16);
  const length = valueEnd - valueStart;
  const mayBeUsual = length >= <i32>load<u16>(entry, LEAST) && length <= <i32>load<u16>(entry, MOST);
  store<i32>(out, <i32>(mayBeUsual && readUsual(load<u8>(entry, KIND), valueStart, valueEnd, out + VALUE)), 20);
  out += RECORD;
}

/** Whether those bytes of an entry's name that the mask has stand at `at`. */
// @ts-ignore: decorator
@inline
function isName(at: i32, entry: i32, mask: u32): bool {
  const low = mask & 0xffff;
  if ((<u32>i8x16.bitmask(i8x16.eq(v128.load(at), v128.load(entry, NAME))) & low) != low) return false;
  const high = mask >>> 16;
  return high == 0 || (<u32>i8x16.bitmask(i8x16.eq(v128.load(at, 16), v128.load(entry, NAME + 16))) & high) == high;
}

/** The first byte from `at` on that is neither blank nor tab. */
// @ts-ignore: decorator
@inline
function indentEnd(at: i32): i32 {
  while (true) {
    const bytes = v128.load(at);
    const others = ~i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(BLANK)), i8x16.eq(bytes, i8x16.splat(TAB)))) & 0xffff;
    if (others != 0) return at + ctz(others);
    at += 16;
  }
}

/** The first byte from `at` on that is not plain text (shared/xml/characters.ts). */
// @ts-ignore: decorator
@inline
function plainEnd(at: i32): i32 {
  while (true) {
    const bytes = v128.load(at);
    const markup = v128.or(v128.or(i8x16.eq(bytes, i8x16.splat(LT)), i8x16.eq(bytes, i8x16.splat(AMP))), i8x16.eq(bytes, i8x16.splat(BRACKET)));
    // As signed numbers, the bytes that are not ASCII are less than a blank too.
    const others = i8x16.bitmask(v128.or(markup, i8x16.lt_s(bytes, i8x16.splat(BLANK))));
    if (others != 0) return at + ctz(others);
    at += 16;
  }
}

/** The bytes end inside the sequence. */
export const INCOMPLETE = -1;
/** The bytes are no UTF-8. */
export const INVALID = -2;

/**
 * The code point of the UTF-8 sequence at `at`, `INCOMPLETE` or `INVALID`.
 * Overlong forms, surrogates and values above U+10FFFF are invalid.
 */
export function decodeUtf8(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return first;
  const length = sequenceLength(bytes, at, end);
  if (first < 0xc2 || first > 0xf4) return INVALID;
  if (length < utf8Length(first)) return at + length >= end ? INCOMPLETE : INVALID;
  let codePoint = first & (0x7f >> length);
  for (let i = 1; i < length; i++) codePoint = (codePoint << 6) | (bytes[at + i]! & 0x3f);
  return codePoint;
}

/**
 * How many bytes make one character: those of a UTF-8 sequence or, where it is broken, those that every decoder
 * replaces by one U+FFFD (1 to 4).
 */
export function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at]!;
  if (first < 0xc2 || first > 0xf4) return 1;
  const length = utf8Length(first);
  let low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  let high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  let n = 1;
  while (n < length && at + n < end && bytes[at + n]! >= low && bytes[at + n]! <= high) {
    n++;
    low = 0x80;
    high = 0xbf;
  }
  return n;
}

/** How many bytes a UTF-8 sequence has, by its first byte (1 to 4). */
export function utf8Length(first: number): number {
  return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** How many UTF-16 code units the characters of [start, end) have. */
export function utf16Length(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let i = start; i < end; ) {
    const length = sequenceLength(bytes, i, end);
    units += length === 4 ? 2 : 1;
    i += length;
  }
  return units;
}

/** Writes a code point as UTF-8; returns the index after it. */
export function writeUtf8(codePoint: number, out: Uint8Array, at: number): number {
  const length = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  if (length === 1) out[at] = codePoint;
  else {
    out[at] = ((0xf00 >> length) & 0xff) | (codePoint >> (6 * (length - 1)));
    for (let i = 1; i < length; i++) out[at + i] = 0x80 | ((codePoint >> (6 * (length - 1 - i))) & 0x3f);
  }
  return at + length;
}

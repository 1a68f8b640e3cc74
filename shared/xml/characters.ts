import { INCOMPLETE, INVALID, decodeUtf8, utf8Length } from './utf8.ts';

/**
 * The characters of XML 1.0 (fifth edition), as a table of the 128 ASCII bytes and as functions of code points.
 * Bytes from 0x80 on have no class: they end every fast loop, and the slow path decodes them.
 */

/** ASCII name characters, the colon among them. */
export const NAME = 1;
/** ASCII characters that may begin a name, the colon among them. */
export const NAME_START = 2;
/** Space, tab, line feed, carriage return. */
export const SPACE = 4;
/** ASCII characters that mean only themselves in element content: no markup, reference, `]`, control or line end. */
export const PLAIN = 8;
/** ASCII characters that mean only themselves in an attribute value, the quotes excepted. */
export const PLAIN_ATTRIBUTE = 16;

/** ASCII characters that may stand in a document at all. */
export const LEGAL = 32;

/** Character classes by byte; sentinel byte 0 has none. */
export const CLASS = new Uint8Array(256);

for (let byte = 0x20; byte < 0x80; byte++) {
  const character = String.fromCharCode(byte);
  let mask = LEGAL;
  if (/[A-Za-z_:]/.test(character)) mask |= NAME_START | NAME;
  if (/[-.0-9]/.test(character)) mask |= NAME;
  if (!/[<&\]]/.test(character)) mask |= PLAIN;
  if (!/[<&"']/.test(character)) mask |= PLAIN_ATTRIBUTE;
  CLASS[byte] = mask;
}
for (const byte of [0x09, 0x0a, 0x0d, 0x20]) CLASS[byte]! |= SPACE | LEGAL;

/** Whether a code point may stand in a document at all (production `Char`). */
export function isCharacter(codePoint: number): boolean {
  return codePoint >= 0x20
    ? codePoint <= 0xd7ff || (codePoint >= 0xe000 && codePoint <= 0xfffd) || (codePoint >= 0x10000 && codePoint <= 0x10ffff)
    : codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d;
}

/** Whether a code point may begin a name (production `NameStartChar`). */
export function isNameStart(c: number): boolean {
  if (c < 0x80) return (CLASS[c]! & NAME_START) !== 0;
  return (
    (c >= 0xc0 && c <= 0x2ff && c !== 0xd7 && c !== 0xf7) ||
    (c >= 0x370 && c <= 0x1fff && c !== 0x37e) ||
    c === 0x200c || c === 0x200d ||
    (c >= 0x2070 && c <= 0x218f) ||
    (c >= 0x2c00 && c <= 0x2fef) ||
    (c >= 0x3001 && c <= 0xd7ff) ||
    (c >= 0xf900 && c <= 0xfdcf) ||
    (c >= 0xfdf0 && c <= 0xfffd) ||
    (c >= 0x10000 && c <= 0xeffff)
  );
}

/** Whether a code point may stand in a name (production `NameChar`). */
export function isNameCharacter(c: number): boolean {
  if (c < 0x80) return (CLASS[c]! & NAME) !== 0;
  return isNameStart(c) || c === 0xb7 || (c >= 0x300 && c <= 0x36f) || c === 0x203f || c === 0x2040;
}

/** The end of the name that begins at `from`; `from` itself where none begins there, `end` where the bytes end inside it. */
export function nameEnd(bytes: Uint8Array, from: number, end: number): number {
  let q = from;
  for (;;) {
    const c = bytes[q]!;
    if (c < 0x80) {
      if ((CLASS[c]! & (q === from ? NAME_START : NAME)) === 0) return q;
      q++;
      continue;
    }
    const codePoint = decodeUtf8(bytes, q, end);
    if (codePoint === INCOMPLETE) return end;
    if (codePoint === INVALID || !(q === from ? isNameStart(codePoint) : isNameCharacter(codePoint))) return q;
    q += utf8Length(c);
  }
}

/** The index after the blanks at `at`. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  while ((CLASS[bytes[at]!]! & SPACE) !== 0) at++;
  return at;
}

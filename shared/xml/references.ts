import { CLASS, NAME, isCharacter } from './characters.ts';
import type { ScanHandler, Scanner } from './scanner.ts';
import { decodeAscii, decodeText } from './text.ts';

const predefined: Readonly<Record<string, number>> = { lt: 0x3c, gt: 0x3e, amp: 0x26, quot: 0x22, apos: 0x27 };

/** Longer references than this (bytes) are no references: the ampersand is taken as bare. */
const MAX_REFERENCE = 128;

/**
 * Reads the reference at `p` and tells the handler what it stands for. Returns the index after it, or `p` where the
 * bytes end inside it. With a DOCTYPE, unknown entities may be declared there; they are never expanded.
 */
export function parseReference(scanner: Scanner, handler: ScanHandler | undefined, bytes: Uint8Array, p: number, end: number, last: boolean): number {
  let q = p + 1;
  const numeric = bytes[q] === 0x23;
  if (numeric) q++;
  const bodyStart = q;
  while (q < p + MAX_REFERENCE && ((CLASS[bytes[q]!]! & NAME) !== 0 || bytes[q]! >= 0x80)) q++;
  if (q >= end && !last) return p;
  if (bytes[q] !== 0x3b || q === bodyStart) {
    scanner.fault('bare-ampersand', p, p + 1, '&');
    return p + 1;
  }
  const next = q + 1;
  const body = decodeAscii(bytes, bodyStart, q);
  let codePoint: number | undefined;
  if (numeric) {
    codePoint = /^\d+$/.test(body) ? Number.parseInt(body, 10) : /^x[0-9a-fA-F]+$/.test(body) ? Number.parseInt(body.slice(1), 16) : undefined;
    if (codePoint === undefined || !isCharacter(codePoint)) {
      scanner.fault('bad-character-reference', p, next, decodeText(bytes, p, next));
      return next;
    }
  } else {
    codePoint = Object.hasOwn(predefined, body) ? predefined[body] : undefined;
    if (codePoint === undefined) {
      if (!scanner.hasDoctype) scanner.fault('undefined-entity', p, next, body);
      return next;
    }
  }
  handler?.reference(codePoint, p, next);
  return next;
}

/**
 * The value of text or of an attribute as the document means it: references replaced, line ends normalised;
 * in an attribute, white space made spaces. Faulty references stay as they are written.
 */
export function decodeValue(raw: string, attribute: boolean): string {
  let value = raw.replace(/\r\n?/g, '\n');
  if (attribute) value = value.replace(/[\t\n]/g, ' ');
  if (!value.includes('&')) return value;
  return value.replace(/&(#\d+|#x[0-9a-fA-F]+|lt|gt|amp|quot|apos);/g, (whole, body: string) => {
    if (body.charCodeAt(0) !== 0x23) return String.fromCodePoint(predefined[body]!);
    const codePoint = body[1] === 'x' ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    return isCharacter(codePoint) ? String.fromCodePoint(codePoint) : whole;
  });
}

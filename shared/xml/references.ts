import { CLASS, NAME, isCharacter } from './characters.ts';
import type { ScanState } from './scan-state.ts';
import { decodeAscii, decodeText } from './text.ts';

const predefined: Readonly<Record<string, number>> = { lt: 0x3c, gt: 0x3e, amp: 0x26, quot: 0x22, apos: 0x27 };

/** Longer references than this (bytes) are no references: the ampersand is taken as bare. */
const MAX_REFERENCE = 128;

/**
 * Reads the reference at `p` and, with `tell`, tells the handler what it stands for. Returns the index after it; `p` where
 * the bytes end inside it, `end` where the document does. With a DOCTYPE, unknown entities may be declared there; they
 * are never expanded, and are told of as what they are.
 */
export function scanReference(scanner: ScanState, p: number, tell: boolean): number {
  const { bytes, end } = scanner;
  const isNumber = bytes[p + 1] === 0x23;
  const start = isNumber ? p + 2 : p + 1;
  let q = start;
  while (q < p + MAX_REFERENCE && ((CLASS[bytes[q]!]! & NAME) !== 0 || bytes[q]! >= 0x80)) q++;
  if (q >= end) return scanner.last ? end : p;
  if (bytes[q] !== 0x3b || q === start) {
    scanner.fault('bare-ampersand', p, p + 1, '&');
    return p + 1;
  }
  const next = q + 1;
  const body = decodeAscii(bytes, p + 1, q);
  const codePoint = codePointOf(body);
  if (codePoint !== undefined && isCharacter(codePoint)) {
    if (tell) scanner.handler.reference(codePoint, p, next);
  } else if (isNumber) scanner.fault('bad-character-reference', p, next, decodeText(bytes, p, next));
  else if (!scanner.hasDoctype) scanner.fault('undefined-entity', p, next, body);
  else if (tell) scanner.handler.entity(p, next);
  return next;
}

function numberOf(body: string): number | undefined {
  if (/^[0-9]+$/.test(body)) return Number.parseInt(body, 10);
  return /^x[0-9a-fA-F]+$/.test(body) ? Number.parseInt(body.slice(1), 16) : undefined;
}

/**
 * The value of text or of an attribute as the document means it: references replaced, line ends normalised;
 * in an attribute, white space made spaces. Faulty references stay as they are written.
 */
export function decodeValue(raw: string, attribute: boolean): string {
  if (!/[\r&\t\n]/.test(raw)) return raw;
  let value = raw.replace(/\r\n?/g, '\n');
  if (attribute) value = value.replace(/[\t\n]/g, ' ');
  if (!value.includes('&')) return value;
  return value.replace(/&(#?[0-9A-Za-z]+);/g, (whole, body: string) => characterOf(body) ?? whole);
}

/** Whether every reference in it stands for a character: there is no faulty one, and none to an entity of the DOCTYPE. */
export function isReadable(raw: string): boolean {
  return !raw.replace(/&(#?[0-9A-Za-z]+);/g, (whole, body: string) => (characterOf(body) === undefined ? whole : '')).includes('&');
}

/** What stands between `&` and `;` as the character that is meant; undefined where it is faulty, or an entity of the DOCTYPE. */
function characterOf(body: string): string | undefined {
  const codePoint = codePointOf(body);
  return codePoint !== undefined && isCharacter(codePoint) ? String.fromCodePoint(codePoint) : undefined;
}

function codePointOf(body: string): number | undefined {
  if (body.startsWith('#')) return numberOf(body.slice(1));
  return Object.hasOwn(predefined, body) ? predefined[body] : undefined;
}

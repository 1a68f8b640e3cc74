import { CLASS, PLAIN, SPACE } from './characters.ts';
import { scanReference } from './references.ts';
import type { ScanState } from './scan-state.ts';
import { sequenceLength } from './utf8.ts';

const LT = 0x3c, GT = 0x3e, AMPERSAND = 0x26, BRACKET = 0x5d, LF = 0x0a, CR = 0x0d;

/** Text shorter than this (bytes) comes in one piece, whatever the pieces the document comes in. */
const WHOLE = 65536;

/** The most that is shown of text outside the root (bytes). */
const MAX_SHOWN = 128;

/**
 * Reads text from `start`, where no blank and no tag stands, up to the next `<`. Where the bytes end before, it returns
 * how far the text has been told, and sets `scanner.inText` if part of it has.
 */
export function scanText(scanner: ScanState, start: number): number {
  if (scanner.depth === 0) return scanOutside(scanner, start);
  const { bytes, end, last } = scanner;
  let told = start;
  let p = start;
  for (;;) {
    const c = bytes[p]!;
    if ((CLASS[c]! & (PLAIN | SPACE)) !== 0) {
      if (c === CR && p + 1 >= end && !last) break;
      p++;
      continue;
    }
    if (c === LT || (p >= end && last)) {
      tell(scanner, told, p);
      scanner.inText = false;
      return p;
    }
    if (p >= end) break;
    let next = p + 1;
    if (c === AMPERSAND) {
      tell(scanner, told, p);
      told = p;
      next = scanReference(scanner, p, true);
      if (next === p) break;
      if (scanner.faults.length === 0) {
        scanner.consume(p, next);
        told = next;
      }
    } else if (c === BRACKET) {
      if (p + 2 >= end && !last) break;
      if (bytes[p + 1] === BRACKET && bytes[p + 2] === GT) {
        next = p + 3;
        scanner.fault('cdata-end-in-text', p, next, ']]>');
      }
    } else {
      next = scanner.character(p);
      if (next === p) break;
    }
    if (scanner.faults.length > 0) {
      tell(scanner, told, p);
      scanner.flush();
      tell(scanner, p, next);
      told = next;
    }
    p = next;
  }
  if (p - told >= WHOLE) {
    tell(scanner, told, p);
    told = p;
  }
  if (told > start) scanner.inText = true;
  return told;
}

function tell(scanner: ScanState, start: number, end: number): void {
  if (end === start) return;
  scanner.handler.text(start, end, false);
  scanner.consume(start, end);
}

/** Text outside the root: one fault up to the next `<`, of which the beginning is shown. */
export function scanOutside(scanner: ScanState, start: number): number {
  const { bytes, end, last } = scanner;
  let p = start;
  if (!scanner.inText) {
    const limit = start + MAX_SHOWN;
    do p += sequenceLength(bytes, p, end);
    while (p < end && p < limit && bytes[p] !== LT && bytes[p] !== LF && bytes[p] !== CR);
    if (p >= end && !last) return start;
    let stop = p;
    while ((CLASS[bytes[stop - 1]!]! & SPACE) !== 0) stop--;
    scanner.fault('text-outside-root', start, stop);
    scanner.flush();
  }
  scanner.inText = true;
  while (p < end && bytes[p] !== LT) {
    const next = p + sequenceLength(bytes, p, end);
    // The last character may not be whole yet.
    if (next >= end && !last && (bytes[p] === CR || bytes[p]! >= 0x80)) break;
    p = next;
  }
  scanner.consume(start, p);
  if (bytes[p] === LT || (p >= end && last)) scanner.inText = false;
  return p;
}

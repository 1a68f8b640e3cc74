import { CLASS, NAME_START } from './characters.ts';
import type { ScanState } from './scan-state.ts';

const LT = 0x3c, GT = 0x3e, QUOTE = 0x22, APOSTROPHE = 0x27, OPEN = 0x5b, CLOSE = 0x5d;

/** A DOCTYPE longer than this (bytes) counts as not closed. */
const MAX_DOCTYPE = 65536;

/**
 * Skips the DOCTYPE at `p` with its internal subset; nothing in it is read. One that is not closed ends where an element
 * begins. A second one is no DOCTYPE: a document may hold any number of them, and each would be looked through.
 */
export function scanDoctype(scanner: ScanState, p: number): number {
  const { bytes, end } = scanner;
  if (scanner.hasDoctype) return scanner.badMarkup('misplaced-doctype', p, p + 9, '');
  const limit = Math.min(end, p + MAX_DOCTYPE);
  let next = endOfDoctype(bytes, p + 9, limit);
  if (next < 0) {
    if (limit === end && !scanner.last) return p;
    next = p + 9;
    while (next < limit && !(bytes[next] === LT && (CLASS[bytes[next + 1]!]! & NAME_START) !== 0)) next++;
    if (next === end) return scanner.incomplete(p);
    if (next === limit) {
      next = p + 9;
      scanner.inText = scanner.depth === 0;
    }
    scanner.fault('bad-markup', p, p + 9, '<!DOCTYPE');
  }
  scanner.hasDoctype = true;
  scanner.flush();
  scanner.handler.doctype(p, next);
  scanner.consume(p, next);
  return next;
}

/** The index after the `>` of a DOCTYPE, -1 where there is none before `limit`. */
function endOfDoctype(bytes: Uint8Array, from: number, limit: number): number {
  let subset = 0;
  let q = from;
  while (q >= 0 && q < limit) {
    const c = bytes[q]!;
    if (c === QUOTE || c === APOSTROPHE) q = indexAfter(bytes, q + 1, limit, String.fromCharCode(c));
    else if (standsAt(bytes, q, '<!--')) q = indexAfter(bytes, q + 4, limit, '-->');
    else if (standsAt(bytes, q, '<?')) q = indexAfter(bytes, q + 2, limit, '?>');
    else {
      if (c === OPEN) subset++;
      else if (c === CLOSE) subset--;
      else if (c === GT && subset <= 0) return q + 1;
      q++;
    }
  }
  return -1;
}

function indexAfter(bytes: Uint8Array, from: number, limit: number, text: string): number {
  for (let i = from; i + text.length <= limit; i++) if (standsAt(bytes, i, text)) return i + text.length;
  return -1;
}

function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

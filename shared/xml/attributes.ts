import { CLASS, PLAIN_ATTRIBUTE, SPACE, nameEnd, skipBlanks } from './characters.ts';
import type { FaultCode } from './faults.ts';
import { scanReference } from './references.ts';
import type { ScanState } from './scan-state.ts';
import { decodeAscii } from './text.ts';

const LT = 0x3c, GT = 0x3e, SLASH = 0x2f, EQUALS = 0x3d, QUOTE = 0x22, APOSTROPHE = 0x27, AMPERSAND = 0x26, LF = 0x0a, CR = 0x0d;

/** How far behind a `<` in a value its closing quote is looked for (bytes). */
const MAX_LOOKAHEAD = 1024;

/**
 * Reads one attribute of a start tag at `p`, where neither a blank nor the end of the tag stands. `separated`: a blank
 * stands before it. Returns the index after it, `end` where the bytes end inside it.
 */
export function scanAttribute(scanner: ScanState, p: number, separated: boolean): number {
  const { bytes, end } = scanner;
  const stop = nameEnd(bytes, p, end);
  if (stop === p) return skipToAttribute(scanner, p);
  if (!separated) fault(scanner, 'attribute-not-separated', p, stop);
  let q = skipBlanks(bytes, stop);
  if (bytes[q] !== EQUALS) {
    fault(scanner, 'attribute-without-value', p, stop);
    return q >= end ? end : stop;
  }
  q = skipBlanks(bytes, q + 1);
  const quote = bytes[q]!;
  return quote === QUOTE || quote === APOSTROPHE ? scanValue(scanner, p, stop, q + 1, quote) : scanUnquoted(scanner, p, stop, q);
}

/** What stands at `p` begins no name. */
function skipToAttribute(scanner: ScanState, p: number): number {
  const { bytes, end } = scanner;
  let q = p + 1;
  while (q < end && (CLASS[bytes[q]!]! & SPACE) === 0 && bytes[q] !== GT && bytes[q] !== LT && bytes[q] !== SLASH) q++;
  scanner.fault('bad-name', p, q, decodeAscii(bytes, p, Math.min(q, p + 20)));
  return q;
}

function scanUnquoted(scanner: ScanState, nameStart: number, stop: number, valueStart: number): number {
  const { bytes, end } = scanner;
  let v = valueStart;
  while (v < end && (CLASS[bytes[v]!]! & SPACE) === 0 && bytes[v] !== GT && bytes[v] !== LT) v++;
  if (v >= end) return end;
  if (bytes[v] === GT && bytes[v - 1] === SLASH) v--;
  fault(scanner, 'attribute-unquoted', nameStart, stop);
  add(scanner, nameStart, stop, valueStart, v, false);
  return v;
}

function scanValue(scanner: ScanState, nameStart: number, stop: number, valueStart: number, quote: number): number {
  const { bytes, end } = scanner;
  let complex = false;
  let closes = false;
  let v = valueStart;
  for (;;) {
    const c = bytes[v]!;
    const mask = CLASS[c]!;
    if ((mask & PLAIN_ATTRIBUTE) !== 0) v++;
    else if (c === quote) break;
    else if (c === QUOTE || c === APOSTROPHE) v++;
    else if ((mask & SPACE) !== 0) {
      complex = true;
      v++;
    } else if (c === LT) {
      if (!closes) {
        const place = closingQuote(bytes, v, end, quote);
        if (place === undefined && !scanner.last) return end;
        if (!place) return recover(scanner, nameStart, stop, valueStart, v);
      }
      closes = true;
      scanner.fault('less-than-in-attribute', v, v + 1, decodeAscii(bytes, nameStart, stop));
      v++;
    } else if (v >= end) return end;
    else {
      if (c === AMPERSAND) complex = true;
      const next = c === AMPERSAND ? scanReference(scanner, v, false) : scanner.character(v);
      if (next === v) return end;
      v = next;
    }
  }
  // name="value other="value": the quote that begins the next value.
  if (v > valueStart && bytes[v - 1] === EQUALS && !mayFollowValue(bytes[v + 1]!)) return v + 1 >= end ? end : recover(scanner, nameStart, stop, valueStart, v);
  add(scanner, nameStart, stop, valueStart, v, complex);
  return v + 1;
}

/** The closing quote is missing: the value ends before the first `>` or blank, else at `limit`. */
function recover(scanner: ScanState, nameStart: number, stop: number, valueStart: number, limit: number): number {
  const { bytes } = scanner;
  let v = valueStart;
  while (v < limit && bytes[v] !== GT && (CLASS[bytes[v]!]! & SPACE) === 0) v++;
  if (bytes[v] === GT && bytes[v - 1] === SLASH) v--;
  // What was read as the rest of the value is read again, as something else.
  scanner.faults.forgetFrom(v);
  fault(scanner, 'attribute-unclosed', nameStart, stop);
  scanner.attributes.broken = true;
  add(scanner, nameStart, stop, valueStart, v, false);
  return v;
}

/** Whether the quote follows on the same line, not too far, with what may follow a value behind it; undefined where the bytes end before. */
function closingQuote(bytes: Uint8Array, from: number, end: number, quote: number): boolean | undefined {
  const limit = Math.min(end - 1, from + MAX_LOOKAHEAD);
  for (let i = from; i < limit; i++) {
    const c = bytes[i]!;
    if (c === LF || c === CR) return false;
    if (c === quote) return mayFollowValue(bytes[i + 1]!);
  }
  return limit === from + MAX_LOOKAHEAD ? false : undefined;
}

function mayFollowValue(c: number): boolean {
  return c === GT || c === SLASH || (CLASS[c]! & SPACE) !== 0;
}

function fault(scanner: ScanState, code: FaultCode, nameStart: number, stop: number): void {
  scanner.fault(code, nameStart, stop, decodeAscii(scanner.bytes, nameStart, stop));
}

function add(scanner: ScanState, nameStart: number, stop: number, valueStart: number, valueEnd: number, complex: boolean): void {
  scanner.attributes.add(scanner.names.find(scanner.bytes, nameStart, stop), nameStart, stop, valueStart, valueEnd, complex ? 1 : 0);
}

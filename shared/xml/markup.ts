import { CLASS, PLAIN, SPACE } from './characters.ts';
import type { FaultCode } from './faults.ts';
import type { ScanHandler, Scanner } from './scanner.ts';
import { decodeAscii, decodeText } from './text.ts';

const GT = 0x3e, LT = 0x3c, DASH = 0x2d, QUERY = 0x3f, BRACKET = 0x5d;

/** A construct whose content is skipped, or told as text, up to a terminator. */
export interface Section {
  kind: 'comment' | 'cdata' | 'instruction';
  terminator: readonly number[];
  unclosed: FaultCode;
}

const comment: Section = { kind: 'comment', terminator: [DASH, DASH, GT], unclosed: 'unclosed-comment' };
const cdata: Section = { kind: 'cdata', terminator: [BRACKET, BRACKET, GT], unclosed: 'unclosed-cdata' };
const instruction: Section = { kind: 'instruction', terminator: [QUERY, GT], unclosed: 'unclosed-instruction' };

/** Reads what begins with `<!` or `<?` at `p`. Returns the index after what could be read, `p` where nothing could. */
export function scanMarkup(scanner: Scanner, handler: ScanHandler, bytes: Uint8Array, p: number, end: number, last: boolean): number {
  if (bytes[p + 1] === QUERY) return scanInstruction(scanner, handler, bytes, p, end, last);
  if (startsWith(bytes, p, '<!--')) return begin(scanner, handler, comment, bytes, p, p + 4, end, last);
  if (startsWith(bytes, p, '<![CDATA[')) {
    if (scanner.depth === 0) scanner.fault('cdata-outside-root', p, p + 9);
    return begin(scanner, handler, cdata, bytes, p, p + 9, end, last);
  }
  if (startsWith(bytes, p, '<!DOCTYPE')) return scanDoctype(scanner, handler, bytes, p, end, last);
  if (p + 9 > end && !last) return p;
  scanner.fault('bad-markup', p, p + 2, '<!');
  scanner.flush();
  scanner.markFaulted();
  return p + 2;
}

function begin(scanner: Scanner, handler: ScanHandler, section: Section, bytes: Uint8Array, start: number, content: number, end: number, last: boolean): number {
  scanner.flush();
  scanner.consume(bytes, start, content);
  scanner.section = section;
  scanner.sectionStart = scanner.positionOf(content);
  scanner.at = content;
  return continueSection(scanner, handler, bytes, content, end, last);
}

/** Reads on in the section that the scanner is in; leaves it at its terminator. */
export function continueSection(scanner: Scanner, handler: ScanHandler, bytes: Uint8Array, from: number, end: number, last: boolean): number {
  const section = scanner.section!;
  const { terminator } = section;
  const first = terminator[0]!;
  let p = from;
  for (;;) {
    const c = bytes[p]!;
    if (c === first) {
      if (p + terminator.length > end && !last) break;
      if (terminator.every((byte, i) => bytes[p + i] === byte)) {
        leave(scanner, handler, section, bytes, from, p);
        scanner.consume(bytes, p, p + terminator.length);
        scanner.section = undefined;
        return p + terminator.length;
      }
      if (section.kind === 'comment' && bytes[p + 1] === DASH) {
        scanner.fault('double-hyphen-in-comment', p, p + 2, '--');
        // `--->` ends the comment all the same.
        p += bytes[p + 2] === DASH ? 1 : 2;
      } else p++;
    } else if ((CLASS[c]! & (PLAIN | SPACE)) !== 0 || c === LT || c === 0x26 || c === BRACKET) p++;
    else if (p >= end) break;
    else {
      const next = scanner.character(bytes, p, end, last);
      if (next === p) break;
      p = next;
    }
  }
  if (!last) {
    // Told as far as it is certain; a carriage return may belong to a line feed that is still to come.
    let cut = Math.min(p, end);
    if (cut > from && bytes[cut - 1] === 0x0d) cut--;
    leave(scanner, handler, section, bytes, from, cut);
    return cut;
  }
  leave(scanner, handler, section, bytes, from, end);
  handler.fault(section.unclosed, end, end, '');
  scanner.section = undefined;
  scanner.swallowedEnd = true;
  return end;
}

function leave(scanner: Scanner, handler: ScanHandler, section: Section, bytes: Uint8Array, from: number, to: number): void {
  scanner.flush();
  if (section.kind === 'cdata' && scanner.depth > 0 && to > from) handler.text(from, to, false);
  scanner.consume(bytes, from, to);
  scanner.at = to;
}

function scanInstruction(scanner: Scanner, handler: ScanHandler, bytes: Uint8Array, p: number, end: number, last: boolean): number {
  const nameEnd = scanner.nameEnd(bytes, p + 2, end, last);
  if (nameEnd < 0 || (nameEnd >= end && !last)) return p;
  const target = decodeAscii(bytes, p + 2, nameEnd);
  if (target === 'xml') {
    if (scanner.positionOf(p).offset === 0) return scanDeclaration(scanner, handler, bytes, p, end, last);
    scanner.fault('xml-declaration-not-first', p, nameEnd, 'xml');
  } else if (target === '' || /^xml$/i.test(target) || target.includes(':')) {
    scanner.fault('bad-instruction-target', p, Math.max(nameEnd, p + 2), target);
  } else if ((CLASS[bytes[nameEnd]!]! & SPACE) === 0 && !(bytes[nameEnd] === QUERY && (bytes[nameEnd + 1] === GT || (nameEnd + 1 >= end && !last)))) {
    scanner.fault('bad-instruction-target', p, nameEnd, target);
  }
  return begin(scanner, handler, instruction, bytes, p, nameEnd, end, last);
}

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][A-Za-z0-9._-]*)"|'([A-Za-z][A-Za-z0-9._-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;

function scanDeclaration(scanner: Scanner, handler: ScanHandler, bytes: Uint8Array, p: number, end: number, last: boolean): number {
  let q = p + 5;
  while (q < end && bytes[q] !== GT && bytes[q] !== LT) q++;
  if (q >= end && !last) return p;
  const next = bytes[q] === GT ? q + 1 : q;
  const text = decodeText(bytes, p, next);
  const match = declaration.exec(text);
  if (match === null) scanner.fault('bad-xml-declaration', p, next, '');
  else {
    const encoding = match[1] ?? match[2];
    if (encoding !== undefined) {
      const start = p + text.indexOf(encoding, text.indexOf('encoding') + 8);
      handler.encoding(start, start + encoding.length);
    }
  }
  scanner.flush();
  scanner.consume(bytes, p, next);
  return next;
}

/** Skips a DOCTYPE with its internal subset; nothing in it is read. */
function scanDoctype(scanner: Scanner, handler: ScanHandler, bytes: Uint8Array, p: number, end: number, last: boolean): number {
  let q = p + 9;
  let subset = 0;
  let quote = 0;
  for (; q < end; q++) {
    const c = bytes[q]!;
    if (quote !== 0) {
      if (c === quote) quote = 0;
    } else if (startsWith(bytes, q, '<!--')) {
      const close = find(bytes, q + 4, end, '-->');
      if (close < 0) {
        q = end;
        break;
      }
      q = close + 2;
    } else if (c === 0x22 || c === 0x27) quote = c;
    else if (c === 0x5b) subset++;
    else if (c === BRACKET) subset--;
    else if (c === GT && subset <= 0) break;
  }
  if (q >= end) {
    if (!last) return p;
    scanner.swallowedEnd = true;
    scanner.fault('bad-markup', p, p + 9, '<!DOCTYPE');
  }
  const next = Math.min(q + 1, end);
  scanner.hasDoctype = true;
  scanner.flush();
  handler.doctype(p, next);
  scanner.consume(bytes, p, next);
  return next;
}

function startsWith(bytes: Uint8Array, p: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[p + i] !== text.charCodeAt(i)) return false;
  return true;
}

function find(bytes: Uint8Array, from: number, end: number, text: string): number {
  for (let i = from; i + text.length <= end; i++) if (startsWith(bytes, i, text)) return i;
  return -1;
}

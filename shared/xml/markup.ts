import { CLASS, SPACE, nameEnd } from './characters.ts';
import { scanDoctype } from './doctype.ts';
import type { ScanState } from './scan-state.ts';
import { beginSection, cdata, comment, instruction } from './sections.ts';
import { decodeAscii, decodeText } from './text.ts';

const GT = 0x3e, LT = 0x3c, QUERY = 0x3f;

const openers: readonly (readonly [string, (scanner: ScanState, p: number) => number])[] = [
  ['<!--', (scanner, p) => beginSection(scanner, comment, p, p + 4)],
  ['<![CDATA[', scanCdata],
  ['<!DOCTYPE', scanDoctype],
];

/** Reads what begins with `<!` or `<?` at `p`. Returns the index after what could be read, `p` where nothing could. */
export function scanMarkup(scanner: ScanState, p: number): number {
  const { bytes, end } = scanner;
  if (bytes[p + 1] === QUERY) return scanInstruction(scanner, p);
  for (const [opener, scan] of openers) {
    let n = 2;
    while (n < opener.length && bytes[p + n] === opener.charCodeAt(n)) n++;
    if (n === opener.length) return scan(scanner, p);
    if (p + n >= end) return scanner.incomplete(p);
  }
  return scanner.badMarkup('bad-markup', p, p + 2, '<!');
}

function scanCdata(scanner: ScanState, p: number): number {
  if (scanner.depth === 0) scanner.fault('cdata-outside-root', p, p + 9);
  return beginSection(scanner, cdata, p, p + 9);
}

function scanInstruction(scanner: ScanState, p: number): number {
  const { bytes, end } = scanner;
  const stop = nameEnd(bytes, p + 2, end);
  if (stop >= end || (bytes[stop] === QUERY && stop + 1 >= end)) return scanner.incomplete(p);
  const target = decodeAscii(bytes, p + 2, stop);
  if (target === 'xml') {
    if (scanner.positionOf(p).offset === 0) return scanDeclaration(scanner, p);
    scanner.fault('xml-declaration-not-first', p, stop, target);
  } else {
    const separated = (CLASS[bytes[stop]!]! & SPACE) !== 0 || (bytes[stop] === QUERY && bytes[stop + 1] === GT);
    if (target === '' || !separated || target.includes(':') || target.toLowerCase() === 'xml') scanner.fault('bad-instruction-target', p, stop, target);
  }
  return beginSection(scanner, instruction, p, stop);
}

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][A-Za-z0-9._-]*)"|'([A-Za-z][A-Za-z0-9._-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/d;

/** The XML declaration. One that is not closed ends where the next tag begins. */
function scanDeclaration(scanner: ScanState, p: number): number {
  const { bytes, end } = scanner;
  let q = p + 5;
  while (q < end && bytes[q] !== GT && bytes[q] !== LT) q++;
  if (q >= end) return scanner.incomplete(p);
  if (bytes[q] === GT) q++;
  const match = declaration.exec(decodeText(bytes, p, q));
  if (match === null) scanner.fault('bad-xml-declaration', p, q);
  else {
    const encoding = match.indices![1] ?? match.indices![2];
    if (encoding !== undefined) scanner.handler.encoding(p + encoding[0], p + encoding[1]);
  }
  scanner.flush();
  scanner.consume(p, q);
  return q;
}

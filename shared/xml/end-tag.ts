import { nameEnd, skipBlanks } from './characters.ts';
import { Suspect } from './open-elements.ts';
import type { ScanState } from './scan-state.ts';
import { decodeAscii } from './text.ts';

const LT = 0x3c, GT = 0x3e;

/** How far the `>` of a faulty end tag is looked for (bytes). */
const MAX_LOOKAHEAD = 1024;

/** Reads the end tag at `start`. Returns the index after it; `start` where the bytes end inside it, `end` where the document does. */
export function scanEndTag(scanner: ScanState, start: number): number {
  const { bytes, end } = scanner;
  const stop = nameEnd(bytes, start + 2, end);
  let q = skipBlanks(bytes, stop);
  if (q >= end) return scanner.incomplete(start);
  if (stop === start + 2) return scanner.elements.explainsEnd(scanner.depth - 1) ? stop : scanner.badMarkup('bad-markup', start, stop, '</');
  if (bytes[q] !== GT) {
    const limit = Math.min(end, q + MAX_LOOKAHEAD);
    while (q < limit && bytes[q] !== LT && bytes[q] !== GT) q++;
    if (q >= end) return scanner.incomplete(start);
    while ((bytes[q]! & 0xc0) === 0x80) q--;
    scanner.fault('unfinished-tag', start + 2, stop, decodeAscii(bytes, start + 2, stop));
    scanner.flush();
  }
  if (bytes[q] === GT) q++;
  if (scanner.tooDeep > 0) scanner.tooDeep--;
  else closeElement(scanner, start, stop, q);
  scanner.consume(start, q);
  return q;
}

/** Ends the innermost open element that has the name in [start + 2, stop), and what is open inside it. */
function closeElement(scanner: ScanState, start: number, stop: number, end: number): void {
  const { handler, elements } = scanner;
  const name = decodeAscii(scanner.bytes, start + 2, stop);
  const innermost = scanner.depth - 1;
  let depth = innermost;
  while (depth >= 0 && elements.nameAt(depth) !== name) depth--;
  if (depth >= 0) {
    while (scanner.depth - 1 > depth) {
      const open = scanner.depth - 1;
      if (!elements.explainsNoEnd(open)) handler.fault('unclosed-element', start, start, elements.nameAt(open));
      scanner.pop(start, start, true);
    }
    scanner.pop(start, end, false);
  } else if (elements.explainsEnd(innermost)) {
    return;
  } else if (innermost >= 0 && elements.hasChild[innermost] === 0 && !elements.explainsNoEnd(innermost) && handler.lacksStart?.(name) !== true) {
    // <a>text</b>: a misspelt end tag rather than a stray one.
    handler.fault('mismatched-end-tag', start + 2, stop, elements.nameAt(innermost));
    scanner.pop(start, end, false);
  } else {
    handler.fault('stray-end-tag', start + 2, stop, name);
    if (innermost >= 0) elements.mark(innermost, Suspect.LacksEnd);
  }
}

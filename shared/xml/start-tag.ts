import { scanAttribute } from './attributes.ts';
import { skipBlanks } from './characters.ts';
import { NOT_INTERNED, NameForm } from './names.ts';
import { MAX_DEPTH, Suspect } from './open-elements.ts';
import type { ScanState } from './scan-state.ts';
import { decodeAscii } from './text.ts';

const LT = 0x3c, GT = 0x3e, SLASH = 0x2f, BLANK = 0x20;

/**
 * Reads the start tag at `start`, of which the name ends at `nameEnd` and has the number `name`. Returns the index after
 * it; `start` where the bytes end inside it, `end` where the document does.
 */
export function scanStartTag(scanner: ScanState, start: number, nameEnd: number, name: number): number {
  const { bytes, end, attributes } = scanner;
  attributes.clear();
  let plain = scanner.names.plain[name] === 1;
  let previous = name;
  let q = nameEnd;
  for (;;) {
    if (bytes[q] === BLANK) {
      const next = attributes.readExpected(bytes, q + 1, previous);
      if (next > 0) {
        previous = attributes.name[attributes.count - 1]!;
        q = next;
        continue;
      }
    }
    const blanks = q;
    q = skipBlanks(bytes, q);
    if (q > blanks) plain = false;
    const c = bytes[q]!;
    if (c === GT) {
      q++;
      break;
    }
    if (c === SLASH && bytes[q + 1] === GT) {
      q += 2;
      break;
    }
    if (q >= end || (c === SLASH && q + 1 >= end)) return scanner.incomplete(start);
    plain = false;
    if (c === SLASH || c === LT) {
      if (!attributes.broken) scanner.fault('unfinished-tag', start + 1, nameEnd, decodeAscii(bytes, start + 1, nameEnd));
      attributes.broken = true;
      if (c === LT) break;
      q++;
      continue;
    }
    const { count } = attributes;
    q = scanAttribute(scanner, q, q > blanks);
    if (q >= end) return scanner.incomplete(start);
    if (attributes.count > count) {
      const read = attributes.name[count]!;
      if (scanner.names.plain[read] === 1) attributes.expect(previous, read);
      previous = read;
    }
  }
  const empty = bytes[q - 2] === SLASH && bytes[q - 1] === GT;
  if (scanner.depth < MAX_DEPTH) {
    open(scanner, name, start, nameEnd);
    scanner.handler.open(name, start, nameEnd, q, empty);
    if (!plain) scanner.consume(start, q);
    if (empty) scanner.pop(q, q, false);
    return q;
  }
  if (scanner.tooDeep === 0) scanner.fault('too-deep', start + 1, nameEnd, String(MAX_DEPTH));
  if (!empty) scanner.tooDeep++;
  scanner.flush();
  scanner.consume(start, q);
  return q;
}

function open(scanner: ScanState, name: number, start: number, nameEnd: number): void {
  const { bytes, attributes, elements, depth } = scanner;
  if (depth > 0) elements.hasChild[depth - 1] = 1;
  else if (scanner.roots++ === 1) scanner.fault('second-root', start + 1, nameEnd, decodeAscii(bytes, start + 1, nameEnd));
  const offset = scanner.offsetOf(start);
  elements.set(depth, name, attributes.broken ? Suspect.LacksEnd : Suspect.Nothing, offset, scanner.line, offset - scanner.lineStart);
  if (name === NOT_INTERNED) elements.setText(depth, decodeAscii(bytes, start + 1, nameEnd));
  scanner.depth = depth + 1;
  if (attributes.special || scanner.names.form[name] !== NameForm.Local) scanner.namespaces.open(scanner, depth, start + 1, nameEnd, name);
  else attributes.judgeRepeated(scanner);
  scanner.flush();
}

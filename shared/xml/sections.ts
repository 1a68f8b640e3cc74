import { CLASS, LEGAL } from './characters.ts';
import type { FaultCode } from './faults.ts';
import type { ScanState } from './scan-state.ts';

const GT = 0x3e, HYPHEN = 0x2d, QUERY = 0x3f, BRACKET = 0x5d, CR = 0x0d;

/** A construct whose content is skipped, or told as text, up to a terminator. */
export interface Section {
  readonly kind: 'comment' | 'cdata' | 'instruction';
  readonly terminator: readonly number[];
  readonly unclosed: FaultCode;
}

export const comment: Section = { kind: 'comment', terminator: [HYPHEN, HYPHEN, GT], unclosed: 'unclosed-comment' };
export const cdata: Section = { kind: 'cdata', terminator: [BRACKET, BRACKET, GT], unclosed: 'unclosed-cdata' };
export const instruction: Section = { kind: 'instruction', terminator: [QUERY, GT], unclosed: 'unclosed-instruction' };

/** Begins a section at `start` whose content begins at `content`. Returns the index after what could be read of it. */
export function beginSection(scanner: ScanState, section: Section, start: number, content: number): number {
  scanner.flush();
  scanner.consume(start, content);
  scanner.section = section;
  scanner.hyphens = false;
  return continueSection(scanner, content);
}

/** Reads on in the section that the scanner is in. Returns how far; behind its terminator, the scanner has left it. */
export function continueSection(scanner: ScanState, from: number): number {
  const { bytes, end, last } = scanner;
  const { terminator, unclosed } = scanner.section!;
  let told = from;
  let p = from;
  for (;;) {
    const c = bytes[p]!;
    if (c === terminator[0]) {
      if (p + terminator.length > end && !last) break;
      if (terminator.every((byte, i) => bytes[p + i] === byte)) {
        tell(scanner, told, p);
        // What ends here, though there is no more of it: it may be empty, or its content may have been told.
        if (told === p && isText(scanner)) scanner.handler.text(p, p, false);
        scanner.section = undefined;
        return p + terminator.length;
      }
      if (c === HYPHEN) judgeHyphen(scanner, p);
      p++;
    } else if ((CLASS[c]! & LEGAL) !== 0) p++;
    else if (p >= end) break;
    else {
      const next = scanner.character(p);
      if (next === p) break;
      if (scanner.faults.length > 0) {
        tell(scanner, told, p);
        scanner.flush();
        tell(scanner, p, next);
        told = next;
      }
      p = next;
    }
  }
  // A carriage return may belong to a line feed that is still to come.
  if (p >= end && !last && p > told && bytes[p - 1] === CR) p--;
  tell(scanner, told, p);
  if (last) {
    scanner.handler.fault(unclosed, end, end, '');
    scanner.section = undefined;
    scanner.swallowedEnd = true;
  }
  return p;
}

/** Two hyphens may stand in a comment only as its end. A longer run of them is one fault, `--->` too. */
function judgeHyphen(scanner: ScanState, p: number): void {
  const another = scanner.bytes[p + 1] === HYPHEN;
  if (another && !scanner.hyphens && p + 2 < scanner.end) {
    scanner.fault('double-hyphen-in-comment', p, p + 2, '--');
    scanner.flush();
  }
  scanner.hyphens = another;
}

function tell(scanner: ScanState, start: number, end: number): void {
  if (end === start) return;
  if (isText(scanner)) scanner.handler.text(start, end, false);
  scanner.consume(start, end);
}

function isText(scanner: ScanState): boolean {
  return scanner.section!.kind === 'cdata' && scanner.depth > 0;
}

import type { Position } from './scanner.ts';

/** The line ends of a piece of text: how many, and where the last line begins. LF, CR LF and CR each end a line. */
export interface Lines {
  readonly count: number;
  readonly lastStart: number;
}

export function countLines(text: string): Lines {
  let count = 0;
  let lastStart = 0;
  for (let i = nextLine(text, 0); i >= 0; i = nextLine(text, i)) {
    count++;
    lastStart = i;
  }
  return { count, lastStart };
}

/** The line ends between two positions of a text. */
export function linesBetween(from: Position, to: Position): Lines {
  return { count: to.line - from.line, lastStart: to.offset - from.offset - to.column };
}

/** Where the line after the one at `from` begins, -1 where it is the last. */
export function nextLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a) return i + 1;
    if (c === 0x0d) return text.charCodeAt(i + 1) === 0x0a ? i + 2 : i + 1;
  }
  return -1;
}

/** The position behind a piece of text that begins at `position`. */
export function advance(position: Position, length: number, lines: Lines): Position {
  return {
    offset: position.offset + length,
    line: position.line + lines.count,
    column: lines.count > 0 ? length - lines.lastStart : position.column + length,
  };
}

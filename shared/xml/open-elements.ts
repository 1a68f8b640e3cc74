import { type NameTable, NOT_INTERNED } from './names.ts';
import type { Position } from './scan-handler.ts';

/** Elements nested deeper than this are counted, but not read. The format itself is four levels deep. */
export const MAX_DEPTH = 256;

/** What a fault that has been told may entail for the element around it. What it does entail is no second fault. */
export const enum Suspect {
  Nothing,
  /** Its end tag may be missing. */
  LacksEnd,
  /** Something in it may have been meant for a start tag, so that an end tag has none. */
  LacksStart,
}

/** What is known of the open elements, by depth, 0 being the root. */
export class OpenElements {
  readonly name = new Int32Array(MAX_DEPTH + 1);
  /** Whether an element has begun inside. */
  readonly hasChild = new Uint8Array(MAX_DEPTH + 1);
  private readonly suspect = new Uint8Array(MAX_DEPTH + 1);
  /** Texts of the names that are not interned. */
  private readonly text: string[] = [];
  private readonly offset = new Float64Array(MAX_DEPTH + 1);
  private readonly line = new Int32Array(MAX_DEPTH + 1);
  private readonly column = new Float64Array(MAX_DEPTH + 1);

  constructor(private readonly names: NameTable) {}

  set(depth: number, name: number, suspect: Suspect, offset: number, line: number, column: number): void {
    this.name[depth] = name;
    this.hasChild[depth] = 0;
    this.suspect[depth] = suspect;
    this.offset[depth] = offset;
    this.line[depth] = line;
    this.column[depth] = column;
  }

  setText(depth: number, text: string): void {
    this.text[depth] = text;
  }

  mark(depth: number, suspect: Suspect): void {
    this.suspect[depth] = suspect;
  }

  /** Whether it is no news that the element has no end tag. */
  explainsNoEnd(depth: number): boolean {
    return this.suspect[depth] !== Suspect.Nothing;
  }

  /** Whether it is no news that something like an end tag inside has no start tag. That goes for one. */
  explainsEnd(depth: number): boolean {
    if (this.suspect[depth] !== Suspect.LacksStart) return false;
    this.suspect[depth] = Suspect.LacksEnd;
    return true;
  }

  nameAt(depth: number): string {
    const name = this.name[depth]!;
    return name === NOT_INTERNED ? (this.text[depth] ?? '') : this.names.text(name);
  }

  openedAt(depth: number): Position {
    return { offset: this.offset[depth]!, line: this.line[depth]!, column: this.column[depth]! };
  }
}

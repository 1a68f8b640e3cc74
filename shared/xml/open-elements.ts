import { type NameTable, NOT_INTERNED } from './names.ts';
import type { Position } from './scan-handler.ts';

/** Elements nested deeper than this are counted, but not read. The format itself is four levels deep. */
export const MAX_DEPTH = 256;

/** What is known of the open elements, by depth, 0 being the root. */
export class OpenElements {
  readonly name = new Int32Array(MAX_DEPTH + 1);
  /** Whether an element has begun inside. */
  readonly hasChild = new Uint8Array(MAX_DEPTH + 1);
  /** Whether it has been part of a fault, so that a missing end tag is no news. */
  readonly faulted = new Uint8Array(MAX_DEPTH + 1);
  /** Texts of the names that are not interned. */
  private readonly text: string[] = [];
  private readonly offset = new Float64Array(MAX_DEPTH + 1);
  private readonly line = new Int32Array(MAX_DEPTH + 1);
  private readonly column = new Float64Array(MAX_DEPTH + 1);

  constructor(private readonly names: NameTable) {}

  set(depth: number, name: number, faulted: boolean, offset: number, line: number, column: number): void {
    this.name[depth] = name;
    this.hasChild[depth] = 0;
    this.faulted[depth] = faulted ? 1 : 0;
    this.offset[depth] = offset;
    this.line[depth] = line;
    this.column[depth] = column;
  }

  setText(depth: number, text: string): void {
    this.text[depth] = text;
  }

  nameAt(depth: number): string {
    const name = this.name[depth]!;
    return name === NOT_INTERNED ? (this.text[depth] ?? '') : this.names.text(name);
  }

  openedAt(depth: number): Position {
    return { offset: this.offset[depth]!, line: this.line[depth]!, column: this.column[depth]! };
  }
}

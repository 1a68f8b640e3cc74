import { MAX_DEPTH, type Scanner } from '../xml/scanner.ts';
import { PERSON_STEP } from './person.ts';
import type { Row } from './row.ts';

/** What an open element is to the reader. */
export const enum Context {
  Envelope,
  Root,
  Header,
  Contact,
  Person,
  Row,
  Field,
  Unknown,
}

/** What is known of the open elements, by depth, 0 being the document's root. */
export class OpenRows {
  readonly contexts = new Uint8Array(MAX_DEPTH + 1);
  /** The row that takes fields; undefined once it has been ended. */
  readonly rows: (Row | undefined)[] = [];
  /** The number of a row among its kind; 0 for what has none. */
  private readonly ordinals = new Int32Array(MAX_DEPTH + 1);
  /** Depth of the innermost element that has opened; the scanner's is one more while it reads a start tag. */
  innermost = -1;

  constructor(private readonly scanner: Scanner) {}

  open(depth: number): void {
    this.innermost = depth;
    this.rows[depth] = undefined;
    this.ordinals[depth] = 0;
  }

  enter(depth: number, context: Context, row: Row): void {
    this.contexts[depth] = context;
    this.rows[depth] = row;
    this.ordinals[depth] = row.format.max > 1 ? row.ordinal : 0;
  }

  /** Path of the element at a depth, by local names, without the ordinal of the person (see `fullPath`); `/` outside the root. */
  pathTo(depth: number): string {
    let path = '';
    for (let i = 0; i <= depth; i++) path += `/${this.stepTo(i)}`;
    return path || '/';
  }

  private stepTo(depth: number): string {
    if (this.contexts[depth] === Context.Person && this.ordinals[depth]! > 0) return PERSON_STEP;
    return this.localName(depth) + (this.ordinals[depth]! > 0 ? `[${this.ordinals[depth]!}]` : '');
  }

  localName(depth: number): string {
    return localPart(this.scanner.nameAt(depth));
  }

  /** Ordinal of the person around the element at a depth, 0 outside persons. */
  personAt(depth: number): number {
    for (let i = depth; i >= 0; i--) if (this.contexts[i] === Context.Person) return this.ordinals[i]!;
    return 0;
  }

  /** The XML is broken in the element at a depth: the row around it cannot be judged, unless its own fields had ended before. */
  markBroken(depth: number): void {
    const { contexts, rows } = this;
    let i = depth;
    while (i >= 0 && (contexts[i] === Context.Unknown || (contexts[i] === Context.Field && rows[i] === undefined))) i--;
    const row = rows[i];
    if (row !== undefined && !hasRows(row)) row.broken = true;
  }
}

/** Whether the rows of a person have begun: its own fields stand before them. */
export function hasRows({ format, lastOrder }: Row): boolean {
  return lastOrder >= (format.childOrder.get('PERSONOPPL') ?? Infinity);
}

export function localPart(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

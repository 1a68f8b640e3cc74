import type { Scanner } from '../xml/scanner.ts';
import type { ExtractRows } from './extract-rows.ts';
import type { FaultRecorder } from './fault-recorder.ts';
import type { Locator } from './locator.ts';
import { Context, type OpenRows } from './open-rows.ts';
import type { Record } from './record.ts';

/** How many bytes stay on both sides of those that are dropped. */
const MARGIN = 256;

/** Bytes [from, to) by their indexes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Begins records, and knows which of the bytes the current one still needs. */
export class RecordWindow {
  /** The root has been read, but not handed on. */
  needsRoot = false;

  constructor(
    private readonly record: Record & { position: Record['position'] },
    private readonly locator: Locator,
    private readonly scanner: Scanner,
    private readonly open: OpenRows,
    private readonly faults: FaultRecorder,
    private readonly rows: ExtractRows,
    /** Hands on what has been found outside persons. */
    private readonly tellOutside: () => void,
  ) {}

  /** Begins a record at an index of the bytes, behind all that the scanner has told. */
  begin(index: number): void {
    const { record } = this;
    record.origin = index;
    record.position = this.scanner.positionOf(index);
    // Nearly always there is nothing to empty, which V8 is slow to do.
    if (record.problems.length > 0) record.problems.length = 0;
    if (record.faults.length > 0) record.faults.length = 0;
    if (record.gaps.length > 0) record.gaps.length = 0;
    this.rows.problems.reset();
    this.faults.reset();
    this.locator.reset();
  }

  /** Lets go of what no record needs any more; returns how many bytes from the front the caller may drop, and say so by `dropped`. */
  release(): number {
    const { record, scanner } = this;
    if (this.isIdle && record.problems.length === 0 && scanner.section?.kind !== 'cdata') this.goOn();
    return Math.min(record.origin, scanner.at);
  }

  dropped(count: number): void {
    this.record.origin -= count;
    this.faults.lastStart = -1;
    this.scanner.dropped(count);
  }

  /** For a caller who is short of room: hands on what has been found between persons, so that `release` can let go of more. */
  handOver(): void {
    const { record, scanner, open } = this;
    const isBetween = this.isIdle && open.contexts[scanner.depth - 1] === Context.Root && scanner.section === undefined && !scanner.inText;
    if (!isBetween || record.problems.length === 0 || !this.hasLineEnd(record.origin + this.rows.problems.keptUntil())) return;
    this.tellOutside();
    record.faults.length = 0;
    this.faults.reset();
    this.goOn();
  }

  /**
   * What the same caller may drop from the middle of the record, and say so by `spared`: of comments, blanks, text and unknown
   * elements outside persons nothing but the beginning is needed.
   */
  get spare(): Stretch {
    const { record, rows, scanner } = this;
    const to = this.characterAt(scanner.at - MARGIN);
    if (rows.person !== undefined || this.open.contexts[scanner.depth - 1] === Context.Field) return { from: to, to };
    const kept = Math.max(rows.keptUntil(this.needsRoot), rows.problems.keptUntil());
    return { from: Math.min(this.characterAt(record.origin + kept + MARGIN), to), to };
  }

  spared({ from, to }: Stretch): void {
    const { record } = this;
    const place = from - record.origin;
    record.gaps.push({ place, position: this.locator.locate(to - record.origin) });
    this.rows.problems.shift(place, to - from);
    this.faults.lastStart = -1;
    this.scanner.dropped(to - from);
    this.locator.reset();
  }

  /** Whether it can be seen what follows on the line: an element that is removed may take its line with it. */
  private hasLineEnd(from: number): boolean {
    const { bytes } = this.record;
    let i = from;
    while (i < this.scanner.at && (bytes[i] === 0x20 || bytes[i] === 0x09)) i++;
    return i + 1 < this.scanner.at;
  }

  /** No row has begun that the record would have to hold. */
  private get isIdle(): boolean {
    return this.rows.person === undefined && this.rows.header === undefined && !this.needsRoot;
  }

  /** Keeps the last few bytes, among which the last character is looked for when the document ends. Faults know their places, so they stay. */
  private goOn(): void {
    const { record } = this;
    const start = Math.max(record.origin, this.characterAt(this.scanner.at - MARGIN));
    record.position = this.locator.locate(start - record.origin);
    record.origin = start;
    record.problems.length = 0;
    record.gaps.length = 0;
    this.rows.problems.goOn();
    this.locator.reset();
  }

  /** Where the character begins in which an index lies. */
  private characterAt(index: number): number {
    const { bytes } = this.record;
    let start = index;
    while (start > index - 3 && (bytes[start]! & 0xc0) === 0x80) start--;
    return start;
  }
}

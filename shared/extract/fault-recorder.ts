import { type FaultCode, breaksStructure } from '../xml/faults.ts';
import type { Scanner } from '../xml/scanner.ts';
import type { OpenRows } from './open-rows.ts';
import type { Locator } from './locator.ts';
import { type Fault, MAX_KEPT, type Record } from './record.ts';

/** How far before the end of the document its last character is looked for (bytes). */
const MAX_LOOKBACK = 128;

/** Notes the faults of the XML in the record, with their places. */
export class FaultRecorder {
  /** Where the last fault began: what stands there is told as text too, but need not be told of twice. */
  lastStart = -1;
  /** How many faults of the start tag that is being read stand in the record; whether one that does not breaks its element. */
  private ofTag = 0;
  private breaksTag = false;
  /** Where the record keeps no more: the faults that stand for those like them. */
  private readonly last = new Map<FaultCode, Fault>();

  constructor(
    private readonly record: Record,
    private readonly locator: Locator,
    private readonly scanner: Scanner,
    private readonly open: OpenRows,
  ) {}

  /** A new record begins. */
  reset(): void {
    if (this.last.size > 0) this.last.clear();
  }

  /** Notes a fault. False for one of a start tag whose element has yet to open: `settle` deals with it. */
  note(code: FaultCode, start: number, end: number, detail: string): boolean {
    this.lastStart = start;
    const depth = this.scanner.depth - 1;
    const isOfTag = depth > this.open.innermost;
    const alike = this.last.get(code);
    if (alike !== undefined) {
      alike.times = (alike.times ?? 1) + 1;
      if (isOfTag) this.breaksTag ||= breaksStructure(code);
      return !isOfTag;
    }
    const { faults } = this.record;
    const [from, to] = this.span(code, start, end, detail);
    const fault: Fault = { code, detail, position: from, end: to, length: to.offset - from.offset, path: this.open.pathTo(depth), person: this.open.personAt(depth) };
    faults.push(fault);
    if (isOfTag) this.ofTag++;
    else if (faults.length > MAX_KEPT) this.last.set(code, fault);
    return !isOfTag;
  }

  /** Takes the faults of the start tag out of the record. */
  take(): Fault[] {
    return this.record.faults.splice(this.record.faults.length - this.ofTag);
  }

  /** The element of the start tag has opened, so that it is known where its faults stand. Whether they break it. */
  settle(depth: number): boolean {
    if (this.ofTag === 0 && !this.breaksTag) return false;
    const broken = this.breaksTag;
    const own = this.take();
    this.ofTag = 0;
    const path = this.open.pathTo(depth);
    const person = this.open.personAt(depth);
    for (const fault of own) this.keep({ ...fault, path, person });
    this.breaksTag = false;
    return broken || own.some(({ code }) => breaksStructure(code as FaultCode));
  }

  private keep(fault: Fault): void {
    const { faults } = this.record;
    faults.push(fault);
    if (faults.length > MAX_KEPT) this.last.set(fault.code as FaultCode, fault);
  }

  private span(code: FaultCode, start: number, end: number, detail: string): [Fault['position'], Fault['position']] {
    const { record, locator, scanner } = this;
    const { bytes, origin } = record;
    if (code === 'unclosed-element') {
      const opened = scanner.openedAt(scanner.depth - 1);
      const from = { ...opened, offset: opened.offset + 1, column: opened.column + 1 };
      return [from, { ...from, offset: from.offset + detail.length, column: from.column + detail.length }];
    }
    if (start < end) return [locator.locate(start - origin), locator.locate(end - origin)];
    // At the end of the document: its last character that is not blank, if it is near.
    let to = end - origin;
    const limit = Math.max(to - MAX_LOOKBACK, 0);
    while (to > limit && bytes[origin + to - 1]! <= 0x20) to--;
    let from = Math.max(to - 1, 0);
    while (from > 0 && (bytes[origin + from]! & 0xc0) === 0x80) from--;
    return to === limit ? [locator.locate(start - origin), locator.locate(start - origin)] : [locator.locate(from), locator.locate(to)];
  }
}

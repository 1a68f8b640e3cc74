import type { Position, Scanner } from '../xml/scanner.ts';
import { decodeAscii, decodeText } from '../xml/text.ts';
import { Context, type OpenRows, localPart } from './open-rows.ts';
import type { Rows } from './person.ts';
import { MAX_KEPT, type Problem, type ProblemCode, type Record } from './record.ts';
import { ABSENT, EMPTY, type Row, type Span, nameAt } from './row.ts';
import type { RowName } from './slots.ts';

const LT = 0x3c;
const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/** What is kept of loose text in the record, to be shown (bytes). */
const MAX_SHOWN = 64;

/** What a record may hold any number of, and of which each is one finding of its rule: not all are kept. */
const countless: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['unexpected-element', 'unexpected-attribute', 'unexpected-text', 'out-of-order', 'repeated']);

/** Notes in the record what the format finds wrong. Places count from the record's first byte. */
export class FormProblems {
  /** An unknown element whose end is still to come. */
  private unknown: { depth: number; whole: { end: number } } | undefined;
  /** Where elements that are out of order belong: two of them at one place could come in the wrong order. */
  private readonly targets = new Set<number>();
  /** Elements inside one that may turn out to be unclosed: told only if it is closed after all. */
  private readonly pending: { depth: number; problem: Problem }[] = [];
  /** How often the same has been told of a row. */
  private readonly alike = new Map<string, number>();
  /** Where the record keeps no more: the problems that stand for those like them. */
  private readonly last = new Map<string, Problem>();
  /** Loose text that may go on, and where it ends. */
  private looseText: { readonly problem: Problem; readonly blank: boolean; end: number } | undefined;

  constructor(
    private readonly record: Record,
    private readonly scanner: Scanner,
    private readonly open: OpenRows,
    /** The rows of a kind of the current person, or of the header. */
    private readonly rowsOf: (kind: RowName) => Rows | undefined,
  ) {}

  /** A new record begins. */
  reset(): void {
    this.unknown = undefined;
    // One that has lived long takes new memory to be cleared, empty or not.
    if (this.targets.size > 0) this.targets.clear();
    if (this.alike.size > 0) this.alike.clear();
    if (this.last.size > 0) this.last.clear();
    this.looseText = undefined;
  }

  /** The record goes on, but without what it has held. */
  goOn(): void {
    this.targets.clear();
    this.unknown = undefined;
    this.looseText = undefined;
  }

  note(code: ProblemCode, row: Row, slot: number, start: number, end: number, detail: string, more: Partial<Problem> = {}): Problem {
    const { problems } = this.record;
    const alike = this.alikeOf(code, row);
    if (alike !== undefined) {
      alike.times = (alike.times ?? 1) + 1;
      return alike;
    }
    const problem: Problem = { code, row, slot, start, end, detail, ...more };
    problems.push(problem);
    if (problems.length > MAX_KEPT && countless.has(code)) this.last.set(`${code} ${row.name}`, problem);
    return problem;
  }

  /** How far the record is needed for what has been found. */
  keptUntil(): number {
    let place = 0;
    for (const { code, start, end, whole, located } of this.record.problems) {
      if (located === undefined) place = Math.max(place, code === 'unexpected-text' ? start + 2 * MAX_SHOWN : Math.max(end, whole?.end ?? 0));
    }
    return place;
  }

  /** So many bytes have been dropped at a place of the record. */
  shift(place: number, count: number): void {
    const { problems } = this.record;
    const moved = (at: number): number => (at > place ? at - count : at);
    const span = ({ start, end }: Span): Span => ({ start: moved(start), end: moved(end) });
    for (const problem of problems) {
      if (problem.located !== undefined || problem.end <= place) continue;
      Object.assign(problem, span(problem), problem.whole && { whole: span(problem.whole) });
    }
    if (this.looseText !== undefined) this.looseText.end = moved(this.looseText.end);
  }

  /** Text before an end tag that has no start tag is what that element held, and no second fault. */
  forgetText(end: number): void {
    const { problems } = this.record;
    const { bytes, origin } = this.record;
    const text = this.looseText;
    if (text === undefined || text.problem !== problems[problems.length - 1] || text.problem.times !== undefined || text.end > end) return;
    for (let i = text.end; i < end; i++) if (!isBlank(bytes[origin + i]!)) return;
    problems.pop();
    this.looseText = undefined;
  }

  private alikeOf(code: ProblemCode, row: Row): Problem | undefined {
    return this.last.size === 0 || !countless.has(code) ? undefined : this.last.get(`${code} ${row.name}`);
  }

  /** What the field reader finds. */
  readonly ofField = (code: ProblemCode, row: Row, slot: number, start: number, end: number, detail: string, whole?: Span): void => {
    if (code === 'out-of-order') this.outOfOrder(row, slot, row.format.order[slot]!, start, end, detail, whole!, `/${detail}`);
    else if (code === 'repeated') this.note(code, row, slot, start, end, detail, { step: `/${detail}[${this.count(code, row, detail) + 1}]` });
    else this.note(code, row, slot, start, end, detail);
  };

  /** Judges the place of a row that has begun in another one. */
  order(holder: Row, row: Row): void {
    const order = row.format.place;
    if (order >= holder.lastOrder) holder.lastOrder = order;
    else {
      const { start, end } = row.nameSpan();
      this.outOfOrder(holder, -1, order, start, end, row.format.name, row, `/${row.format.name}[${row.ordinal}]`);
    }
  }

  /** What a row that has ended lacks. */
  missing(row: Row): void {
    const { required, expected } = row.format;
    const { states } = row;
    for (let i = 0; i < required.length; i++) if (states[required[i]!]! <= EMPTY) this.missingField(row, required[i]!);
    for (let i = 0; i < expected.length; i++) if (states[expected[i]!]! <= EMPTY) this.missingField(row, expected[i]!);
  }

  missingField(row: Row, slot: number): void {
    const { start, end } = row.at(slot);
    this.note('missing', row, slot, start, end, row.field(slot).name);
  }

  /** An element begins at a depth that the format does not have there. */
  element(depth: number, start: number, end: number, empty: boolean): void {
    const holder = this.open.rows[depth - 1]!;
    const name = this.scanner.nameAt(depth);
    const whole = { start: start - this.record.origin, end: end - this.record.origin };
    const written = nameAt(this.record, whole.start + 1);
    const nth = this.alikeOf('unexpected-element', holder) === undefined ? this.count('unexpected-element', holder, name) : 0;
    const within = this.open.localName(depth - 1);
    const inside = this.open.contexts[depth - 1] === Context.Field ? `/${within}` : '';
    this.note('unexpected-element', holder, -1, written.start, written.end, name, { whole, within, step: `${inside}/${localPart(name)}${nth > 1 ? `[${nth}]` : ''}` });
    if (empty) return;
    whole.end = whole.start;
    this.unknown = { depth, whole };
  }

  /** An element, at a place of its own, stands inside the one at a depth, which cannot hold it. */
  nested(outer: number, name: string, located: Position, root: Row, isRepeatable: boolean): void {
    const step = `/${localPart(name)}${isRepeatable ? '[1]' : ''}`;
    const path = this.open.pathTo(outer) + step;
    const problem: Problem = { code: 'unexpected-element', row: root, slot: -1, start: 0, end: name.length, detail: name, located, path, within: this.open.localName(outer), person: this.open.personAt(outer) };
    this.pending.push({ depth: outer, problem });
  }

  /** The element at a depth ends. Where its end tag is missing, what stood inside it did not. */
  close(depth: number, implied: boolean): void {
    while (this.pending.length > 0 && this.pending[this.pending.length - 1]!.depth >= depth) {
      const { problem } = this.pending.pop()!;
      if (!implied) this.record.problems.push(problem);
    }
  }

  /** In the unknown element that is open there is something that the format knows, or that cannot be read: nobody is offered to remove the whole. */
  keepUnknown(): void {
    this.unknown = undefined;
  }

  /** An unknown element ends. */
  endElement(depth: number, end: number, implied: boolean): void {
    if (this.unknown?.depth !== depth) return;
    if (!implied) this.unknown.whole.end = end - this.record.origin;
    this.unknown = undefined;
  }

  /** Where an entity of the DOCTYPE stands, loose text does not go on: what one may remove ends before it. */
  endText(): void {
    this.looseText = undefined;
  }

  /** Text that is no field's. A CDATA section is text even where it is blank. */
  text(start: number, end: number, depth: number): void {
    const { bytes, origin, problems } = this.record;
    const holder = this.open.rows[depth];
    if (holder === undefined) return;
    const isCdata = this.scanner.section !== undefined;
    const before = this.looseText;
    const goesOn = before !== undefined && !bytes.subarray(origin + before.end, origin + start).includes(LT);
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[origin + from]!)) from++;
    while (to > from && isBlank(bytes[origin + to - 1]!)) to--;
    if (from === to && !isCdata) {
      if (goesOn) before.end = end;
      return;
    }
    const section = isCdata ? this.section(start, end) : undefined;
    const blank = from === to;
    const whole = { start: section?.start ?? from, end: section?.end ?? to };
    if (!goesOn) {
      this.noteText(holder, blank ? whole : { start: from, end: to }, whole, blank);
      return;
    }
    before.end = whole.end;
    const { problem } = before;
    if (problem !== problems[problems.length - 1] || problem.times !== undefined) return;
    problems.pop();
    const shown = { start: before.blank && !blank ? from : problem.start, end: before.blank && blank ? whole.end : blank ? problem.end : to };
    const isShort = before.blank || problem.end - problem.start < MAX_SHOWN;
    this.noteText(holder, shown, { start: problem.whole!.start, end: whole.end }, before.blank && blank, isShort ? undefined : problem.detail);
  }

  private noteText(holder: Row, { start, end }: Span, whole: Span, blank: boolean, known?: string): void {
    const { bytes, origin } = this.record;
    const detail = known ?? decodeText(bytes, origin + start, origin + Math.min(end, start + MAX_SHOWN));
    this.looseText = { problem: this.note('unexpected-text', holder, -1, start, end, detail, { whole }), blank, end: whole.end };
  }

  /** The CDATA section around its content, as far as the bytes go. */
  private section(start: number, end: number): Span {
    const { bytes, origin } = this.record;
    const opened = decodeAscii(bytes, origin + start - CDATA.length, origin + start) === CDATA;
    const closed = decodeAscii(bytes, origin + end, origin + end + CDATA_END.length) === CDATA_END;
    return { start: opened ? start - CDATA.length : start, end: closed ? end + CDATA_END.length : end };
  }

  private outOfOrder(holder: Row, slot: number, order: number, start: number, end: number, detail: string, whole: Span, step: string): void {
    const target = this.placeOf(holder, order, whole.start);
    const free = target !== undefined && !this.targets.has(target);
    if (free) this.targets.add(target);
    this.note('out-of-order', holder, slot, start, end, detail, { whole, step, ...(free && { target }) });
  }

  /** Where an element of that order belongs: before the first that must follow it. */
  private placeOf(holder: Row, order: number, limit: number): number | undefined {
    const { format, states } = holder;
    let place = limit;
    for (let slot = 0; slot < states.length; slot++) {
      if (states[slot] !== ABSENT && format.order[slot]! > order) place = Math.min(place, holder.elementSpan(slot).start);
    }
    for (const [kind, childOrder] of format.childOrder) {
      const rows = this.rowsOf(kind);
      if (childOrder > order && rows !== undefined && rows.length > 0) place = Math.min(place, rows.at(0).start);
    }
    return place < limit ? place : undefined;
  }

  /** How often the same has been told of a row in this record, this time included. */
  private count(code: ProblemCode, row: Row, detail: string): number {
    const key = `${code} ${row.name} ${row.ordinal} ${detail}`;
    const count = (this.alike.get(key) ?? 0) + 1;
    this.alike.set(key, count);
    return count;
  }
}

export function isBlank(codePoint: number): boolean {
  return codePoint === 0x20 || codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d;
}

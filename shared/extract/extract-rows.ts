import type { Scanner } from '../xml/scanner.ts';
import { utf16Length } from '../xml/utf8.ts';
import { AttributeReader } from './attribute-reader.ts';
import type { ExtractSink } from './extract-sink.ts';
import type { FaultRecorder } from './fault-recorder.ts';
import { FieldReader } from './field-reader.ts';
import { FormProblems } from './form-problems.ts';
import { type Format, type RowFormat, slotNamed } from './format.ts';
import { Leaf, type LeafReader, LeafRow } from './leaf-reader.ts';
import type { Locator } from './locator.ts';
import { Context, type OpenRows, hasRows, localPart } from './open-rows.ts';
import { Person, Rows } from './person.ts';
import type { Record } from './record.ts';
import { ABSENT, Row } from './row.ts';
import { kindOf } from './slots.ts';

/** The kinds of rows behind it are those of a person. */
const PERSON = kindOf('PERSON');

/** The rows of an extract, as they open and end. What ends is handed on. */
export class ExtractRows {
  readonly problems: FormProblems;
  readonly field: FieldReader;
  readonly attributes: AttributeReader;
  root: Row | undefined;
  header: Row | undefined;
  person: Person | undefined;
  persons = 0;
  headers = 0;
  /**
   * A person stands where none may begin, or does not end, or something that persons follow is missing: what is found in a
   * person then depends on its neighbours.
   */
  irregular = false;
  namespace = '';
  private format: Format | undefined;
  private contacts: Rows | undefined;
  private pooled: Person | undefined;

  constructor(
    private readonly record: Record,
    private readonly locator: Locator,
    private readonly scanner: Scanner,
    private readonly open: OpenRows,
    private readonly faults: FaultRecorder,
    private readonly sink: ExtractSink,
    /** Begins a record at an index of the bytes. */
    private readonly beginRecord: (index: number) => void,
    /** INNHINFO has ended, or will not come before the first person. */
    private readonly headerOver: () => void,
  ) {
    this.problems = new FormProblems(record, scanner, open, (kind) => (kind === 'iiKontakt' ? this.contacts : this.person?.rowsOf(kind)));
    this.field = new FieldReader(record, this.problems.ofField);
    this.attributes = new AttributeReader(scanner.names, scanner, record, this.field, this.problems);
  }

  openRoot(format: Format, namespace: string, depth: number, start: number, nameEnd: number, end: number): Row {
    this.namespace = namespace;
    this.format = format;
    this.contacts = new Rows(() => new Row(format.rows.get('iiKontakt')!, this.record, undefined));
    this.pooled = new Person(format.rows, this.record);
    this.root = new Row(format.rows.get('IPLOS')!, this.record, undefined);
    this.enter(Context.Root, this.root, depth, start, nameEnd, end);
    return this.root;
  }

  /** A row begins. False where it has no place in its parent. */
  openRow(format: RowFormat, parent: Context, depth: number, start: number, nameEnd: number, end: number): boolean {
    if (format.kind > PERSON) {
      if (this.person === undefined) return false;
      this.openIn(this.person.row, Context.Person, parent, Context.Row, this.person.rowsOfKind(format.kind).add(), depth, start, nameEnd, end);
      return true;
    }
    switch (format.name) {
      case 'IPLOS':
        return false;
      case 'INNHINFO':
        return parent === Context.Root && this.openHeader(format, depth, start, nameEnd, end);
      case 'iiKontakt':
        if (this.header === undefined || (parent !== Context.Header && parent !== Context.Contact && parent !== Context.Field)) return false;
        this.openIn(this.header, Context.Header, parent, Context.Contact, this.contacts!.add(), depth, start, nameEnd, end);
        return true;
      case 'PERSON':
        this.openPerson(parent, depth, start, nameEnd, end);
        return true;
      default:
        return false;
    }
  }

  /** Takes the rows of the person that a reader of leaves has read, the first of them in a line that begins at `lineStart`. */
  take(reader: LeafReader, line: number, lineStart: number): void {
    const { run } = reader;
    const { record, scanner, problems, field } = this;
    const person = this.person!;
    const surplus = record.position.offset - record.origin - scanner.offsetOf(0);
    let at = reader.elements * Leaf.Size;
    for (let i = 0; i < reader.rows; i++) {
      const row = person.rowsOfKind(run[at]!).add();
      const lines = run[at + LeafRow.Lines]!;
      row.line = line + lines;
      row.lineStart = lines === 0 ? lineStart : scanner.offsetOf(reader.lineStartOf(at));
      row.surplus = surplus;
      row.start = run[at + LeafRow.Start]!;
      row.nameEnd = run[at + LeafRow.NameEnd]!;
      row.tagEnd = run[at + LeafRow.TagEnd]!;
      row.end = run[at + LeafRow.End]!;
      problems.order(person.row, row);
      const leaves = run[at + LeafRow.Leaves]!;
      at += Leaf.Size;
      field.assign(row, reader, at, leaves);
      at += leaves * Leaf.Size;
      problems.missing(row);
    }
  }

  /** A field begins that is no leaf. False where the row around it has none of that name. */
  openField(name: number, parent: Context, depth: number, start: number, end: number): boolean {
    if (parent === Context.Root || parent === Context.Unknown) return false;
    const { contexts, rows } = this.open;
    let holder = depth - 1;
    while (holder >= 0 && contexts[holder] === Context.Field) holder--;
    const row = rows[holder];
    if (row === undefined) return false;
    const slot = slotNamed(row.format, name);
    if (slot < 0 || row.format.fields[slot]!.attribute) return false;
    if (parent === Context.Field) this.endOuter(depth, contexts[holder]!, start);
    contexts[depth] = Context.Field;
    rows[depth] = row;
    this.attributes.ofField(row, slot, this.namespace);
    const { origin } = this.record;
    this.field.begin(row, slot, start - origin, end - origin);
    this.scanner.wantsBlank = true;
    return true;
  }

  endField(start: number, end: number, implied: boolean): void {
    if (implied) this.field.spoil();
    this.field.end(start - this.record.origin, end - this.record.origin);
  }

  endRow(row: Row, end: number, implied: boolean): void {
    row.end = end - this.record.origin;
    if (implied && !hasRows(row)) row.broken = true;
    if (!row.broken) this.problems.missing(row);
  }

  endHeader(end: number, implied: boolean): void {
    const header = this.header!;
    const contacts = this.contacts!;
    this.header = undefined;
    this.endRow(header, end, implied);
    const { start, end: nameEnd } = header.nameSpan();
    const { min, max } = this.format!.rows.get('iiKontakt')!;
    if (!header.broken && contacts.length < min) this.problems.note('missing-rows', header, -1, start, nameEnd, 'iiKontakt');
    for (let i = max; i < contacts.length; i++) {
      const name = contacts.at(i).nameSpan();
      this.problems.note('repeated', header, -1, name.start, name.end, 'iiKontakt', { step: `/iiKontakt[${i + 1}]` });
    }
    this.sink.header(header, contacts, this.record);
    this.headerOver();
  }

  /** How far the rows outside persons reach in the record; `withRoot`: the root's tag stands in it. */
  keptUntil(withRoot: boolean): number {
    const { header, contacts } = this;
    let place = withRoot ? this.root!.tagEnd : 0;
    if (header === undefined) return place;
    for (const row of [header, ...contacts!.pool.slice(0, contacts!.length)]) {
      place = Math.max(place, row.tagEnd, row.end);
      for (let slot = 0; slot < row.states.length; slot++) if (row.states[slot] !== ABSENT) place = Math.max(place, row.elementSpan(slot).end);
    }
    return place;
  }

  endPerson(start: number, end: number, implied: boolean): void {
    const person = this.person!;
    this.person = undefined;
    this.endRow(person.row, end, implied);
    if (implied) {
      person.broken = true;
      this.irregular = true;
    }
    person.endOffset = this.scanner.offsetOf(start) + utf16Length(this.record.bytes, start, end);
    this.sink.person(person, this.record);
    this.beginRecord(start);
  }

  private openHeader(format: RowFormat, depth: number, start: number, nameEnd: number, end: number): boolean {
    const { origin } = this.record;
    const name = { start: start + 1 - origin, end: nameEnd - origin };
    if (this.headers++ > 0) {
      this.problems.note('repeated', this.root!, -1, name.start, name.end, format.name, { step: `/${format.name}[${this.headers}]` });
      this.open.contexts[depth] = Context.Unknown;
      return true;
    }
    if (this.persons > 0) {
      this.irregular = true;
      this.problems.note('out-of-order', this.root!, -1, name.start, name.end, format.name, { step: `/${format.name}` });
    }
    this.header = new Row(format, this.record, undefined);
    this.enter(Context.Header, this.header, depth, start, nameEnd, end);
    return true;
  }

  private openPerson(parent: Context, depth: number, start: number, nameEnd: number, end: number): void {
    if (parent !== Context.Root) {
      this.irregular = true;
      this.endOuter(depth, Context.Root, start);
    }
    if (this.header !== undefined) this.endHeader(start, true);
    this.headerOver();
    // The faults of this very tag belong to the person.
    const own = this.faults.take();
    this.sink.outside(this.record);
    this.beginRecord(start);
    const person = this.pooled!;
    person.clear();
    person.ordinal = ++this.persons;
    person.row.ordinal = person.ordinal;
    this.person = person;
    this.enter(Context.Person, person.row, depth, start, nameEnd, end);
    this.record.faults.push(...own);
  }

  /** A row begins that belongs in a holder, wherever it stands. */
  private openIn(holder: Row, holderContext: Context, parent: Context, context: Context, row: Row, depth: number, start: number, nameEnd: number, end: number): void {
    if (parent !== holderContext) this.endOuter(depth, holderContext, start);
    this.enter(context, row, depth, start, nameEnd, end);
    if (parent === holderContext) this.problems.order(holder, row);
  }

  private enter(context: Context, row: Row, depth: number, start: number, nameEnd: number, end: number): void {
    const { open, record, scanner } = this;
    open.enter(depth, context, row);
    const { origin } = record;
    row.line = scanner.line;
    row.lineStart = scanner.lineStart;
    row.surplus = record.position.offset + start - origin - scanner.offsetOf(start);
    row.start = start - origin;
    row.tagEnd = end - origin;
    row.nameEnd = nameEnd - origin;
    this.attributes.ofRow(row, this.namespace);
  }

  /** An element stands inside one that should have ended before: what is open up to the element that may hold it, ends here. */
  private endOuter(depth: number, holder: Context, start: number): void {
    const { contexts, rows } = this.open;
    const outer = depth - 1;
    for (let i = outer; i >= 0 && contexts[i] !== holder; i--) {
      const row = rows[i];
      if (row !== undefined) {
        if (contexts[i] === Context.Field) this.endField(start, start, true);
        else if (contexts[i] === Context.Person) this.endPerson(start, start, true);
        else if (contexts[i] === Context.Header) this.endHeader(start, true);
        else this.endRow(row, start, true);
      }
      rows[i] = undefined;
    }
    this.scanner.wantsBlank = false;
    // What stands in an unknown element has been told of with that.
    if (contexts[outer] === Context.Unknown) return;
    const name = this.scanner.nameAt(depth);
    const isRepeatable = (this.format!.rows.get(localPart(name))?.max ?? 1) > 1;
    this.problems.nested(outer, name, { ...this.locator.locate(start + 1 - this.record.origin) }, this.root!, isRepeatable);
  }
}

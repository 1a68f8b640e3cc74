import { type FaultCode, breaksStructure } from '../xml/faults.ts';
import { NameForm, NameTable } from '../xml/names.ts';
import { XSI } from '../xml/namespaces.ts';
import { decodeValue } from '../xml/references.ts';
import { MAX_DEPTH, type ScanHandler, Scanner } from '../xml/scanner.ts';
import { decodeAscii, decodeText } from '../xml/text.ts';
import { FieldReader } from './field-reader.ts';
import { type Format, type RowFormat, formatNames, formatOf, isFormatNamespace, prepareFormat } from './format.ts';
import { Person, Rows } from './person.ts';
import { Locator, type Problem, type ProblemCode, type Record } from './record.ts';
import { ABSENT, EMPTY, Row, type Span, nameAt } from './row.ts';
import { schemaTypeOf } from './schema-type.ts';
import { versjon } from './slots.ts';

/** What the reader hands on, in the order of the file. A record and its rows may be used until the call returns. */
export interface ExtractSink {
  /**
   * The root is known, and the format it is read as. `known` is false for a namespace or versjon that the register does
   * not know. Comes after the header, which tells the data year; where none stands there, before the first person.
   */
  root(root: Row, format: Format, namespace: string, known: boolean, record: Record, path: string): void;
  /** INNHINFO has been read. */
  header(header: Row, contacts: Rows, record: Record): void;
  person(person: Person, record: Record): void;
  /** A stretch outside persons ends: what is wrong there stands in the record. */
  outside(record: Record): void;
  doctype(start: number, end: number, record: Record): void;
  /** The encoding that the XML declaration names; [start, end) in the record. */
  encoding(name: string, start: number, end: number, record: Record): void;
  /** The document is no KPR extract: the name of its root, '' where it has none. */
  foreign(rootName: string): void;
}

/** The health sector's envelope, in which an extract may travel. */
const ENVELOPE = 'http://www.kith.no/xmlstds/msghead/2006-05-24';

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/** What the open element at a depth is. */
const enum Context {
  Envelope,
  Root,
  Header,
  Contact,
  Person,
  Row,
  Field,
  Unknown,
}

/**
 * Makes rows of the scanner's events. It holds one record at a time, the bytes of which the caller keeps from
 * `record.origin` on. After a fault, structure is taken from the names where that helps: a PERSON begins a person
 * wherever it stands, so that one unclosed tag does not hide the rest of the file.
 */
export class ExtractReader implements ScanHandler {
  readonly names = new NameTable(formatNames);
  readonly scanner = new Scanner(this.names, this);
  readonly record: Record & { position: Record['position'] } = {
    bytes: new Uint8Array(1), origin: 0, position: { offset: 0, line: 0, column: 0 }, problems: [], faults: [],
  };
  /** Path of the IPLOS element, `/IPLOS` outside an envelope. */
  rootPath = '';
  persons = 0;
  /**
   * A person stands where none may begin, or does not end, or something that persons follow is missing: what is found in a
   * person then depends on its neighbours.
   */
  irregular = false;
  private readonly locator = new Locator(this.record);
  private readonly field = new FieldReader(this.record, (code, row, slot, start, end, detail, whole) => this.fieldProblem(code, row, slot, start, end, detail, whole));
  private readonly contexts = new Uint8Array(MAX_DEPTH + 1);
  /** The number of a row among its kind, by depth; 0 for what has none. */
  private readonly ordinals = new Int32Array(MAX_DEPTH + 1);
  /** The row that takes fields at a depth; undefined once it has been ended. */
  private readonly rows: (Row | undefined)[] = [];
  private rootNamespace = '';
  private rowByName: (RowFormat | undefined)[] = [];
  private root: Row | undefined;
  private header: Row | undefined;
  private contacts: Rows | undefined;
  private pooled: Person | undefined;
  private person: Person | undefined;
  private headers = 0;
  private foreign = false;
  /** Elements inside one that may turn out to be unclosed: told only if it is closed after all. */
  private pending: { depth: number; problem: Problem }[] = [];
  private rootPosition = { position: this.record.position, length: 0 };
  /** Hands on the root; undefined once that has been done. */
  private untoldRoot: (() => void) | undefined;
  /** An unknown element whose end is still to come. */
  private unknown: { depth: number; whole: { end: number } } | undefined;
  /** Where elements that are out of order belong: two of them at one place could come in the wrong order. */
  private readonly targets = new Set<number>();
  /** Depth of the innermost element that has opened; the scanner's is one more while it reads a start tag. */
  private openDepth = -1;
  /** Where the last fault began: what stands there is told as text too, but need not be told of twice. */
  private faultStart = -1;
  /** How many faults of the start tag that is being read stand in the record. */
  private tagFaults = 0;
  private readonly alike = new Map<string, number>();

  constructor(private readonly sink: ExtractSink) {}

  /** The bytes that `scan` will be given, and the place of the record in them. */
  use(bytes: Uint8Array): void {
    this.record.bytes = bytes;
  }

  /** Drops what no record needs any more; returns how many bytes from the front the caller may drop. */
  release(): number {
    const { record } = this;
    const idle = this.person === undefined && this.header === undefined && this.untoldRoot === undefined && (this.root !== undefined || this.foreign);
    if (idle && record.problems.length === 0 && record.faults.length === 0 && this.scanner.section === undefined) this.beginRecord(this.scanner.at);
    return Math.min(record.origin, this.scanner.at);
  }

  dropped(count: number): void {
    this.record.origin -= count;
    this.faultStart = -1;
    this.scanner.dropped(count);
  }

  /** The document has ended. */
  finish(): void {
    if (this.header !== undefined) this.endHeader(this.scanner.at);
    if (this.root === undefined && !this.foreign) this.sink.foreign(this.scanner.rootName);
    this.tellRoot();
    this.sink.outside(this.record);
    this.beginRecord(this.scanner.at);
  }

  /**
   * Reads one PERSON on its own, with what follows it up to the next: the bytes [0, end), which stand at `position` in
   * the document. Only after the start of the document has been read. False where the bytes are not just that: then the
   * document must be read anew, and the reader is of no more use.
   */
  readPerson(bytes: Uint8Array, end: number, position: Record['position'], ordinal: number): boolean {
    const { scanner } = this;
    const { depth } = scanner;
    scanner.at = 0;
    scanner.base = position.offset;
    scanner.surplus = 0;
    scanner.line = position.line;
    scanner.lineStart = position.offset - position.column;
    this.use(bytes);
    this.beginRecord(0);
    this.untoldRoot = undefined;
    this.persons = ordinal - 1;
    scanner.scan(bytes, end, false);
    const alone = scanner.at === end && scanner.section === undefined && scanner.depth === depth && this.person === undefined;
    if (!alone || this.persons !== ordinal || this.irregular) return false;
    this.sink.outside(this.record);
    this.beginRecord(end);
    return true;
  }

  open(name: number, start: number, end: number, empty: boolean): void {
    const depth = this.scanner.depth - 1;
    this.openDepth = depth;
    this.rows[depth] = undefined;
    this.ordinals[depth] = 0;
    if (this.foreign) return;
    this.place(name, depth, start, end, empty);
    if (this.tagFaults > 0) this.settleTagFaults(depth);
  }

  /** Finds out what the element that begins is. */
  private place(name: number, depth: number, start: number, end: number, empty: boolean): void {
    const local = this.names.local[name]!;
    const namespace = this.scanner.namespaces.ofElement(name);
    if (this.root === undefined) {
      this.openBeforeRoot(local, namespace ?? '', depth, start, end);
      return;
    }
    const parent = depth > 0 ? this.contexts[depth - 1]! : Context.Envelope;
    if (parent === Context.Envelope) {
      this.contexts[depth] = Context.Envelope;
      return;
    }
    if (namespace === this.rootNamespace) {
      const format = this.rowByName[local];
      if (format !== undefined ? this.openRow(format, parent, depth, start, end) : this.openField(local, parent, depth, start, end)) return;
    }
    this.contexts[depth] = Context.Unknown;
    // The rest of a row that another one has ended, and a prefix that is not bound, have been told of.
    if (parent !== Context.Unknown && this.rows[depth - 1] !== undefined && namespace !== undefined) this.unexpected(depth, start, end, empty);
  }

  leaf(name: number, start: number, valueStart: number, valueEnd: number, end: number): void {
    const parent = this.scanner.depth - 1;
    const row = this.rows[parent];
    if (row !== undefined && this.contexts[parent] !== Context.Field && this.scanner.namespaces.default === this.rootNamespace) {
      const slot = slotOf(row.format, name);
      if (slot >= 0 && row.format.fields[slot]!.attribute !== true) {
        const { origin } = this.record;
        this.field.assign(row, slot, start - origin, valueStart - origin, valueEnd - origin, end - origin);
        return;
      }
    }
    if (this.foreign) return;
    // Anything but a field in its row: the long way.
    this.scanner.attributes.count = 0;
    this.scanner.depth++;
    this.open(name, start, valueStart, false);
    if (valueEnd > valueStart) this.text(valueStart, valueEnd, false);
    this.close(name, end - (valueStart - start) - 1, end, false);
    this.scanner.depth--;
  }

  text(start: number, end: number, blank: boolean): void {
    const depth = this.scanner.depth - 1;
    const { origin } = this.record;
    switch (this.contexts[depth]) {
      case Context.Field:
        this.field.piece(start - origin, end - origin);
        return;
      case Context.Root:
      case Context.Header:
      case Context.Contact:
      case Context.Person:
      case Context.Row:
        if (!blank && !this.foreign && start !== this.faultStart) this.strayText(start - origin, end - origin, depth);
    }
  }

  reference(codePoint: number, start: number, end: number): void {
    const depth = this.scanner.depth - 1;
    if (this.contexts[depth] === Context.Field) this.field.reference(codePoint, end - this.record.origin);
    else this.text(start, end, isBlank(codePoint));
  }

  close(_name: number, start: number, end: number, implied: boolean): void {
    const depth = this.scanner.depth - 1;
    this.openDepth = depth - 1;
    if (this.foreign) return;
    this.settlePending(depth, implied);
    const row = this.rows[depth];
    switch (this.contexts[depth]) {
      case Context.Field:
        this.scanner.wantsBlank = false;
        if (row === undefined) break;
        if (implied) this.field.spoil();
        this.field.end(start - this.record.origin, end - this.record.origin);
        break;
      case Context.Row:
      case Context.Contact:
        if (row !== undefined) this.endRow(row, end, implied);
        break;
      case Context.Header:
        if (row !== undefined) this.endHeader(end, implied);
        break;
      case Context.Person:
        if (row !== undefined) this.endPerson(start, end, implied);
        break;
      case Context.Root:
        this.endRoot(implied);
        break;
      case Context.Unknown:
        if (this.unknown?.depth === depth) this.endUnknown(end, implied);
        break;
    }
    this.rows[depth] = undefined;
  }

  fault(code: FaultCode, start: number, end: number, detail: string): void {
    if (this.foreign) return;
    this.faultStart = start;
    const { scanner, record } = this;
    const depth = scanner.depth - 1;
    let position = this.locator.locate(start - record.origin);
    let last = this.locator.locate(end - record.origin);
    if (code === 'unclosed-element') {
      const opened = scanner.openedAt(depth);
      position = { ...opened, offset: opened.offset + 1, column: opened.column + 1 };
      last = { ...position, offset: position.offset + detail.length, column: position.column + detail.length };
    } else if (start === end) {
      // At the end of the document: its last character that is not blank.
      let at = end - record.origin;
      while (at > 0 && record.bytes[record.origin + at - 1]! <= 0x20) at--;
      if (at > 0) {
        last = this.locator.locate(at);
        let from = at - 1;
        while (from > 0 && (record.bytes[record.origin + from]! & 0xc0) === 0x80) from--;
        position = this.locator.locate(from);
      }
    }
    record.faults.push({ code, detail, position, end: last, length: last.offset - position.offset, path: this.pathTo(depth), person: this.personAt(depth) });
    if (depth > this.openDepth) this.tagFaults++;
    else {
      if (this.contexts[depth] === Context.Field) this.field.spoil();
      if (breaksStructure(code)) this.markBroken(depth);
    }
  }

  /** The faults of a start tag are told before the element opens: now it is known which row they concern. */
  private settleTagFaults(depth: number): void {
    const { faults } = this.record;
    const own = faults.splice(faults.length - this.tagFaults);
    this.tagFaults = 0;
    const path = this.pathTo(depth);
    const person = this.personAt(depth);
    for (const fault of own) faults.push({ ...fault, path, person });
    if (own.some(({ code }) => breaksStructure(code as FaultCode))) this.markBroken(depth);
  }

  doctype(start: number, end: number): void {
    const { origin } = this.record;
    if (this.scanner.depth > 0 || this.root !== undefined) this.fault('misplaced-doctype', start, Math.min(end, start + 9), '');
    this.sink.doctype(start - origin, end - origin, this.record);
  }

  encoding(start: number, end: number): void {
    const { bytes, origin } = this.record;
    this.sink.encoding(decodeAscii(bytes, start, end), start - origin, end - origin, this.record);
  }

  /** Path of the open element at a depth, by local names; `/` outside the root. */
  private pathTo(depth: number): string {
    let path = '';
    for (let i = 0; i <= depth; i++) path += `/${localPart(this.scanner.nameAt(i))}${this.ordinals[i]! > 0 ? `[${this.ordinals[i]!}]` : ''}`;
    return path || '/';
  }

  /** Ordinal of the person around the open element at a depth, 0 outside persons. */
  private personAt(depth: number): number {
    for (let i = depth; i >= 0; i--) if (this.contexts[i] === Context.Person) return this.ordinals[i]!;
    return 0;
  }

  private openBeforeRoot(local: number, namespace: string, depth: number, start: number, end: number): void {
    const name = this.names.text(local);
    if (name === 'IPLOS' && (depth === 0 || isFormatNamespace(namespace))) {
      this.openRoot(namespace, depth, start, end);
    } else if (depth === 0 && !(name === 'MsgHead' && namespace === ENVELOPE)) {
      this.foreign = true;
      this.sink.foreign(name);
    } else this.contexts[depth] = Context.Envelope;
  }

  private openRoot(namespace: string, depth: number, start: number, end: number): void {
    const { record, scanner } = this;
    const { attributes } = scanner;
    const versjonName = this.names.intern('versjon');
    let version = '';
    for (let i = 0; i < attributes.count; i++) {
      if (attributes.name[i] === versjonName) version = decodeValue(decodeText(record.bytes, attributes.valueStart[i]!, attributes.valueEnd[i]!), true);
    }
    const { format: table, known } = formatOf(namespace, version);
    const format = prepareFormat(table);
    this.rootNamespace = namespace;
    for (const row of format.rows.values()) {
      this.rowByName[this.names.intern(row.name)] = row;
    }
    const root = new Row(format.rows.get('IPLOS')!, record, undefined);
    this.root = root;
    this.contexts[depth] = Context.Root;
    this.rows[depth] = root;
    this.rootPath = this.pathTo(depth);
    this.header = undefined;
    this.contacts = new Rows(() => new Row(format.rows.get('iiKontakt')!, record, undefined));
    this.pooled = new Person(format.rows, record);
    this.startRow(root, start, end);
    const name = root.nameSpan();
    this.rootPosition = { position: { ...this.locator.locate(name.start) }, length: name.end - name.start };
    this.untoldRoot = () => this.sink.root(root, format, namespace, known, record, this.rootPath);
    if (root.states[versjon] === 0) this.problem('missing', root, versjon, name.start, name.end, 'versjon');
  }

  private tellRoot(): void {
    this.untoldRoot?.();
    this.untoldRoot = undefined;
  }

  private startRow(row: Row, start: number, end: number): void {
    const { origin } = this.record;
    row.start = start - origin;
    row.tagEnd = end - origin;
    const { bytes } = this.record;
    let nameEnd = start + 1;
    while (bytes[nameEnd]! > 0x20 && bytes[nameEnd] !== 0x3e && bytes[nameEnd] !== 0x2f) nameEnd++;
    row.nameEnd = nameEnd - origin;
    this.readAttributes(row);
  }

  private readAttributes(row: Row): void {
    const { attributes } = this.scanner;
    const { origin } = this.record;
    for (let i = 0; i < attributes.count; i++) {
      const name = attributes.name[i]!;
      const slot = this.names.form[name] === NameForm.Local ? slotOf(row.format, name) : -1;
      const nameStart = attributes.nameStart[i]! - origin;
      if (slot >= 0 && row.format.fields[slot]!.attribute) {
        this.field.assignAttribute(row, slot, nameStart, attributes.valueStart[i]! - origin, attributes.valueEnd[i]! - origin, attributes.complex[i] === 1);
      } else this.strayAttribute(row, i, row.name, schemaTypeOf(this.rootNamespace, row.format));
    }
  }

  /** An attribute that the format does not have. `within` names the element, `type` is its type as `schemaTypeOf` has it. */
  private strayAttribute(row: Row, i: number, within: string, type: string): void {
    const { attributes, namespaces } = this.scanner;
    const { bytes, origin } = this.record;
    const name = attributes.name[i]!;
    const form = this.names.form[name];
    if (form === NameForm.DefaultNamespace || form === NameForm.NamespacePrefix) return;
    const local = this.names.text(this.names.local[name]!);
    const namespace = namespaces.ofAttribute(name);
    if (namespace === undefined) return;
    if (namespace === XSI) {
      if (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation') return;
      if (local === 'type' && this.isTypeName(decodeText(bytes, attributes.valueStart[i]!, attributes.valueEnd[i]!), type)) return;
    }
    const start = attributes.nameStart[i]! - origin;
    const end = attributes.nameEnd[i]! - origin;
    const text = decodeAscii(bytes, origin + start, origin + end);
    this.problem('unexpected-attribute', row, -1, start, end, text, { whole: { start, end: attributes.valueEnd[i]! + 1 - origin }, within, step: `${within === row.name ? '' : `/${within}`}/@${local}` });
  }

  /** Whether a name, read where it stands, is that of a type. */
  private isTypeName(qualified: string, type: string): boolean {
    const id = this.names.intern(qualified.trim());
    return `${this.scanner.namespaces.ofElement(id) ?? ''} ${this.names.text(this.names.local[id]!)}` === type;
  }

  private openRow(format: RowFormat, parent: Context, depth: number, start: number, end: number): boolean {
    switch (format.name) {
      case 'IPLOS':
        return false;
      case 'INNHINFO':
        return parent === Context.Root && this.openHeader(format, depth, start, end);
      case 'iiKontakt':
        if (this.header === undefined || (parent !== Context.Header && parent !== Context.Contact && parent !== Context.Field)) return false;
        if (parent !== Context.Header) this.endNested(depth, Context.Header, start);
        this.enter(Context.Contact, this.contacts!.add(), depth, start, end);
        if (parent === Context.Header) this.checkOrder(this.header, this.rows[depth]!);
        return true;
      case 'PERSON':
        this.openPerson(parent, depth, start, end);
        return true;
      default: {
        const { person } = this;
        if (person === undefined) return false;
        if (parent !== Context.Person) this.endNested(depth, Context.Person, start);
        this.enter(Context.Row, person.rowsOf(format.name).add(), depth, start, end);
        if (parent === Context.Person) this.checkOrder(person.row, this.rows[depth]!);
        return true;
      }
    }
  }

  private openHeader(format: RowFormat, depth: number, start: number, end: number): boolean {
    const name = nameAt(this.record, start + 1 - this.record.origin);
    if (this.headers++ > 0) {
      this.problem('repeated', this.root!, -1, name.start, name.end, format.name, { step: `/${format.name}[${this.headers}]` });
      this.contexts[depth] = Context.Unknown;
      return true;
    }
    this.irregular ||= this.persons > 0;
    if (this.persons > 0) this.problem('out-of-order', this.root!, -1, name.start, name.end, format.name, { step: `/${format.name}` });
    this.header = new Row(format, this.record, undefined);
    this.enter(Context.Header, this.header, depth, start, end);
    return true;
  }

  private openPerson(parent: Context, depth: number, start: number, end: number): void {
    if (parent !== Context.Root) {
      this.irregular = true;
      this.endNested(depth, Context.Root, start);
    }
    if (this.header !== undefined) this.endHeader(start, true);
    this.tellRoot();
    const { faults } = this.record;
    const own = faults.splice(faults.length - this.tagFaults);
    this.sink.outside(this.record);
    this.beginRecord(start);
    const person = this.pooled!;
    person.clear();
    person.ordinal = ++this.persons;
    person.row.ordinal = person.ordinal;
    this.person = person;
    this.enter(Context.Person, person.row, depth, start, end);
    faults.push(...own);
  }

  private enter(context: Context, row: Row, depth: number, start: number, end: number): void {
    this.contexts[depth] = context;
    this.rows[depth] = row;
    this.ordinals[depth] = row.format.max > 1 ? row.ordinal : 0;
    this.startRow(row, start, end);
  }

  /** An element stands inside one that should have ended before: what is open up to the element that may hold it, ends here. */
  private endNested(depth: number, holder: Context, start: number): void {
    const { origin } = this.record;
    const outer = depth - 1;
    for (let i = outer; i >= 0 && this.contexts[i] !== holder; i--) {
      const row = this.rows[i];
      if (row !== undefined) {
        const context = this.contexts[i];
        if (context === Context.Field) {
          this.field.spoil();
          this.field.end(start - origin, start - origin);
        } else if (context === Context.Person) this.endPerson(start, start, true);
        else if (context === Context.Header) this.endHeader(start, true);
        else this.endRow(row, start, true);
      }
      this.rows[i] = undefined;
    }
    this.scanner.wantsBlank = false;
    const name = this.scanner.nameAt(depth);
    const place = this.locator.locate(start + 1 - this.record.origin);
    this.pending.push({
      depth: outer,
      problem: { code: 'unexpected-element', row: this.root!, slot: -1, start: 0, end: name.length, detail: name, located: { ...place }, path: this.pathTo(outer) + this.stepTo(name), within: localPart(this.scanner.nameAt(outer)), person: this.personAt(outer) },
    });
  }

  /** The step of a path to the first element of that name; rows of which there may be several always have a number. */
  private stepTo(name: string): string {
    const local = localPart(name);
    return `/${local}${(this.rowByName[this.names.intern(local)]?.max ?? 1) > 1 ? '[1]' : ''}`;
  }

  private settlePending(depth: number, implied: boolean): void {
    while (this.pending.length > 0 && this.pending[this.pending.length - 1]!.depth >= depth) {
      const { problem } = this.pending.pop()!;
      if (!implied) this.record.problems.push(problem);
    }
  }

  private openField(local: number, parent: Context, depth: number, start: number, end: number): boolean {
    if (parent === Context.Root || parent === Context.Unknown) return false;
    let holder = depth - 1;
    while (holder >= 0 && this.contexts[holder] === Context.Field) holder--;
    const row = this.rows[holder];
    if (row === undefined) return false;
    const slot = slotOf(row.format, local);
    if (slot < 0 || row.format.fields[slot]!.attribute) return false;
    if (parent === Context.Field) this.endNested(depth, this.contexts[holder]!, start);
    const { origin } = this.record;
    this.contexts[depth] = Context.Field;
    this.rows[depth] = row;
    for (let i = 0; i < this.scanner.attributes.count; i++) this.strayAttribute(row, i, row.field(slot).name, schemaTypeOf(this.rootNamespace, row.format, row.field(slot)));
    this.field.begin(row, slot, start - origin, end - origin);
    this.scanner.wantsBlank = true;
    return true;
  }

  private checkOrder(holder: Row, row: Row): void {
    const order = holder.format.childOrder.get(row.format.name)!;
    if (order >= holder.lastOrder) holder.lastOrder = order;
    else {
      const name = row.nameSpan();
      this.outOfOrder(holder, -1, order, name.start, name.end, row.format.name, row, `/${row.format.name}[${row.ordinal}]`);
    }
  }

  private fieldProblem(code: ProblemCode, row: Row, slot: number, start: number, end: number, detail: string, whole: Span | undefined): void {
    if (code === 'out-of-order') this.outOfOrder(row, slot, row.format.order[slot]!, start, end, detail, whole!, `/${detail}`);
    else if (code === 'repeated') this.problem(code, row, slot, start, end, detail, { step: `/${detail}[${this.countAlike(code, row, detail) + 1}]` });
    else this.problem(code, row, slot, start, end, detail);
  }

  /** How often the same has been told of a row in this record, this time included. */
  private countAlike(code: ProblemCode, row: Row, detail: string): number {
    const key = `${code} ${row.name} ${row.ordinal} ${detail}`;
    const count = (this.alike.get(key) ?? 0) + 1;
    this.alike.set(key, count);
    return count;
  }

  private outOfOrder(holder: Row, slot: number, order: number, start: number, end: number, detail: string, whole: Span, step: string): void {
    const target = this.placeOf(holder, order, whole.start);
    const free = target !== undefined && !this.targets.has(target);
    if (free) this.targets.add(target);
    this.problem('out-of-order', holder, slot, start, end, detail, { whole, step, ...(free && { target }) });
  }

  /** Where an element of that order belongs: before the first that must follow it. */
  private placeOf(holder: Row, order: number, limit: number): number | undefined {
    const { format, states } = holder;
    let place = limit;
    for (let slot = 0; slot < states.length; slot++) {
      if (states[slot] !== ABSENT && format.order[slot]! > order) place = Math.min(place, holder.elementSpan(slot).start);
    }
    for (const [kind, childOrder] of format.childOrder) {
      const rows = kind === 'iiKontakt' ? this.contacts : this.person?.rowsOf(kind);
      if (childOrder > order && rows !== undefined && rows.length > 0) place = Math.min(place, rows.at(0).start);
    }
    return place < limit ? place : undefined;
  }

  private endRow(row: Row, end: number, implied: boolean): void {
    row.end = end - this.record.origin;
    if (implied && !hasRows(row)) row.broken = true;
    if (!row.broken) this.checkRequired(row);
  }

  private checkRequired(row: Row): void {
    const { required, expected } = row.format;
    const { states } = row;
    for (let i = 0; i < required.length; i++) {
      const slot = required[i]!;
      if (states[slot]! <= EMPTY && row.format.name !== 'IPLOS') this.missing(row, slot);
    }
    for (let i = 0; i < expected.length; i++) if (states[expected[i]!]! <= EMPTY) this.missing(row, expected[i]!);
  }

  private missing(row: Row, slot: number): void {
    const span = row.at(slot);
    this.problem('missing', row, slot, span.start, span.end, row.field(slot).name);
  }

  private endHeader(end: number, implied = false): void {
    const header = this.header!;
    const contacts = this.contacts!;
    this.header = undefined;
    this.endRow(header, end, implied);
    const { min, max } = this.rowByName[this.names.intern('iiKontakt')]!;
    const name = header.nameSpan();
    if (!header.broken && contacts.length < min) this.problem('missing-rows', header, -1, name.start, name.end, 'iiKontakt');
    for (let i = max; i < contacts.length; i++) {
      const contact = contacts.at(i).nameSpan();
      this.problem('repeated', header, -1, contact.start, contact.end, 'iiKontakt', { step: `/iiKontakt[${i + 1}]` });
    }
    this.sink.header(header, contacts, this.record);
    this.tellRoot();
  }

  private endPerson(start: number, end: number, implied: boolean): void {
    const person = this.person!;
    this.person = undefined;
    this.endRow(person.row, end, implied);
    if (implied) {
      person.broken = true;
      this.irregular = true;
    }
    this.sink.person(person, this.record);
    this.beginRecord(start);
  }

  private endRoot(implied: boolean): void {
    if (implied) return;
    const { position, length } = this.rootPosition;
    const lacks = (name: string): void => {
      this.record.problems.push({ code: 'missing-rows', row: this.root!, slot: -1, start: 0, end: length, detail: name, located: position, path: this.rootPath, person: 0 });
    };
    if (this.headers === 0) {
      lacks('INNHINFO');
      this.irregular ||= this.persons > 0;
    }
    if (this.persons === 0) lacks('PERSON');
  }

  private beginRecord(index: number): void {
    const { record } = this;
    record.origin = index;
    record.position = this.scanner.positionOf(index);
    record.problems.length = 0;
    record.faults.length = 0;
    this.unknown = undefined;
    this.targets.clear();
    this.alike.clear();
    this.locator.reset();
  }

  /** The XML is broken in the element at a depth: the row around it cannot be judged, unless its own fields had ended before. */
  private markBroken(depth: number): void {
    if (this.person !== undefined) this.person.broken = true;
    let i = depth;
    while (i >= 0 && (this.contexts[i] === Context.Unknown || (this.contexts[i] === Context.Field && this.rows[i] === undefined))) i--;
    const row = this.rows[i];
    if (row !== undefined && !hasRows(row)) row.broken = true;
  }

  private unexpected(depth: number, start: number, end: number, empty: boolean): void {
    const holder = this.rows[depth - 1]!;
    const name = this.scanner.nameAt(depth);
    const whole = { start: start - this.record.origin, end: end - this.record.origin };
    const written = nameAt(this.record, whole.start + 1);
    const nth = this.countAlike('unexpected-element', holder, name);
    const within = localPart(this.scanner.nameAt(depth - 1));
    const step = `${within === holder.name ? '' : `/${within}`}/${localPart(name)}${nth > 1 ? `[${nth}]` : ''}`;
    this.problem('unexpected-element', holder, -1, written.start, written.end, name, { whole, within, step });
    if (!empty) {
      whole.end = whole.start;
      this.unknown = { depth, whole };
    }
  }

  private endUnknown(end: number, implied: boolean): void {
    if (!implied) this.unknown!.whole.end = end - this.record.origin;
    this.unknown = undefined;
  }

  private strayText(start: number, end: number, depth: number): void {
    const { bytes, origin, problems } = this.record;
    const holder = this.rows[depth];
    if (holder === undefined) return;
    const last = problems[problems.length - 1];
    let from = start;
    if (last?.code === 'unexpected-text' && last.located === undefined && !bytes.subarray(origin + last.end, origin + start).includes(0x3c)) {
      from = last.start;
      problems.pop();
    }
    const whole = this.scanner.section === undefined ? { start: from, end } : this.section(from, end);
    while (from < end && isBlank(bytes[origin + from]!)) from++;
    while (end > from && isBlank(bytes[origin + end - 1]!)) end--;
    // A CDATA section is text even where it is blank.
    if (from === end && this.scanner.section === undefined) return;
    const span = from === end ? whole : { start: from, end };
    const detail = decodeText(bytes, origin + from, origin + Math.min(end, from + 64));
    this.problem('unexpected-text', holder, -1, span.start, span.end, detail, { whole: this.scanner.section === undefined ? span : whole });
  }

  /** The CDATA section around its content, as far as the bytes go. */
  private section(start: number, end: number): Span {
    const { bytes, origin } = this.record;
    const opened = decodeAscii(bytes, origin + start - CDATA.length, origin + start) === CDATA;
    const closed = decodeAscii(bytes, origin + end, origin + end + CDATA_END.length) === CDATA_END;
    return { start: opened ? start - CDATA.length : start, end: closed ? end + CDATA_END.length : end };
  }

  private problem(code: ProblemCode, row: Row, slot: number, start: number, end: number, detail: string, more: Partial<Problem> = {}): void {
    this.record.problems.push({ code, row, slot, start, end, detail, ...more });
  }
}

/** Whether the rows of a person have begun: its own fields stand before them. */
function hasRows({ format, lastOrder }: Row): boolean {
  return lastOrder >= (format.childOrder.get('PERSONOPPL') ?? Infinity);
}

function localPart(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isBlank(codePoint: number): boolean {
  return codePoint === 0x20 || codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d;
}

/** The slot of the field of that name in a row, -1 where the row has none. */
function slotOf(format: RowFormat, name: number): number {
  const { slotByName } = format;
  return name < slotByName.length ? slotByName[name]! : -1;
}

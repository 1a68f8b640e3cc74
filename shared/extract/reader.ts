import { type FaultCode, breaksStructure } from '../xml/faults.ts';
import { NameTable } from '../xml/names.ts';
import { type ScanHandler, Scanner } from '../xml/scanner.ts';
import { decodeAscii } from '../xml/text.ts';
import type { ExtractSink } from './extract-sink.ts';
import { ExtractRows } from './extract-rows.ts';
import { FaultRecorder } from './fault-recorder.ts';
import { isBlank } from './form-problems.ts';
import { type RowFormat, formatNames, formatOf, isFormatName, isFormatNamespace, prepareFormat } from './format.ts';
import { leafReader } from './leaf-reader.ts';
import { Locator } from './locator.ts';
import { Context, OpenRows, localPart } from './open-rows.ts';
import { RecordWindow } from './record-window.ts';
import type { Record } from './record.ts';
import { ABSENT, type Row } from './row.ts';
import { versjon } from './slots.ts';

export type { ExtractSink } from './extract-sink.ts';

/** The health sector's envelope, in which an extract may travel. */
const ENVELOPE = 'http://www.kith.no/xmlstds/msghead/2006-05-24';

/**
 * Makes rows of the scanner's events. It holds one record at a time, the bytes of which the caller keeps from
 * `record.origin` on. After a fault, structure is taken from the names where that helps: a PERSON begins a person
 * wherever it stands, so that one unclosed tag does not hide the rest of the file.
 */
export class ExtractReader implements ScanHandler {
  readonly names = new NameTable(formatNames);
  readonly scanner = new Scanner(this.names, this);
  readonly record: Record & { position: Record['position'] } = {
    bytes: new Uint8Array(1), origin: 0, position: { offset: 0, line: 0, column: 0 }, problems: [], faults: [], gaps: [],
  };
  /** Path of the IPLOS element, `/IPLOS` outside an envelope. */
  rootPath = '';
  private readonly locator = new Locator(this.record);
  private readonly elements = new OpenRows(this.scanner);
  private readonly contexts = this.elements.contexts;
  private readonly rowAt = this.elements.rows;
  private readonly faults = new FaultRecorder(this.record, this.locator, this.scanner, this.elements);
  private readonly rows: ExtractRows;
  /** What its user may drop of the bytes. */
  readonly window: RecordWindow;
  /** The row whose fields the leaves are that come next, where `scanner.handlerTakes`. */
  private target: Row | undefined;
  private readonly leafReader = leafReader();
  private readonly rowByName: (RowFormat | undefined)[] = [];
  private foreign = false;
  /** An entity of the DOCTYPE stands in the root: it may be rows that the extract would lack without it. */
  private rootHoldsEntity = false;
  private rootPosition = { position: this.record.position, length: 0 };
  /** Hands on the root; undefined once that has been done. */
  private untoldRoot: (() => void) | undefined;

  constructor(private readonly sink: ExtractSink) {
    this.rows = new ExtractRows(this.record, this.locator, this.scanner, this.elements, this.faults, sink, (index) => this.window.begin(index), () => this.tellRoot());
    this.window = new RecordWindow(this.record, this.locator, this.scanner, this.elements, this.faults, this.rows, () => sink.outside(this.record));
  }

  /** See ExtractRows. */
  get irregular(): boolean {
    return this.rows.irregular;
  }

  /** The bytes that `scan` will be given, and the place of the record in them. */
  use(bytes: Uint8Array): void {
    this.record.bytes = bytes;
    this.leafReader?.forget();
  }

  /** The document has ended. */
  finish(): void {
    if (this.rows.header !== undefined) this.rows.endHeader(this.scanner.at, false);
    if (this.rows.root === undefined && !this.foreign) this.sink.foreign(this.scanner.rootName);
    this.tellRoot();
    this.sink.outside(this.record);
    this.window.begin(this.scanner.at);
  }

  /**
   * Reads one PERSON on its own, with what follows it up to the next: the bytes [0, end), which stand at `position` in
   * the document. Only after the start of the document has been read. False where the bytes are not just that: then the
   * document must be read anew, and the reader is of no more use.
   */
  readPerson(bytes: Uint8Array, end: number, position: Record['position'], ordinal: number): boolean {
    const { scanner, rows } = this;
    const { depth } = scanner;
    scanner.at = 0;
    scanner.base = position.offset;
    scanner.surplus = 0;
    scanner.line = position.line;
    scanner.lineStart = position.offset - position.column;
    this.use(bytes);
    this.window.begin(0);
    this.untoldRoot = undefined;
    this.window.needsRoot = false;
    rows.persons = ordinal - 1;
    scanner.scan(bytes, end, false);
    const isAlone = scanner.at === end && scanner.section === undefined && scanner.depth === depth && rows.person === undefined;
    if (!isAlone || rows.persons !== ordinal || rows.irregular) return false;
    this.sink.outside(this.record);
    this.window.begin(end);
    return true;
  }

  open(name: number, start: number, nameEnd: number, end: number, empty: boolean): void {
    const depth = this.scanner.depth - 1;
    this.elements.open(depth);
    if (this.foreign) return;
    if (this.rows.root === undefined) this.openBeforeRoot(name, depth, start, nameEnd, end);
    else this.openInside(name, depth, start, nameEnd, end, empty);
    if (this.faults.settle(depth)) this.markBroken(depth);
    this.aim(depth);
  }

  take(from: number, end: number): number {
    const { record, scanner, rows } = this;
    const leafReader = this.leafReader!;
    const row = this.target!;
    const { leafTable, rowList } = row.format;
    let at = from;
    do {
      if (!leafReader.read(record.bytes, at, end, leafTable, row.lastOrder, rowList, record.origin)) break;
      at = leafReader.end;
      const { line, lineStart } = scanner;
      if (leafReader.lines > 0) scanner.newLines(leafReader.lines, leafReader.lineStart);
      if (leafReader.elements > 0) rows.field.assign(row, leafReader, 0, leafReader.elements);
      if (leafReader.rows > 0) rows.take(leafReader, line, lineStart);
    } while (leafReader.mayGoOn(end));
    return at;
  }

  text(start: number, end: number, blank: boolean): void {
    const depth = this.scanner.depth - 1;
    const { origin } = this.record;
    switch (this.contexts[depth]) {
      case Context.Field:
        this.rows.field.piece(start - origin, end - origin);
        return;
      case Context.Root:
      case Context.Header:
      case Context.Contact:
      case Context.Person:
      case Context.Row:
        if (!blank && !this.foreign && start !== this.faults.lastStart) this.rows.problems.text(start - origin, end - origin, depth);
    }
  }

  reference(codePoint: number, start: number, end: number): void {
    if (this.contexts[this.scanner.depth - 1] === Context.Field) this.rows.field.reference(codePoint, end - this.record.origin);
    else this.text(start, end, isBlank(codePoint));
  }

  entity(): void {
    if (this.foreign) return;
    const { field, problems } = this.rows;
    const depth = this.scanner.depth - 1;
    const context = this.contexts[depth];
    problems.endText();
    if (context === Context.Field) field.spoil();
    else if (context === Context.Unknown) problems.keepUnknown();
    else if (context === Context.Root) this.rootHoldsEntity = true;
    // It may be any of the fields and rows that belong here.
    else if (context !== Context.Envelope) this.markBroken(depth);
  }

  close(_name: number, start: number, end: number, implied: boolean): void {
    const { rows } = this;
    const depth = this.scanner.depth - 1;
    const context = this.contexts[depth];
    const row = this.rowAt[depth];
    this.elements.innermost = depth - 1;
    if (this.foreign) return;
    rows.problems.close(depth, implied);
    if (context === Context.Field) this.scanner.wantsBlank = false;
    if (context === Context.Unknown) rows.problems.endElement(depth, end, implied);
    else if (row !== undefined) {
      if (context === Context.Field) rows.endField(start, end, implied);
      else if (context === Context.Row || context === Context.Contact) rows.endRow(row, end, implied);
      else if (context === Context.Header) rows.endHeader(end, implied);
      else if (context === Context.Person) rows.endPerson(start, end, implied);
      else if (context === Context.Root && !implied) this.endRoot();
    }
    this.rowAt[depth] = undefined;
    this.aim(depth - 1);
  }

  fault(code: FaultCode, start: number, end: number, detail: string): void {
    if (code === 'stray-end-tag' && !this.foreign) this.rows.problems.forgetText(start - 2 - this.record.origin);
    if (this.foreign || !this.faults.note(code, start, end, detail)) return;
    const depth = this.scanner.depth - 1;
    if (this.contexts[depth] === Context.Field) this.rows.field.spoil();
    if (breaksStructure(code)) this.markBroken(depth);
  }

  /** Only fields hold text and nothing else: in a row, the end tag of another element of the format has lost its start tag. */
  lacksStart(name: string): boolean {
    const context = this.contexts[this.scanner.depth - 1]!;
    return context !== Context.Envelope && context !== Context.Field && context !== Context.Unknown && formatNames.includes(localPart(name));
  }

  doctype(start: number, end: number): void {
    const { origin } = this.record;
    if (this.scanner.depth > 0 || this.rows.root !== undefined) {
      this.fault('misplaced-doctype', start, Math.min(end, start + 9), '');
      // What comes behind it may use entities that nothing has declared.
      this.rows.irregular = true;
    }
    this.sink.doctype(start - origin, end - origin, this.record);
  }

  encoding(start: number, end: number): void {
    const { bytes, origin } = this.record;
    this.sink.encoding(decodeAscii(bytes, start, end), start - origin, end - origin, this.record);
  }

  private openInside(name: number, depth: number, start: number, nameEnd: number, end: number, empty: boolean): void {
    const { contexts, rows } = this;
    const parent = depth > 0 ? contexts[depth - 1]! : Context.Envelope;
    if (parent === Context.Envelope) {
      contexts[depth] = Context.Envelope;
      return;
    }
    const namespace = this.scanner.namespaces.ofElement(name);
    const local = this.names.local[name]!;
    if (parent === Context.Unknown && isFormatName(local)) rows.problems.keepUnknown();
    if (namespace === rows.namespace) {
      const format = this.rowByName[local];
      if (format !== undefined ? rows.openRow(format, parent, depth, start, nameEnd, end) : rows.openField(local, parent, depth, start, end)) return;
    }
    contexts[depth] = Context.Unknown;
    // The rest of a row that another one has ended, and a prefix that is not bound, have been told of.
    if (parent !== Context.Unknown && this.rowAt[depth - 1] !== undefined && namespace !== undefined) rows.problems.element(depth, start, end, empty);
  }

  private openBeforeRoot(name: number, depth: number, start: number, nameEnd: number, end: number): void {
    const local = this.names.text(this.names.local[name]!);
    const namespace = this.scanner.namespaces.ofElement(name) ?? '';
    if (local === 'IPLOS' && (depth === 0 || isFormatNamespace(namespace))) this.openRoot(namespace, depth, start, nameEnd, end);
    else if (depth === 0 && !(local === 'MsgHead' && namespace === ENVELOPE)) {
      this.foreign = true;
      this.sink.foreign(local);
    } else this.contexts[depth] = Context.Envelope;
  }

  private openRoot(namespace: string, depth: number, start: number, nameEnd: number, end: number): void {
    const { record } = this;
    const { format: table, known } = formatOf(namespace, this.rows.attributes.valueOf('versjon'));
    const format = prepareFormat(table);
    for (const row of format.rows.values()) this.rowByName[this.names.intern(row.name)] = row;
    const root = this.rows.openRoot(format, namespace, depth, start, nameEnd, end);
    this.rootPath = this.elements.pathTo(depth);
    const name = root.nameSpan();
    this.rootPosition = { position: { ...this.locator.locate(name.start) }, length: name.end - name.start };
    this.untoldRoot = () => this.sink.root(root, format, namespace, known, record, this.rootPath);
    this.window.needsRoot = true;
    if (root.states[versjon] === ABSENT) this.rows.problems.missingField(root, versjon);
  }

  private tellRoot(): void {
    this.untoldRoot?.();
    this.untoldRoot = undefined;
    this.window.needsRoot = false;
  }

  /** What the root lacks is found where its record is gone. */
  private endRoot(): void {
    const { rows } = this;
    const { position, length } = this.rootPosition;
    const lacks = (name: string): void => {
      if (!this.rootHoldsEntity) this.rows.problems.note('missing-rows', rows.root!, -1, 0, length, name, { located: position, path: this.rootPath, person: 0 });
    };
    if (rows.headers === 0) {
      lacks('INNHINFO');
      rows.irregular ||= rows.persons > 0;
    }
    if (rows.persons === 0) lacks('PERSON');
  }

  /** The element at a depth is now the innermost. */
  private aim(depth: number): void {
    const row = depth < 0 ? undefined : this.rowAt[depth];
    const takes = row !== undefined && this.contexts[depth] !== Context.Field && this.scanner.namespaces.default === this.rows.namespace;
    this.target = row;
    this.scanner.handlerTakes = takes && this.leafReader !== undefined;
  }

  private markBroken(depth: number): void {
    this.elements.markBroken(depth);
    if (this.rows.person !== undefined) this.rows.person.broken = true;
  }
}

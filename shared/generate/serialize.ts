import type { Element, Extract, Mark } from './model.ts';

/** How an extract is written. */
export interface Layout {
  /** Every element on a line of its own, indented by two spaces; else all on one line. */
  readonly indent: boolean;
  readonly lineEnd: '\n' | '\r\n';
  /** The name in the XML declaration. Turning the text into bytes of that encoding is the caller's part. */
  readonly encoding: string;
}

export const defaultLayout: Layout = { indent: true, lineEnd: '\n', encoding: 'UTF-8' };

/** Where a marked part ended up in the text. */
export interface Placed {
  readonly element: Element;
  readonly mark: Mark;
  /** UTF-16 code units from the beginning of the text. */
  readonly offset: number;
  readonly length: number;
  /** 1-based; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/**
 * The text of an extract, piece by piece: the declaration and INNHINFO, one piece for each person, the end. `placed` is told
 * about every marked part as soon as its piece is written. A text that is empty has the place of the element's name.
 */
export function* serializeExtract(extract: Extract, layout: Layout = defaultLayout, placed?: (place: Placed) => void): Generator<string> {
  const { root, prolog } = extract;
  const newline = layout.indent ? layout.lineEnd : '';
  const writer = new Writer(layout, placed);
  writer.out = `<?xml version="1.0" encoding="${layout.encoding}"?>${newline}${prolog === '' ? '' : prolog + newline}`;
  writer.open(root, 0);
  writer.out += newline;
  for (const child of root.children) writer.element(child, 1);
  yield writer.take();
  for (const person of extract.persons) {
    writer.element(person, 1);
    yield writer.take();
  }
  writer.out = `</${root.name}>${newline}`;
  yield writer.take();
}

class Writer {
  out = '';
  /** What has been taken: its length, its line ends, and where its last line begins. */
  private written = 0;
  private lines = 0;
  private lineStart = 0;
  private readonly pending: { element: Element; mark: Mark; start: number; end: number }[] = [];
  private readonly indents: string[];
  private readonly newline: string;

  constructor(layout: Layout, private readonly placed: ((place: Placed) => void) | undefined) {
    this.indents = Array.from({ length: 8 }, (_, depth) => (layout.indent ? '  '.repeat(depth) : ''));
    this.newline = layout.indent ? layout.lineEnd : '';
  }

  element(element: Element, depth: number): void {
    const indent = this.indents[depth]!;
    if (element.raw !== undefined) {
      this.out += indent;
      this.marked(element, 'text', this.out.length, element.raw.length);
      this.out += element.raw + this.newline;
      return;
    }
    const { name, children, text } = element;
    if (children.length === 0 && element.attributes.length === 0 && element.marks === undefined && text !== '') {
      this.out += `${indent}<${name}>${escapeText(text)}</${name}>${this.newline}`;
      return;
    }
    this.out += indent;
    if (children.length === 0 && text === '') {
      this.open(element, 0, '/');
      this.out += this.newline;
      return;
    }
    this.open(element, 0);
    const escaped = escapeText(text);
    if (escaped !== '') this.marked(element, 'text', this.out.length, escaped.length);
    this.out += escaped;
    if (children.length > 0) {
      this.out += this.newline;
      for (const child of children) this.element(child, depth + 1);
      this.out += indent;
    }
    this.out += `</${name}>${this.newline}`;
  }

  /** The start tag. */
  open(element: Element, _depth: number, end: '' | '/' = ''): void {
    const { name, attributes, text } = element;
    this.marked(element, 'name', this.out.length + 1, name.length);
    if (text === '') this.marked(element, 'text', this.out.length + 1, name.length);
    this.out += `<${name}`;
    for (const [key, value] of attributes) {
      const escaped = escapeAttribute(value);
      this.marked(element, `@${key}`, this.out.length + key.length + 3, escaped.length);
      this.out += ` ${key}="${escaped}"`;
    }
    this.out += `${end}>`;
  }

  /** Ends a piece and tells the places in it. */
  take(): string {
    const { out } = this;
    for (const { element, mark, start, end } of this.pending) {
      const { lines, lineStart } = this.lineAt(out, start);
      this.placed!({ element, mark, offset: this.written + start, length: end - start, line: lines + 1, column: this.written + start - lineStart + 1 });
    }
    this.pending.length = 0;
    if (this.placed !== undefined) {
      const { lines, lineStart } = this.lineAt(out, out.length);
      this.lines = lines;
      this.lineStart = lineStart;
    }
    this.written += out.length;
    this.out = '';
    return out;
  }

  /** The line ends before a place in the piece, and where its line begins. */
  private lineAt(out: string, index: number): { lines: number; lineStart: number } {
    let { lines, lineStart } = this;
    for (let at = out.indexOf('\n'); at >= 0 && at < index; at = out.indexOf('\n', at + 1)) {
      lines++;
      lineStart = this.written + at + 1;
    }
    return { lines, lineStart };
  }

  private marked(element: Element, part: Mark['part'], start: number, length: number): void {
    if (element.marks === undefined || this.placed === undefined) return;
    for (const mark of element.marks) if (mark.part === part) this.pending.push({ element, mark, start, end: start + length });
  }
}

const special = /[&<>"]/;

function escapeText(text: string): string {
  return special.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}

function escapeAttribute(value: string): string {
  return special.test(value) ? value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;') : value;
}

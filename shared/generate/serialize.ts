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
  const { root } = extract;
  const newline = layout.indent ? layout.lineEnd : '';
  const writer = new Writer(layout, placed);
  writer.prolog(extract, layout.encoding);
  writer.startTag(root, '>');
  writer.text(newline);
  for (const child of root.children) writer.element(child, 1);
  yield writer.take();
  for (const person of extract.persons) {
    writer.element(person, 1);
    yield writer.take();
  }
  writer.text(`</${root.name}>${newline}`);
  yield writer.take();
}

/** Elements deeper than the format has any are indented like this depth. */
const DEEPEST = 8;

class Writer {
  private out = '';
  /** Of what has been taken: the length, the line ends, and where the last line begins. */
  private written = 0;
  private lines = 0;
  private lineStart = 0;
  private readonly marked: { element: Element; mark: Mark; start: number; length: number }[] = [];
  private readonly indents: readonly string[];
  private readonly newline: string;
  /** What stands before and behind the text of a field, by depth and name: most of an extract is fields. */
  private readonly fieldTags: readonly Map<string, readonly [string, string]>[];

  constructor(layout: Layout, private readonly placed: ((place: Placed) => void) | undefined) {
    this.indents = Array.from({ length: DEEPEST + 1 }, (_, depth) => (layout.indent ? '  '.repeat(depth) : ''));
    this.newline = layout.indent ? layout.lineEnd : '';
    this.fieldTags = this.indents.map(() => new Map());
  }

  text(text: string): void {
    this.out += text;
  }

  /** What stands before the root. */
  prolog({ root, prolog, encoding: lie }: Extract, truth: string): void {
    const encoding = lie ?? truth;
    this.out += '<?xml version="1.0" encoding="';
    this.mark(root, 'encoding', 0, encoding.length);
    this.out += `${encoding}"?>${this.newline}`;
    if (prolog === '') return;
    this.mark(root, 'doctype', 0, '<!DOCTYPE'.length);
    this.out += prolog + this.newline;
  }

  element(element: Element, depth: number): void {
    const { name, attributes, children, text, raw, marks } = element;
    if (children.length === 0 && attributes.length === 0 && marks === undefined && raw === undefined && text !== '') {
      const [before, behind] = this.fieldTagsOf(name, depth);
      this.out += before + escapeText(text) + behind;
      return;
    }
    this.out += this.indents[depth]!;
    if (raw !== undefined) {
      this.mark(element, 'text', 0, raw.length);
      this.out += raw;
    } else if (children.length === 0 && text === '') {
      this.startTag(element, '/>');
    } else {
      this.startTag(element, '>');
      this.content(element, depth);
      this.out += `</${name}>`;
    }
    this.out += this.newline;
  }

  private content({ children, text }: Element, depth: number): void {
    this.out += escapeText(text);
    if (children.length === 0) return;
    this.out += this.newline;
    for (const child of children) this.element(child, Math.min(depth + 1, DEEPEST));
    this.out += this.indents[depth]!;
  }

  startTag(element: Element, end: '>' | '/>'): void {
    const { name, attributes, text } = element;
    this.mark(element, 'name', 1, name.length);
    if (text === '') this.mark(element, 'text', 1, name.length);
    this.out += `<${name}`;
    for (const [key, value] of attributes) {
      const escaped = escapeAttribute(value);
      this.mark(element, `@${key}`, key.length + 3, escaped.length);
      this.out += ` ${key}="${escaped}"`;
    }
    this.out += end;
    if (text !== '') this.mark(element, 'text', 0, escapeText(text).length);
  }

  /** Ends a piece and tells the places in it. */
  take(): string {
    const { out } = this;
    if (this.placed !== undefined) this.tellPlaces(out, this.placed);
    this.written += out.length;
    this.out = '';
    return out;
  }

  /** Marks come in the order of the text, so that its lines need to be counted only once. */
  private tellPlaces(out: string, placed: (place: Placed) => void): void {
    let at = 0;
    const countTo = (index: number): void => {
      for (let next = out.indexOf('\n', at); next >= 0 && next < index; next = out.indexOf('\n', at)) {
        this.lines++;
        at = next + 1;
        this.lineStart = this.written + at;
      }
    };
    for (const { element, mark, start, length } of this.marked) {
      countTo(start);
      const offset = this.written + start;
      placed({ element, mark, offset, length, line: this.lines + 1, column: offset - this.lineStart + 1 });
    }
    this.marked.length = 0;
    countTo(out.length);
  }

  /** Notes a place, counted from the end of what is written so far, if somebody asks for it. */
  private mark(element: Element, part: Mark['part'], ahead: number, length: number): void {
    if (element.marks === undefined || this.placed === undefined) return;
    for (const mark of element.marks) if (mark.part === part) this.marked.push({ element, mark, start: this.out.length + ahead, length });
  }

  private fieldTagsOf(name: string, depth: number): readonly [string, string] {
    const known = this.fieldTags[depth]!;
    let tags = known.get(name);
    if (tags === undefined) known.set(name, (tags = [`${this.indents[depth]!}<${name}>`, `</${name}>${this.newline}`]));
    return tags;
  }
}

const special = /[&<>"]/;

function escapeText(text: string): string {
  return special.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}

function escapeAttribute(value: string): string {
  return special.test(value) ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : value;
}

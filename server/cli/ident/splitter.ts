import { advance, countLines } from '../../../shared/xml/lines.ts';
import type { Position } from '../../../shared/xml/scanner.ts';

/** The most characters of markup outside PasientIdent, and of one piece of markup. */
const MOST = 1024 * 1024;

/** Told of a document, in its order. */
export interface Pieces {
  /** An element outside the entries begins. `path`: the local names of the elements around it; false where the rest need not be read. */
  element(name: string, tag: string, path: readonly string[]): boolean;
  /** PasientIdent elements that stand side by side, whole, and where they begin. */
  entries(stretch: string, at: Position): void;
}

/** What makes a document unreadable as an ident message; `line` is 0-based. */
export class UnreadableMessage extends Error {
  constructor(
    readonly kind: 'doctype' | 'too-large' | 'broken',
    readonly line: number,
  ) {
    super(kind);
  }
}

/** A whole piece of markup; nothing where its end has not come yet. */
const MARKUP = /<(?:!--[^]*?-->|!\[CDATA\[[^]*?\]\]>|\?[^]*?\?>|(!DOCTYPE)|(\/?)([^\s<>/!?"'=]+)(?:"[^"]*"|'[^']*'|[^<>"'])*>)/y;
const ENTRY = 'PasientIdent';

/**
 * Cuts the text of a document, as it comes, into its PasientIdent elements and all the rest, which is small. It holds one
 * piece of text and what of it is incomplete, never the document. It tells tags from comments; whether the XML is sound,
 * is for a parser to say.
 */
export class Splitter {
  /** The document without its entries. */
  skeleton = '';
  stopped = false;
  private text = '';
  /** Index into `text` of what has not been handed on yet, and its place in the document. */
  private next = 0;
  private position: Position = { offset: 0, line: 0, column: 0 };
  private readonly open: string[] = [];

  constructor(private readonly pieces: Pieces) {}

  /** Throws UnreadableMessage, and whatever `pieces` throws. */
  write(piece: string): void {
    if (this.stopped) return;
    this.text += piece;
    this.scan();
    this.text = this.text.slice(this.next);
    this.next = 0;
    if (this.text.length > MOST) throw new UnreadableMessage('too-large', this.position.line);
  }

  /** The document has ended. */
  end(): void {
    if (this.stopped) return;
    // What is left begins no whole piece of markup, or is an entry that does not end.
    if (this.text.includes('<') || this.open.length > 0) throw this.broken(0);
    this.addToSkeleton(this.text.length);
  }

  private scan(): void {
    const { text, open } = this;
    let entriesFrom = -1;
    let entriesTo = -1;
    let isInEntry = false;
    let read = 0;
    const endEntries = (): void => {
      if (entriesFrom >= 0 && entriesTo > entriesFrom) this.handOn(entriesFrom, entriesTo);
      entriesFrom = -1;
    };
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', MARKUP.lastIndex)) {
      MARKUP.lastIndex = at;
      const match = MARKUP.exec(text);
      if (match === null) {
        if (isHopeless(text, at)) throw this.broken(at);
        break;
      }
      const [tag, doctype, slash, qualified] = match;
      if (doctype !== undefined) throw new UnreadableMessage('doctype', this.lineAt(at));
      if (qualified === undefined) continue;
      const { lastIndex } = MARKUP;
      const name = qualified.slice(qualified.indexOf(':') + 1);
      const isWhole = tag.endsWith('/>');
      if (isInEntry || (name === ENTRY && slash === '')) {
        if (!isInEntry && entriesFrom < 0) entriesFrom = at;
        isInEntry = !isWhole && !(name === ENTRY && slash === '/');
        if (!isInEntry) entriesTo = lastIndex;
        continue;
      }
      endEntries();
      read = lastIndex;
      if (slash === '/') {
        if (open.pop() !== name) throw this.broken(at);
      } else if (!this.pieces.element(name, tag, open)) {
        this.stopped = true;
        return;
      } else if (!isWhole) open.push(name);
      MARKUP.lastIndex = lastIndex;
    }
    endEntries();
    if (read > this.next) this.addToSkeleton(read);
  }

  private handOn(from: number, to: number): void {
    this.addToSkeleton(from);
    this.pieces.entries(this.text.slice(from, to), this.position);
    this.pass(to);
  }

  private addToSkeleton(to: number): void {
    this.skeleton += this.text.slice(this.next, to);
    this.pass(to);
    if (this.skeleton.length > MOST) throw new UnreadableMessage('too-large', this.position.line);
  }

  private pass(to: number): void {
    this.position = this.positionAt(to);
    this.next = to;
  }

  private positionAt(index: number): Position {
    return advance(this.position, index - this.next, countLines(this.text.slice(this.next, index)));
  }

  private lineAt(index: number): number {
    return this.positionAt(index).line;
  }

  private broken(index: number): UnreadableMessage {
    return new UnreadableMessage('broken', this.lineAt(index));
  }
}

/** Whether markup that begins at `at` cannot become whole, whatever follows: it is no name, or another tag begins inside it. */
function isHopeless(text: string, at: number): boolean {
  return /^<(?:[\s<>="']|[^!?](?:"[^"]*"|'[^']*'|[^<>"'])*<)/.test(text.slice(at, at + 4096));
}

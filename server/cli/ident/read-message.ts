import type { IdentFacts } from '../../../shared/ident/facts.ts';
import type { Range } from '../../../shared/report/finding.ts';
import { advance, countLines } from '../../../shared/xml/lines.ts';
import type { Position } from '../../../shared/xml/scanner.ts';
import type { Stamp } from '../files/stamp.ts';
import { BrokenXml, type EntryField, parse, parseEntries, placeOf, textOf } from './entry-parser.ts';
import { textPieces } from './file-pieces.ts';
import { type Pieces, Splitter, UnreadableMessage } from './splitter.ts';

/** A PasientIdent of a message. */
export interface MessageEntry {
  readonly pid: string;
  readonly fid: string;
  readonly typeID: string;
  /** Its number in the file, from 1. */
  readonly ordinal: number;
  /** Where one of its attributes stands. */
  place(field: EntryField): { readonly range: Range; readonly path: string };
}

/** What a document is, by the elements it begins with. */
export type DocumentKind = 'message' | 'extract' | 'other';

/**
 * Reads an ident message, also one in an envelope. It holds a piece of it at a time: memory does not follow the file.
 * Throws UnreadableMessage, UnreadableFile, or what the operating system says.
 */
export async function readMessage(file: string, stamp: Stamp, onEntry: (entry: MessageEntry) => void): Promise<IdentFacts & { readonly entries: number }> {
  const reader = new MessageReader(onEntry);
  await reader.read(textPieces(file, stamp));
  return { ...reader.facts, entries: reader.entries_ };
}

/** What a document is, and what an ident message says of itself, from its beginning alone. */
export async function readHead(file: string): Promise<{ readonly kind: DocumentKind; readonly facts: IdentFacts }> {
  const reader = new MessageReader(undefined);
  await reader.read(textPieces(file));
  return { kind: reader.kind, facts: reader.facts };
}

class MessageReader implements Pieces {
  kind: DocumentKind = 'other';
  facts: IdentFacts = { institution: '', year: undefined, system: '', systemVersion: '', formatVersion: '' };
  entries_ = 0;
  private institutions = 0;
  private entriesInInstitution = 0;
  private path = '';

  /** `onEntry` undefined: only the head is read. */
  constructor(private readonly onEntry: ((entry: MessageEntry) => void) | undefined) {}

  async read(pieces: AsyncIterable<string>): Promise<void> {
    const splitter = new Splitter(this);
    for await (const piece of pieces) {
      splitter.write(piece);
      if (splitter.stopped) return;
    }
    splitter.end();
    try {
      parse(splitter.skeleton);
    } catch (error) {
      // Lines of the skeleton are not those of the file.
      throw error instanceof BrokenXml ? new UnreadableMessage('broken', -1) : error;
    }
  }

  element(name: string, tag: string, path: readonly string[]): boolean {
    if (name === 'IPLOS') {
      this.kind = 'extract';
      return false;
    }
    if (name === 'Melding') {
      this.kind = 'message';
      this.path = `/${[...path, name].join('/')}`;
      const { fraDatoPeriode, navnEPJ, versjonEPJ, versjon } = attributesOf(tag, name);
      this.facts = { ...this.facts, year: yearOf(textOf(fraDatoPeriode)), system: textOf(navnEPJ), systemVersion: textOf(versjonEPJ), formatVersion: textOf(versjon) };
    }
    if (name === 'Institusjon' && this.kind === 'message') {
      this.institutions++;
      this.entriesInInstitution = 0;
      if (this.institutions === 1) this.facts = { ...this.facts, institution: textOf(attributesOf(tag, name)['institusjonID']) };
      return this.onEntry !== undefined;
    }
    return true;
  }

  entries(stretch: string, at: Position): void {
    const { onEntry, institutions } = this;
    if (onEntry === undefined) return;
    const cursor = new Cursor(stretch, at);
    for (const entry of parsed(stretch, at)) {
      const ordinal = ++this.entries_;
      const path = `${this.path}/Institusjon[${institutions}]/PasientIdent[${++this.entriesInInstitution}]`;
      onEntry({
        pid: entry.pid,
        fid: entry.fid,
        typeID: entry.typeID,
        ordinal,
        place: (field) => {
          const { start, end } = placeOf(field, stretch, entry.start);
          return { range: { start: cursor.at(start), end: cursor.at(end) }, path: entry[field] === '' ? path : `${path}/@${field}` };
        },
      });
    }
  }
}

function parsed(stretch: string, { line }: Position): ReturnType<typeof parseEntries> {
  try {
    return parseEntries(stretch);
  } catch (error) {
    throw error instanceof BrokenXml ? new UnreadableMessage('broken', line + error.line - 1) : error;
  }
}

function attributesOf(tag: string, name: string): Readonly<Record<string, unknown>> {
  const start = tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`;
  try {
    const element = parse(start)[name];
    return (Array.isArray(element) ? element[0] : element) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof BrokenXml) throw new UnreadableMessage('broken', -1);
    throw error;
  }
}

function yearOf(date: string): number | undefined {
  return /^\d{4}-/.test(date) ? Number(date.slice(0, 4)) : undefined;
}

/** Places of a piece of text, asked for in its order as a rule. */
class Cursor {
  private index = 0;
  private position: Position;

  constructor(
    private readonly text: string,
    private readonly start: Position,
  ) {
    this.position = start;
  }

  at(index: number): Position {
    if (index < this.index) {
      this.index = 0;
      this.position = this.start;
    }
    this.position = advance(this.position, index - this.index, countLines(this.text.slice(this.index, index)));
    this.index = index;
    return this.position;
  }
}

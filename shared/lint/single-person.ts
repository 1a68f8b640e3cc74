import { ExtractReader } from '../extract/reader.ts';
import type { Position } from '../xml/scanner.ts';
import type { PersonResult, Recorder } from './recorder.ts';

/** The most bytes of UTF-8 that a UTF-16 code unit becomes. */
export const MOST_BYTES = 3;

const encoder = new TextEncoder();

/** Reads persons of a document that is being edited, each on its own, with what follows it up to the next. */
export class SinglePerson {
  private readonly reader: ExtractReader;
  private buffer = new Uint8Array(32 * 1024);

  /** `head`: the document up to its first person. */
  constructor(
    private readonly recorder: Recorder,
    head: string,
  ) {
    this.reader = new ExtractReader(recorder);
    const encoded = encoder.encode(head);
    const bytes = new Uint8Array(encoded.length + 16);
    bytes.set(encoded);
    this.reader.use(bytes);
    this.reader.scanner.scan(bytes, encoded.length, false);
  }

  /** What a person adds, which begins at `position`. undefined where the text is not just one person: then this is of no more use. */
  read(text: string, position: Position, ordinal: number): PersonResult | undefined {
    const { recorder, reader } = this;
    const most = text.length * MOST_BYTES;
    if (most >= this.buffer.length) this.buffer = new Uint8Array(most * 2);
    const { written } = encoder.encodeInto(text, this.buffer);
    this.buffer[written] = 0;
    recorder.persons_.length = 0;
    const isAlone = reader.readPerson(this.buffer, written, position, ordinal);
    return isAlone && !recorder.threw ? recorder.persons_[0] : undefined;
  }
}

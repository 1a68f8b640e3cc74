import type { Format } from './format.ts';
import type { Person, Rows } from './person.ts';
import type { Record } from './record.ts';
import type { Row } from './row.ts';

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

import type { FaultCode } from './faults.ts';

/**
 * Receives the document in order. All places are indexes into the bytes that were given to `scan`;
 * what a call names may be read there until the call returns.
 */
export interface ScanHandler {
  /** A start tag in [start, end), of which the name ends at `nameEnd`; its attributes stand in `scanner.attributes`. `empty`: it ends with `/>`, and `close` follows. */
  open(name: number, start: number, nameEnd: number, end: number, empty: boolean): void;
  /**
   * Takes what it can and likes of what stands at `from`, blanks before it included, and returns the index behind it; of lines
   * that begin on the way it tells `scanner.newLines`. Asked between tags, where `scanner.handlerTakes` is set. What it takes
   * must be whole elements without anything that could be at fault.
   */
  take?(from: number, end: number): number;
  /**
   * Text as written, line ends not yet normalised; CDATA content likewise, even where it is empty. Long text comes in pieces. Text that follows
   * markup begins behind its blanks: those, and blank text between tags, are told only if `wantsBlank` is set.
   */
  text(start: number, end: number, blank: boolean): void;
  /** A character reference or one of the five entities, standing in [start, end). */
  reference(codePoint: number, start: number, end: number): void;
  /** A reference in text, standing in [start, end), to an entity that the DOCTYPE may declare: it is never expanded, and may stand for text or for elements. */
  entity(start: number, end: number): void;
  /** The end of the innermost open element. `implied`: its end tag is missing, and start = end. */
  close(name: number, start: number, end: number, implied: boolean): void;
  /** `detail` is a name or a character that the message shows. Faulty text is told as well, behind its fault and by itself. */
  fault(code: FaultCode, start: number, end: number, detail: string): void;
  doctype(start: number, end: number): void;
  /**
   * Whether an end tag of this name cannot be the misspelt one of the innermost element, in which nothing but text stands: its
   * own start tag is missing then. Never where the handler does not say.
   */
  lacksStart?(name: string): boolean;
  /** The XML declaration's encoding, where it names one; [start, end) is the name. */
  encoding(start: number, end: number): void;
}

/** The attributes of the start tag that was read last. */
export interface Attributes {
  count: number;
  name: Int32Array;
  nameStart: Int32Array;
  nameEnd: Int32Array;
  valueStart: Int32Array;
  valueEnd: Int32Array;
  /** 1 where the value holds a reference, a line end or a tab, and must be normalised. */
  complex: Uint8Array;
}

/** A place in the whole document. Lines and columns are 0-based; columns and offsets count UTF-16 code units. */
export interface Position {
  offset: number;
  line: number;
  column: number;
}

import type { FaultCode } from '../xml/faults.ts';
import type { Position } from '../xml/scanner.ts';
import type { Row, Source } from './row.ts';

/** What the format finds wrong while it reads (RULES KPR004 to KPR008, KPR304). */
export type ProblemCode =
  | 'unexpected-element'
  | 'unexpected-attribute'
  | 'unexpected-text'
  | 'out-of-order'
  | 'repeated'
  | 'missing'
  | 'missing-rows'
  | 'wrong-form'
  | 'register-pattern'
  | 'no-such-day';

/** A problem of the form, with its place in the record. */
export interface Problem {
  readonly code: ProblemCode;
  /** The row it concerns: the one that holds, or lacks, the thing. */
  readonly row: Row;
  /** The field it concerns, -1 where it is no field. */
  readonly slot: number;
  readonly start: number;
  readonly end: number;
  /** The name of the element, attribute or row kind; the text for stray text. */
  readonly detail: string;
  /** The whole construct, for a fix that removes or moves it; empty where its end is missing. */
  readonly whole?: { readonly start: number; readonly end: number };
  /** Where an element that is out of order belongs; not given where another one belongs there too, which must be moved first. */
  readonly target?: number;
  /** The name of the element that it stands in, where that is not the row. */
  readonly within?: string;
  /** The path to it from that of the row, where it is no field of the row and not the row itself: `/@a`, `/tjVedtak[2]`. */
  readonly step?: string;
  /** Where it stands when its record is gone; `end - start` is its length then. */
  readonly located?: Position;
  readonly path?: string;
  readonly person?: number;
  /** How many it stands for, those behind it included that are like it and are not kept; 1 where not given. */
  times?: number;
}

/** Faults of the document that are no faults of its XML (RULES KPR002, KPR009). */
export type DocumentFault = 'doctype' | 'encoding-mismatch' | 'encoding-unsupported';

/** A fault of the document, with its place (see xml/faults.ts). */
export interface Fault {
  readonly code: FaultCode | DocumentFault;
  readonly detail: string;
  readonly position: Position;
  /** UTF-16 code units. */
  readonly length: number;
  readonly end: Position;
  /** Path of the innermost open element, `/` outside the root. */
  readonly path: string;
  /** Ordinal of the person around it, 0 outside persons. */
  readonly person: number;
  /** How many it stands for, those behind it included that are like it and are not kept; 1 where not given. */
  times?: number;
}

/** A piece of the document that is judged at once: a person, or what stands outside persons. */
export interface Record extends Source {
  /** Where its first byte stands in the document. */
  readonly position: Position;
  readonly problems: Problem[];
  readonly faults: Fault[];
  /** In the order of the places. */
  readonly gaps: Gap[];
}

/** The most faults, and the most problems of the kinds that a document can have any number of, that a record keeps as objects. */
export const MAX_KEPT = 10_000;

/** Bytes that have been dropped from the middle of a record: what stands at `place` now has `position` in the document. */
export interface Gap {
  readonly place: number;
  readonly position: Position;
}

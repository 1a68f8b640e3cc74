import type { Day } from '../../../shared/extract/calendar.ts';
import type { Counts } from '../../../shared/report/finding.ts';
import type { Sha256 } from '../../../shared/report/fingerprint.ts';
import type { FileReport, SystemError } from '../../../shared/report/report.ts';
import type { Severity } from '../../../shared/rules/rule.ts';
import type { FileTiming } from '../files/file-check.ts';
import type { Writer } from '../../../shared/text/message.ts';

/** The outcome of one run over any number of files: what every format prints. */
export interface RunReport {
  /** In the order in which the files were named or found. */
  readonly files: readonly FileReport[];
  readonly counts: Counts;
  readonly systemErrors: readonly SystemError[];
  /** Wall time in milliseconds; left out of a run that can be repeated (`--date`). */
  readonly elapsed?: number;
  /** Where the time of the check went, where that was asked for. */
  readonly timing?: FileTiming;
}

/** Lines of a file, by 0-based number, for code frames; a line that cannot be read is missing. */
export type LineReader = (path: string, lines: readonly number[]) => ReadonlyMap<number, string>;

export interface FormatContext {
  readonly writer: Writer;
  readonly version: string;
  /** The day of the run: what is read like a letter is dated by it. */
  readonly today?: Day;
  /** How many findings are listed; totals cover all. */
  readonly maxFindings: number;
  /** Standard output is a terminal: code frames. */
  readonly frames: boolean;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly lines: LineReader;
  /** The least severity that fails the run (`--fail-on`), `error` where it is not given: junit fails and passes with it. */
  readonly failOn?: Severity | 'never';
  /** The earlier extract that the file was compared with. */
  readonly previous?: { readonly path: string; readonly dataYear: number };
  /** Numbers of persons below 5, or up to 10, are hidden in the figures (html). */
  readonly suppress?: 5 | 10;
  readonly sha256: Sha256;
}

/**
 * A format is a pure function of the report; it gives its text in pieces, so that a million findings need not fit in one string.
 * Bytes are UTF-8, and valid until the next piece.
 */
export type Format = (report: RunReport, context: FormatContext) => Iterable<string | Uint8Array>;

/** The whole of what a format gives. */
export function textOf(pieces: Iterable<string | Uint8Array>): string {
  let text = '';
  const decoder = new TextDecoder();
  for (const piece of pieces) text += typeof piece === 'string' ? piece : decoder.decode(piece);
  return text;
}

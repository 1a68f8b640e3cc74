import type { CountOptions } from '../../../shared/counts/options.ts';
import type { CountResult } from '../../../shared/counts/result.ts';
import type { Suppressed } from '../../../shared/counts/suppress/suppress.ts';
import type { Sha256 } from '../../../shared/report/fingerprint.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import type { Language, Localized } from '../../../shared/rules/rule.ts';

/** The counts of one extract: what every format of `count` prints. */
export interface Counted {
  readonly file: FileReport;
  readonly result: CountResult<Suppressed>;
  /** The earlier extract that stands beside it. */
  readonly previous: { readonly path: string; readonly dataYear: number } | undefined;
  /** Why the two may not belong together. */
  readonly doubt: Localized | undefined;
  /** How it was counted; missing: as by default. */
  readonly options?: CountOptions;
  /** Small figures are hidden: those below 5, or up to 10. */
  readonly suppressed: 5 | 10 | undefined;
}

export interface CountContext {
  readonly language: Language;
  readonly version: string;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The tables that were asked for; undefined: those that the format prints by itself. */
  readonly tables: readonly string[] | undefined;
  readonly sha256: Sha256;
}

/** A pure function of the counts. */
export type CountFormat = (counted: Counted, context: CountContext) => Iterable<string>;

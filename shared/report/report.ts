import type { CountResult } from '../counts/result.ts';
import type { CountSheet } from '../counts/sheet.ts';
import type { Accepted } from '../lint/baseline.ts';
import type { ActorCounts, Counts, FindingList, Tally } from './finding.ts';

/** Why a rule did not run, or not to the end. */
export interface NotRun {
  readonly rule: string;
  readonly reason: 'off' | 'year-unknown' | 'broken-xml' | 'stopped' | 'no-previous' | 'no-ident-message';
}

/** Something that went wrong in the tool or with the file, and is no finding. */
export interface SystemError {
  readonly path: string;
  readonly kind:
    | 'not-found' | 'no-permission' | 'is-folder' | 'empty' | 'binary' | 'not-extract'
    | 'record-too-large' | 'changed-meanwhile' | 'read-failed' | 'archive' | 'rule-threw' | 'worker-crashed';
  /** Facts for the message: the root's name, the rule, the place, why a packed file is not read. Never data of the file. */
  readonly detail: string;
}

/** What has been found in one extract: made once, read by every format, the server and the panel. */
export interface FileReport {
  readonly path: string;
  /** Bytes of the file. */
  readonly size: number;
  /** Missing: IPLOS. */
  readonly format?: 'KPR_IDE' | undefined;
  readonly formatVersion: string;
  /** undefined where it is not known. */
  readonly dataYear: number | undefined;
  readonly municipality: string;
  readonly district: string;
  readonly system: string;
  readonly systemVersion: string;
  readonly persons: number;
  readonly services: number;
  /** Recipients as the register will count them during the year (DOMAIN §6.0), and as it would if it deleted and nulled nothing; undefined where the file could not be read to its end. */
  readonly recipients: { readonly year: number; readonly inFile: number } | undefined;
  /** All counts; missing where the file could not be read to its end, or its data year is not known. */
  readonly statistics?: CountResult | undefined;
  /** The sums that the counts are drawn up from, to be merged with those of other files (counts/together.ts); missing where there can be none. */
  readonly sums?: Pick<CountSheet, 'cells'> | undefined;
  /** In the order of the file; all of them, or as many as were asked for. */
  readonly findings: FindingList;
  /** Exact, whatever the number of findings kept. */
  readonly counts: Counts;
  /** The same by severity, consequence and kind of row. */
  readonly tallies: readonly Tally[];
  /** How many findings of a rule are for whom, which a finding may know better than its rule (RULES, Who acts). */
  readonly actors?: Readonly<Record<string, ActorCounts>>;
  /** Findings that have a safe fix, by rule. */
  readonly fixable: Readonly<Record<string, number>>;
  /** What the baseline has left out of all these; missing where there is none. */
  readonly accepted?: Accepted | undefined;
  /** False where the XML is broken, or where reading stopped: rules on the whole file did not run. */
  readonly complete: boolean;
  /** The line, from 0, where the XML breaks first, whether or not a finding tells; missing where it does not break. */
  readonly brokenAt?: number | undefined;
  readonly notRun: readonly NotRun[];
  readonly systemErrors: readonly SystemError[];
}

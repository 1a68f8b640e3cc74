import type { Sha256 } from '../../../shared/report/fingerprint.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import type { Localized } from '../../../shared/rules/rule.ts';
import type { Writer } from '../../../shared/text/message.ts';

/** Two extracts of one municipality, side by side. */
export interface Comparison {
  readonly previous: ComparedFile;
  readonly current: ComparedFile;
  /** Of the later extract, checked against the earlier: the rules on two years. */
  readonly report: FileReport;
  /** Why the two may not belong together. */
  readonly doubt: Localized | undefined;
  /** Persons can be recognised in both (DOMAIN §8). */
  readonly idsAreStable: boolean;
  /** Services that are valid in both years and did not change greatly. */
  readonly calmServices: number;
}

export interface ComparedFile {
  readonly path: string;
  readonly dataYear: number;
  readonly municipality: string;
  readonly district: string;
  readonly recipients: number;
}

export interface CompareContext {
  readonly writer: Writer;
  readonly version: string;
  readonly color: boolean;
  readonly width: number;
  readonly sha256: Sha256;
}

export type CompareFormat = (comparison: Comparison, context: CompareContext) => Iterable<string>;

import { isRejected } from '../report/outcome.ts';
import type { FileReport } from '../report/report.ts';
import { type CountResult, resultOf } from './result.ts';
import { CountSheet } from './sheet.ts';

/** The counts of several extracts of one data year, in the shape of those of one. */
export interface CountedTogether extends Omit<CountResult, 'schemaVersion' | 'municipality'> {
  /** How many extracts that is of. */
  readonly files: number;
  /** How many of them the register rejects: it counts nobody in them, so all of their recipients are in `inFile` only. */
  readonly rejected: number;
}

/**
 * The counts of all extracts of a run that can be counted, a data year at a time, the first year first. A person is one for
 * each extract that has it: no id is good beyond its sender (DOMAIN §5, E-24). Who may be in two of them, `sentTwice` tells.
 */
export function countedTogether(reports: readonly FileReport[]): readonly CountedTogether[] {
  const years = new Map<number, { sheet: CountSheet; files: number; rejected: number }>();
  for (const report of reports) {
    const { dataYear, sums } = report;
    if (dataYear === undefined || sums === undefined) continue;
    const year = years.get(dataYear) ?? { sheet: new CountSheet(), files: 0, rejected: 0 };
    if (isRejected(report)) {
      year.sheet.mergeLost(sums);
      year.rejected++;
    } else year.sheet.merge(sums);
    year.files++;
    years.set(dataYear, year);
  }
  return [...years].sort(([a], [b]) => a - b).map(([dataYear, { sheet, files, rejected }]) => {
    const { schemaVersion: _, municipality: __, ...figures } = resultOf(sheet, { dataYear, municipality: '' });
    return { files, rejected, ...figures };
  });
}

/** Extracts that may hold the same persons, who then count in each. */
export interface SentTwice {
  readonly dataYear: number;
  readonly files: readonly string[];
}

/** The extracts that can be counted of one municipality, district and year (RULES KPR907), where there is more than one. */
export function sentTwice(reports: readonly FileReport[]): readonly SentTwice[] {
  const senders = new Map<string, { dataYear: number; files: string[] }>();
  for (const { path, dataYear, municipality, district, recipients } of reports) {
    if (dataYear === undefined || recipients === undefined || municipality === '') continue;
    const sender = `${dataYear} ${municipality} ${district}`;
    const known = senders.get(sender);
    if (known === undefined) senders.set(sender, { dataYear, files: [path] });
    else known.files.push(path);
  }
  return [...senders.values()].filter(({ files }) => files.length > 1).sort((a, b) => a.dataYear - b.dataYear);
}

/** What the recipients of several extracts come to: how many are in the files, and how many of them the register will count. */
export interface RecipientsTogether {
  readonly inFiles: number;
  readonly year: number;
  /** How many extracts that is of, and whether the register rejects any: it counts nobody in those. */
  readonly files: number;
  readonly rejected: boolean;
}

/** Undefined where there is no sum: where not two have a number, one is hidden, or they are of several years. */
export function recipientsTogether(reports: readonly FileReport[]): RecipientsTogether | undefined {
  const counted = reports.filter(({ recipients }) => recipients !== undefined);
  const isHidden = reports.some(({ recipients, statistics }) => recipients === undefined && statistics !== undefined);
  if (counted.length < 2 || isHidden || counted.some(({ dataYear }) => dataYear !== counted[0]!.dataYear)) return undefined;
  const received = counted.filter((report) => !isRejected(report));
  return {
    inFiles: counted.reduce((sum, { recipients }) => sum + recipients!.inFile, 0),
    year: received.reduce((sum, { recipients }) => sum + recipients!.year, 0),
    files: counted.length,
    rejected: received.length < counted.length,
  };
}

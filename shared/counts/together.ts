import type { FileReport } from '../report/report.ts';
import { type CountResult, resultOf } from './result.ts';
import { CountSheet } from './sheet.ts';

/** The counts of several extracts of one data year, in the shape of those of one, and how many extracts they are of. */
export interface CountedTogether extends Omit<CountResult, 'schemaVersion' | 'municipality'> {
  readonly files: number;
}

/**
 * The counts of all extracts of a run that can be counted, a data year at a time, the first year first. A person is one for
 * each extract that has it: no id is good beyond its sender (DOMAIN §5, E-24).
 */
export function countedTogether(reports: readonly FileReport[]): readonly CountedTogether[] {
  const years = new Map<number, { sheet: CountSheet; files: number }>();
  for (const { dataYear, sums } of reports) {
    if (dataYear === undefined || sums === undefined) continue;
    const year = years.get(dataYear) ?? { sheet: new CountSheet(), files: 0 };
    year.sheet.merge(sums);
    year.files++;
    years.set(dataYear, year);
  }
  return [...years].sort(([a], [b]) => a - b).map(([dataYear, { sheet, files }]) => {
    const { schemaVersion: _, municipality: __, ...figures } = resultOf(sheet, { dataYear, municipality: '' });
    return { files, ...figures };
  });
}

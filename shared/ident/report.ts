import type { Collector } from '../report/collector.ts';
import type { FileReport, NotRun, SystemError } from '../report/report.ts';

/** What a file is, apart from what has been found in it. */
export type FileFacts = Pick<FileReport, 'path' | 'size' | 'format' | 'formatVersion' | 'dataYear' | 'municipality' | 'district' | 'system' | 'systemVersion' | 'persons' | 'services' | 'complete'>;

/** The report on an ident message, or on an extract that was held against one: the findings of KPR905 and KPR906 alone. */
export function identReport(facts: FileFacts, collector: Collector, notRun: readonly NotRun[]): FileReport {
  const systemErrors = collector.thrown.map((rule): SystemError => ({ path: facts.path, kind: 'rule-threw', detail: rule }));
  return {
    ...facts,
    recipients: undefined,
    findings: collector.findings(),
    counts: collector.counts,
    tallies: collector.tallies,
    actors: collector.actors,
    fixable: collector.fixable,
    notRun,
    systemErrors,
  };
}

import type { FileReport, SystemError } from '../../../shared/report/report.ts';
import { type Finding, type LocatedFix, addCounts, noCounts } from '../../../shared/report/finding.ts';
import { Collector } from '../../../shared/report/collector.ts';
import type { RunReport } from '../../../server/cli/formats/format.ts';
import { Writer } from '../../../shared/text/message.ts';

/** A finding on one line, at line and column from 1; offsets as if every line had 100 characters. */
export function finding(rule: string, place: { line: number; column: number; length: number }, rest: Partial<Finding> = {}): Finding {
  return {
    rule, message: 'default', params: {}, severity: 'warning', registryAction: 'none', actor: 'municipality', range: rangeAt(place),
    path: '/IPLOS/PERSON[]/TJENESTE[1]/tjTilDato', person: 1, row: 'TJENESTE', field: 'tjTilDato', value: '', related: [], fix: undefined, ...rest,
  };
}

export function rangeAt({ line, column, length }: { line: number; column: number; length: number }): Finding['range'] {
  const start = { offset: (line - 1) * 100 + column - 1, line: line - 1, column: column - 1 };
  return { start, end: { ...start, offset: start.offset + length, column: start.column + length } };
}

/** A fix that sets one of several values. */
export function set(kind: LocatedFix['kind'], range: Finding['range'], ...values: string[]): LocatedFix {
  return { kind, repairs: values.map((value) => ({ title: 'set', params: { value }, edits: [{ range, text: value }] })) };
}

/** A report of a file with these findings, counted as a check counts them; `limit`: how many are kept. */
export function fileReport(path: string, findings: readonly Finding[], rest: Partial<FileReport> = {}, limit?: number): FileReport {
  const collector = new Collector(limit);
  for (const f of findings) collector.add(f);
  const { counts, tallies, actors, fixable } = collector;
  return {
    path, size: 9_100_000, formatVersion: '3.7', dataYear: 2021, municipality: '4601', district: '00', system: 'OmsorgEPJ', systemVersion: '8.4.1',
    persons: 1204, services: 3642, recipients: { year: 1201, inFile: 1204 }, findings: collector.findings(), counts, tallies, actors, fixable,
    complete: true, notRun: [], systemErrors: [], ...rest,
  };
}

export function runReport(files: readonly FileReport[], systemErrors: readonly SystemError[] = []): RunReport {
  const counts = noCounts();
  for (const file of files) addCounts(counts, file.counts);
  return { files, counts, systemErrors, elapsed: 380 };
}

/** A writer whose messages stand in the test, so that a change of a rule's wording does not change what a format prints. */
export class Scripted extends Writer {
  constructor(
    language: 'nb' | 'en',
    private readonly script: Readonly<Record<string, { readonly nb: string; readonly en: string }>>,
  ) {
    super(language);
  }

  override message(finding: Finding): string {
    return this.script[finding.rule]![this.language];
  }

  override note(_: Finding, note: string): string {
    return this.script[note]![this.language];
  }
}

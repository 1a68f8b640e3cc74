import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ComparedExtract } from '../../../shared/counts/compared.ts';
import type { CountResult } from '../../../shared/counts/result.ts';
import type { CheckOptions } from '../../../shared/lint/check.ts';
import type { FileReport, SystemError } from '../../../shared/report/report.ts';
import { partialMessage, systemErrorMessage, verdictOf } from '../../../shared/text/system-errors.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { RunConfig } from '../config-file.ts';
import { isZip } from '../files/archive.ts';
import { checkFile } from '../files/check-file.ts';
import { FileCheck } from '../files/file-check.ts';
import { STDIN, type Target, pathShown, zipTargets } from '../files/targets.ts';
import { progressOn } from '../progress.ts';
import { readSelector, selected } from '../rule-selection.ts';
import type { Terminal } from '../terminal.ts';

/** Finds where XML breaks, without which there is no telling what is counted. */
const XML = readSelector('KPR001');
const YEARS = readSelector('KPR9');
/**
 * All rules that can make the register reject a message, and the one on persons with one id, who count as two. What the
 * configuration switches off stays off, as in a check.
 */
const JUDGING = ['KPR0', 'KPR101', 'KPR102', 'KPR104'].map((text) => ({ ...readSelector(text), family: true }));

/** An extract that has been read to its end. */
export interface ReadExtract {
  readonly report: FileReport;
  readonly statistics: CountResult;
  /** Of an extract that was enrolled. */
  readonly compared: ComparedExtract | undefined;
}

export interface ReadingOf {
  /** As it was named; `-` for standard input. */
  readonly operand: string;
  readonly config: RunConfig;
  readonly year: number | undefined;
  readonly counting: CheckOptions;
  /** Runs the rules that tell what the register makes of the message, too. */
  readonly judged?: boolean;
}

/**
 * Reads one extract for its counts. Throws a UsageError with the reason where it cannot be read to its end, or where its
 * data year is not known: part of a count is none.
 */
export async function readExtract({ operand, config, year, counting, judged }: ReadingOf, terminal: Terminal): Promise<ReadExtract> {
  const { file, entry, path } = await onlyExtract(operand);
  const { changes, year: fallbackYear } = config.of(file === STDIN ? '.' : entry === undefined ? file : `${file}/${entry}`);
  const select = [XML, ...(counting.enrol === true && counting.previous === undefined ? [] : [YEARS]), ...(judged === true ? JUDGING : [])];
  // Of two years the findings are told; whether a message is rejected follows from their number.
  const limit = counting.previous === undefined ? 0 : Infinity;
  const task = { file, entry, path, limit, year, fallbackYear, counting, changes: selected(changes, { select, ignore: [], severity: [] }) };
  const progress = progressOn(terminal, { bytes: sizeOf(file), files: 1 });
  const check = new FileCheck(task);
  const outcome = await checkFile(task, (bytes) => progress?.read(bytes), check);
  progress?.end();
  if (outcome.kind === 'foreign') throw unreadable({ path, kind: 'not-extract', detail: outcome.root });
  if (outcome.kind === 'failed') throw unreadable(outcome.error);
  const { report } = outcome;
  const [stopped] = report.systemErrors.filter((error) => verdictOf(error) !== 'internal');
  if (stopped !== undefined) throw unreadable(stopped);
  if (!report.complete) throw new UsageError({ nb: partialMessage(report, 'nb'), en: partialMessage(report, 'en') });
  if (report.statistics === undefined) throw new UsageError({ nb: `${path} sier ikke hvilket år den gjelder, så ingenting kan telles. Oppgi året: --year N.`, en: `${path} does not say which year it is of, so nothing can be counted. Give the year: --year N.` });
  return { report, statistics: report.statistics, compared: check.compared };
}

/** The file that is named; of a zip archive, the only one in it. */
async function onlyExtract(operand: string): Promise<Pick<Target, 'file' | 'entry' | 'path'>> {
  if (operand === STDIN) return { file: STDIN, path: STDIN };
  const [file, path] = [resolve(operand), pathShown(resolve(operand))];
  if (!isZip(file)) return { file, path };
  const errors: SystemError[] = [];
  const targets = await zipTargets({ file, path, named: true }, errors);
  const [error] = errors;
  if (error !== undefined) throw unreadable(error);
  if (targets.length > 1) throw new UsageError({ nb: `${path} har ${targets.length} XML-filer, men her leses én. Pakk ut, og oppgi den som skal leses.`, en: `${path} holds ${targets.length} XML files, but one is read here. Unpack it, and name the one to be read.` });
  return targets[0]!;
}

function unreadable(error: SystemError): UsageError {
  return new UsageError({ nb: systemErrorMessage(error, 'nb'), en: systemErrorMessage(error, 'en') });
}

function sizeOf(file: string): number {
  return file === STDIN ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}

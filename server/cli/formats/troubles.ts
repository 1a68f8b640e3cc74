import type { FileReport, SystemError } from '../../../shared/report/report.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import { type Verdict, isBrokenOff, partialMessage, systemErrorMessage, verdictOf, verdictWord } from '../../../shared/text/system-errors.ts';
import type { RunReport } from './format.ts';
import { systemErrorsOf } from './listed.ts';

/** Something that a result must tell besides its findings: an error that is none, or that a file was not read to its end. */
export interface Trouble {
  /** '' where it is of no file. */
  readonly path: string;
  readonly kind: SystemError['kind'] | 'broken-xml';
  readonly detail: string;
  /** From 0, where it is known. */
  readonly line: number | undefined;
  readonly verdict: Verdict;
  readonly message: string;
}

/**
 * Everything of that kind, once: the errors, then the files whose XML is broken. These are told here whatever is listed,
 * for the finding that tells of it may be switched off, accepted by a baseline, or cut from the list.
 */
export function troublesOf(report: RunReport, language: Language): readonly Trouble[] {
  return [...systemErrorsOf(report).map((error) => failed(error, language)), ...report.files.filter(isBrokenOff).map((file) => brokenOff(file, language))];
}

/** Why these files were not read to their ends, a sentence or two each: `delvis a.xml: XML-en brytes på linje 7. …`. */
export function partialSentences(files: readonly FileReport[], language: Language): string[] {
  return partsOf(files, language).map(({ verdict, message }) => `${verdictWord(verdict, language)} ${message}`);
}

/** Each file that was read in part. */
export function partsOf(files: readonly FileReport[], language: Language): Trouble[] {
  return files.flatMap((file) => (isBrokenOff(file) ? [brokenOff(file, language)] : file.systemErrors.map((error) => failed(error, language)).filter(({ verdict }) => verdict === 'partial')));
}

function failed(error: SystemError, language: Language): Trouble {
  const { path, kind, detail } = error;
  const isLine = kind === 'record-too-large' && /^\d+$/.test(detail);
  return { path, kind, detail, line: isLine ? Number(detail) - 1 : undefined, verdict: verdictOf(error), message: systemErrorMessage(error, language) };
}

function brokenOff(file: FileReport, language: Language): Trouble {
  return { path: file.path, kind: 'broken-xml', detail: '', line: file.brokenAt, verdict: 'partial', message: partialMessage(file, language) };
}

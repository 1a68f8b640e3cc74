import { acceptedIn } from '../../../shared/lint/baseline.ts';
import type { Finding, LocatedRepair, Range } from '../../../shared/report/finding.ts';
import type { FileReport, SystemError } from '../../../shared/report/report.ts';
import { ruleOf } from '../../../shared/rules/lookup.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import type { Writer } from '../../../shared/text/message.ts';
import { systemErrorMessage } from '../../../shared/text/system-errors.ts';
import { runTiming } from '../timing.ts';
import { codeShown, systemShown } from './extract-facts.ts';
import type { RunReport } from './format.ts';
import { oneLine } from './lines.ts';

/** A place as JSON has it: lines and columns from 1, the end exclusive; offset and length in UTF-16 code units. */
function place({ start, end }: Range): { line: number; column: number; endLine: number; endColumn: number; offset: number; length: number } {
  return {
    line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1,
    offset: start.offset, length: end.offset - start.offset,
  };
}

/** A finding with the names and in the order of CLI.md. */
export function jsonFinding(finding: Finding, fingerprint: string, writer: Writer): object {
  const { rule, severity, registryAction, actor, range, path, person, related } = finding;
  const { line, column, endLine, endColumn, offset, length } = place(range);
  // All at once: to spread one object into another is ten times as slow. What is undefined is not printed.
  return {
    rule, name: ruleOf(rule).name, severity, registryAction, actor, message: oneLine(writer.message(finding)),
    line, column, endLine, endColumn, offset, length, path, person, fingerprint,
    related: related.map((r) => ({ message: oneLine(writer.note(finding, r.note)), ...place(r.range), path: r.path })),
    fix: jsonFix(finding, writer),
  };
}

function jsonFix({ fix }: Finding, writer: Writer): object | undefined {
  if (fix === undefined || fix.repairs.length === 0) return undefined;
  const repairs = fix.repairs.map((repair) => jsonRepair(repair, writer));
  return repairs.length === 1 ? { kind: fix.kind, ...repairs[0]! } : { kind: fix.kind, alternatives: repairs };
}

function jsonRepair(repair: LocatedRepair, writer: Writer): object {
  const title = oneLine(writer.title(repair));
  if (writer.hides(repair)) return { title, masked: true };
  return { title, edits: repair.edits.map(({ range: { start, end }, text }) => ({ offset: start.offset, length: end.offset - start.offset, text })) };
}

/** What the file is, before its findings. */
export function jsonFileHead(file: FileReport, { detail }: Writer): object {
  const { path, formatVersion, dataYear, municipality, district, system, systemVersion, persons, services, recipients, complete } = file;
  return {
    path, format: file.format ?? 'IPLOS', formatVersion, dataYear: dataYear ?? null,
    municipality: codeShown(municipality, detail), district: codeShown(district, detail),
    system: systemShown(system, detail), systemVersion: systemShown(systemVersion, detail),
    persons, services, recipients: recipients?.year ?? null, recipientsInFile: recipients?.inFile ?? null, complete,
  };
}

/** What the file came to, after its findings. */
export function jsonFileTail({ counts, accepted, notRun }: FileReport): object {
  return { counts, ...(accepted !== undefined && { accepted: accepted.counts }), notRun };
}

/** What the run says after its counts: what the baseline has left out, and where the time went, as far as there is either. */
export function jsonRunTail({ files, timing }: RunReport): object {
  return {
    ...(files.some(({ accepted }) => accepted !== undefined) && { accepted: acceptedIn(files) }),
    ...(timing !== undefined && { timing: runTiming(timing) }),
  };
}

export function jsonSystemError(error: SystemError, language: Language): object {
  return { path: error.path, kind: error.kind, message: oneLine(systemErrorMessage(error, language)) };
}

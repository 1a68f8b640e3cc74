import { countedTogether } from '../../../shared/counts/together.ts';
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
import { quoted } from './json-text.ts';
import { oneLine } from './lines.ts';

/** A place as JSON has it: lines and columns from 1, the end exclusive; offset and length in UTF-16 code units. */
function place({ start, end }: Range): string {
  return `"line":${start.line + 1},"column":${start.column + 1},"endLine":${end.line + 1},"endColumn":${end.column + 1},"offset":${start.offset},"length":${end.offset - start.offset}`;
}

/** How many beginnings are kept: of very many findings, most begin in one of a few ways. */
const MOST_HEADS = 8;

/** What a finding's JSON begins with, and of what it is made. */
interface Head extends Pick<Finding, 'rule' | 'severity' | 'registryAction' | 'actor'> {
  readonly message: string;
  readonly text: string;
}

/**
 * Findings as JSON, with the names and in the order of CLI.md. As text at once: an object for each of a hundred thousand
 * findings, for `JSON.stringify` to walk, takes several times as long.
 */
export class JsonFindings {
  private readonly heads: Head[] = [];

  constructor(private readonly writer: Writer) {}

  /** The members of a finding's object. */
  members(finding: Finding, fingerprint: string): string {
    const { writer } = this;
    const { range, path, person } = finding;
    return `${this.head(finding)},${place(range)},"path":${quoted(path)},"person":${person},"fingerprint":"${fingerprint}","related":${jsonRelated(finding, writer)}${jsonFix(finding, writer)}`;
  }

  private head(finding: Finding): string {
    const { rule, severity, registryAction, actor } = finding;
    const { heads } = this;
    const message = this.writer.message(finding);
    for (const head of heads) {
      if (head.message === message && head.rule === rule && head.severity === severity && head.registryAction === registryAction && head.actor === actor) return head.text;
    }
    const text = JSON.stringify({ rule, name: ruleOf(rule).name, severity, registryAction, actor, message: oneLine(message) }).slice(1, -1);
    if (heads.length === MOST_HEADS) heads.shift();
    heads.push({ rule, severity, registryAction, actor, message, text });
    return text;
  }
}

function jsonRelated(finding: Finding, writer: Writer): string {
  const { related } = finding;
  if (related.length === 0) return '[]';
  return `[${related.map((r) => `{"message":${quoted(oneLine(writer.note(finding, r.note)))},${place(r.range)},"path":${quoted(r.path)}}`).join(',')}]`;
}

function jsonFix({ fix }: Finding, writer: Writer): string {
  if (fix === undefined || fix.repairs.length === 0) return '';
  const repairs = fix.repairs.map((repair) => jsonRepair(repair, writer));
  return `,"fix":{"kind":"${fix.kind}",${repairs.length === 1 ? repairs[0]! : `"alternatives":[${repairs.map((repair) => `{${repair}}`).join(',')}]`}}`;
}

function jsonRepair(repair: LocatedRepair, writer: Writer): string {
  const title = `"title":${quoted(oneLine(writer.title(repair)))}`;
  if (writer.hides(repair)) return `${title},"masked":true`;
  return `${title},"edits":[${repair.edits.map(({ range: { start, end }, text }) => `{"offset":${start.offset},"length":${end.offset - start.offset},"text":${quoted(text)}}`).join(',')}]`;
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

/** What the run says after its counts, as far as there is any of it: the figures of several files together, what the baseline has left out, and where the time went. */
export function jsonRunTail({ files, timing }: RunReport): object {
  return {
    ...(files.length > 1 && { statistics: countedTogether(files) }),
    ...(files.some(({ accepted }) => accepted !== undefined) && { accepted: acceptedIn(files) }),
    ...(timing !== undefined && { timing: runTiming(timing) }),
  };
}

export function jsonSystemError(error: SystemError, language: Language): object {
  return { path: error.path, kind: error.kind, message: oneLine(systemErrorMessage(error, language)) };
}

import { countedTogether, sentTwice } from '../../../shared/counts/together.ts';
import { acceptedIn } from '../../../shared/lint/baseline.ts';
import { type Finding, type LocatedFix, type LocatedRepair, type Range, ordinalPlace } from '../../../shared/report/finding.ts';
import type { FileReport, SystemError } from '../../../shared/report/report.ts';
import { ruleOf } from '../../../shared/rules/lookup.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import { pathShown } from '../../../shared/text/mask.ts';
import type { Writer } from '../../../shared/text/message.ts';
import { systemErrorMessage } from '../../../shared/text/system-errors.ts';
import { runTiming } from '../timing.ts';
import { codeShown, systemShown } from './extract-facts.ts';
import type { RunReport } from './format.ts';
import type { JsonBytes } from './json-bytes.ts';
import { oneLine } from './lines.ts';

/** A place as JSON has it: lines and columns from 1, the end exclusive; offset and length in UTF-16 code units. */
function putPlace({ start, end }: Range, into: JsonBytes): void {
  into.text('"line":');
  into.number(start.line + 1);
  into.text(',"column":');
  into.number(start.column + 1);
  into.text(',"endLine":');
  into.number(end.line + 1);
  into.text(',"endColumn":');
  into.number(end.column + 1);
  into.text(',"offset":');
  into.number(start.offset);
  into.text(',"length":');
  into.number(end.offset - start.offset);
}

/** Puts `put` for each, with commas between. */
function putAll<T>(items: readonly T[], into: JsonBytes, put: (item: T) => void): void {
  into.text('[');
  items.forEach((item, i) => {
    if (i > 0) into.text(',');
    put(item);
  });
  into.text(']');
}

/** How many beginnings are kept: of very many findings, most begin in one of a few ways. */
const MOST_HEADS = 8;

/** What a finding's JSON begins with, and a finding of which it is made. */
interface Head {
  finding: Finding;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Whether two findings begin alike if their messages do. */
function areAlike(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.severity === other.severity && one.registryAction === other.registryAction && one.actor === other.actor;
}

/** Findings as JSON, with the names and in the order of CLI.md. */
export class JsonFindings {
  private readonly heads: Head[] = [];

  constructor(private readonly writer: Writer) {}

  /** Puts the members of a finding's object. */
  put(finding: Finding, fingerprint: string, into: JsonBytes): void {
    const { range, person, related, fix } = finding;
    const path = pathShown(finding.path, this.writer.detail);
    into.put(this.head(finding));
    putPlace(range, into);
    into.text(',"path":');
    into.string(path, ordinalPlace(finding, path), finding.person);
    into.text(',"person":');
    into.number(person);
    into.text(',"fingerprint":"');
    into.text(fingerprint);
    into.text('","related":');
    if (related.length === 0) into.text('[]');
    else this.putRelated(finding, into);
    if (fix !== undefined && fix.repairs.length > 0) this.putFix(fix, into);
  }

  private head(finding: Finding): Uint8Array {
    const { heads } = this;
    for (const head of heads) if (head.finding.params === finding.params && head.finding.message === finding.message && areAlike(head.finding, finding)) return head.bytes;
    const text = this.writer.message(finding);
    for (const head of heads) {
      if (head.text !== text || !areAlike(head.finding, finding)) continue;
      head.finding = finding;
      return head.bytes;
    }
    const { rule, severity, registryAction, actor } = finding;
    const bytes = Buffer.from(`${JSON.stringify({ rule, name: ruleOf(rule).name, severity, registryAction, actor, message: oneLine(text) }).slice(1, -1)},`);
    if (heads.length === MOST_HEADS) heads.shift();
    heads.push({ finding, text, bytes });
    return bytes;
  }

  private putRelated(finding: Finding, into: JsonBytes): void {
    putAll(finding.related, into, ({ note, range, ...place }) => {
      const path = pathShown(place.path, this.writer.detail);
      into.text('{"message":');
      into.string(oneLine(this.writer.note(finding, note)));
      into.text(',');
      putPlace(range, into);
      into.text(',"path":');
      into.string(path, ordinalPlace(finding, path), finding.person);
      into.text('}');
    });
  }

  private putFix({ kind, repairs }: LocatedFix, into: JsonBytes): void {
    into.text(`,"fix":{"kind":"${kind}",`);
    if (repairs.length === 1) this.putRepair(repairs[0]!, into);
    else {
      into.text('"alternatives":');
      putAll(repairs, into, (repair) => {
        into.text('{');
        this.putRepair(repair, into);
        into.text('}');
      });
    }
    into.text('}');
  }

  private putRepair(repair: LocatedRepair, into: JsonBytes): void {
    into.text('"title":');
    into.string(oneLine(this.writer.title(repair)));
    if (this.writer.hides(repair)) {
      into.text(',"masked":true');
      return;
    }
    into.text(',"edits":');
    putAll(repair.edits, into, ({ range: { start, end }, text }) => {
      into.text('{"offset":');
      into.number(start.offset);
      into.text(',"length":');
      into.number(end.offset - start.offset);
      into.text(',"text":');
      into.string(text);
      into.text('}');
    });
  }
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

/** What the run says after its counts, as far as there is any of it: the figures of several files together, which of them may hold the same persons, what the baseline has left out, and where the time went. */
export function jsonRunTail({ files, timing }: RunReport): object {
  const twice = sentTwice(files);
  return {
    ...(files.length > 1 && { statistics: countedTogether(files) }),
    ...(twice.length > 0 && { sentTwice: twice }),
    ...(files.some(({ accepted }) => accepted !== undefined) && { accepted: acceptedIn(files) }),
    ...(timing !== undefined && { timing: runTiming(timing) }),
  };
}

export function jsonSystemError(error: SystemError, language: Language): object {
  return { path: error.path, kind: error.kind, message: oneLine(systemErrorMessage(error, language)) };
}

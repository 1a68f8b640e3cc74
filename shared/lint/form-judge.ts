import type { DocumentFault, Fault, Problem, Record } from '../extract/record.ts';
import type { Finding, Range } from '../report/finding.ts';
import { ROW, type Reporter } from '../rules/rule.ts';
import { type EncodingGuess, fits, knownEncoding, lacksMark } from '../xml/encoding.ts';
import { type Placer, statementOf } from './place.ts';
import type { ActiveRule, RuleRunner } from './rule-runner.ts';

/** Makes findings of what the scanner and the reader tell: faults of the XML, of its encoding, and of the form. */
export class FormJudge {
  /** What the bytes are, where the host knows (undefined for text that an editor hands over). */
  actualEncoding: EncodingGuess | undefined;
  /** An encoding has been declared; where it is UTF-8, as it should be: where. */
  private declaresEncoding = false;
  private declaredUtf8: Range | undefined;
  private invalidBytes = false;

  constructor(
    private readonly rules: RuleRunner,
    private readonly placer: Placer,
    private readonly batch: Finding[],
  ) {}

  /** The encoding that the document declares, and where. */
  encoding(name: string, range: Range): void {
    const known = knownEncoding(name);
    this.declaresEncoding = true;
    if (known === undefined) this.fault(documentFault('encoding-unsupported', range, name));
    else if (this.actualEncoding !== undefined && !fits(known, this.actualEncoding)) this.fault(documentFault('encoding-mismatch', range, this.actualEncoding.encoding));
    else if (known === 'UTF-8') this.declaredUtf8 = range;
  }

  /** The root has begun: what has not been declared by now is not. */
  root(name: Range): void {
    const { actualEncoding } = this;
    if (!this.declaresEncoding && actualEncoding !== undefined && lacksMark(actualEncoding)) this.fault(documentFault('encoding-mismatch', name, actualEncoding.encoding));
  }

  doctype(range: Range): void {
    this.fault(documentFault('doctype', range, ''));
  }

  /** All that is wrong with the XML and the form of a record. Returns whether the XML is broken. */
  record({ faults, problems }: Record): boolean {
    for (const fault of faults) this.xml(fault);
    for (const problem of problems) {
      if (problem.row.broken && problem.code === 'missing') continue;
      const from = this.batch.length;
      this.rules.each('problem', (check, rule) => check(problem, this.reporterFor(problem, rule), rule.context, this.placer.person));
      this.multiply(from, problem.times);
    }
    return faults.length > 0;
  }

  private xml(fault: Fault): void {
    const from = this.batch.length;
    if (fault.code !== 'invalid-utf8') {
      this.fault(fault);
      this.multiply(from, fault.times);
      return;
    }
    // Text in another encoding has many such places: the first stands for them all.
    if (this.invalidBytes) return;
    this.invalidBytes = true;
    if (this.declaredUtf8 !== undefined) this.fault(documentFault('encoding-mismatch', this.declaredUtf8, ''));
    this.fault(fault);
  }

  private fault(fault: Fault): void {
    const place = { range: { start: fault.position, end: fault.end }, path: fault.path, person: fault.person, row: '', field: '', value: '', related: [], fix: undefined };
    this.rules.each('fault', (check, rule) => check(fault, (finding) => this.batch.push({ ...statementOf(rule.setting, finding), ...place }), rule.context));
  }

  /** The findings from an index on stand for others like them, which nobody has kept. */
  private multiply(from: number, times: number | undefined): void {
    if (times === undefined) return;
    for (let i = from; i < this.batch.length; i++) this.batch[i] = { ...this.batch[i]!, times };
  }

  /** Problems whose record is gone know their place themselves. */
  private reporterFor(problem: Problem, { setting, report }: ActiveRule): Reporter {
    const { placer, batch } = this;
    const { located, path, person, row, step } = problem;
    if (located !== undefined) {
      const length = problem.end - problem.start;
      const range = { start: located, end: { ...located, offset: located.offset + length, column: located.column + length } };
      return (finding) => batch.push(placer.findingAt(setting, { ...finding, related: [], fix: undefined }, range, path ?? '/', person ?? 0));
    }
    if (step === undefined) return report;
    const to = placer.pathOf(row, ROW) + step;
    return (finding) => batch.push(placer.findingAt(setting, finding, placer.rangeOf(finding), to, placer.person?.ordinal ?? 0));
  }
}

function documentFault(code: DocumentFault, range: Range, detail: string): Fault {
  return { code, detail, position: range.start, end: range.end, length: range.end.offset - range.start.offset, path: '/', person: 0 };
}

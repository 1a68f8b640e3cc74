import type { ComparedExtract } from '../counts/compared.ts';
import { dayOf, yearOf } from '../extract/calendar.ts';
import type { Format } from '../extract/format.ts';
import type { Person, Rows } from '../extract/person.ts';
import type { ExtractSink } from '../extract/reader.ts';
import type { DocumentFault, Fault, Problem, Record } from '../extract/record.ts';
import { recipientCodes } from '../extract/recipient.ts';
import { GIVEN, type Row } from '../extract/row.ts';
import { type Period, deriveServices } from '../extract/service.ts';
import { iiBydelsnr, iiFraDato, iiKomnr, iiLagetDato, iiSysID, iiSysVersjon, iiTilDato, pePeID } from '../extract/slots.ts';
import type { Finding, Range } from '../report/finding.ts';
import type { NotRun } from '../report/report.ts';
import { type Checks, type Context, type Earlier, ROW, type Reporter, type Said } from '../rules/rule.ts';
import { type EncodingGuess, fits, knownEncoding, lacksMark } from '../xml/encoding.ts';
import { Placer, byPlace, statementOf } from './place.ts';
import type { RuleSetting, Settings } from './settings.ts';
import { Tally } from './tally.ts';

/** Where findings go, sorted within each record. */
export interface FindingSink {
  add(finding: Finding): void;
  /** A rule threw: it is switched off for the rest of the file, and the others go on. */
  ruleThrew(rule: string, error: unknown): void;
}

/** What the header says of the extract. */
export interface ExtractFacts {
  formatVersion: string;
  dataYear: number | undefined;
  municipality: string;
  district: string;
  system: string;
  systemVersion: string;
}

/** Rules on ident messages run beside the linter (ident/). */
type Kind = Exclude<keyof Checks<unknown>, 'ident'>;
type Check<K extends Kind> = NonNullable<Checks<unknown>[K]>;
type RowKind = 'personRow' | 'personInformation' | 'functionScore' | 'service' | 'diagnosis' | 'specialistStay';

/** Takes in each person that has been read; see counts/. */
export interface PersonCounter {
  person(person: Person, period: Period): void;
}

/** One rule that is switched on. */
export interface ActiveRule {
  readonly setting: RuleSetting;
  /** It threw. */
  stopped: boolean;
  readonly tally: Tally;
  readonly context: Context;
  readonly report: Reporter;
}

/**
 * Runs the rules over the records of one extract, in one pass. What outlives a person are the counters and the ids seen,
 * and nothing else.
 */
export class Linter implements ExtractSink {
  readonly facts: ExtractFacts = { formatVersion: '', dataYear: undefined, municipality: '', district: '', system: '', systemVersion: '' };
  period: Period = { year: Number.NaN, start: Number.NaN, end: Number.NaN };
  /** What the bytes are, where the host knows (undefined for text that an editor hands over). */
  actualEncoding: EncodingGuess | undefined;
  /** Root element of a document that is no KPR extract. */
  foreignRoot: string | undefined;
  /** The document's XML is broken somewhere. */
  broken = false;
  persons = 0;
  services = 0;
  readonly active: readonly ActiveRule[];
  protected readonly batch: Finding[] = [];
  protected readonly placer = new Placer();
  /** The first person of each pePeID. */
  protected readonly seen = new Map<number, Earlier>();
  private readonly by: { readonly [K in Kind]-?: readonly { rule: ActiveRule; check: Check<K> }[] };
  private header_: Row | undefined;
  private headerPlace: { range: Range; path: string } | undefined;
  /** An encoding has been declared; where it is UTF-8, as it should be: where. */
  private declaresEncoding = false;
  private declaredUtf8: Range | undefined;
  private invalidBytes = false;
  protected compared = false;

  constructor(
    private readonly settings: Settings,
    private readonly sink: FindingSink,
    private readonly counter?: PersonCounter,
  ) {
    this.active = settings.rules.filter((setting) => !setting.off).map((setting) => this.activate(setting));
    const of = <K extends Kind>(kind: K): { rule: ActiveRule; check: Check<K> }[] =>
      this.active.flatMap((rule) => {
        const check = rule.setting.rule.check[kind];
        return check === undefined ? [] : [{ rule, check: check as Check<K> }];
      });
    this.by = {
      fault: of('fault'), problem: of('problem'), root: of('root'), header: of('header'), person: of('person'), personRow: of('personRow'),
      personInformation: of('personInformation'), functionScore: of('functionScore'), service: of('service'), diagnosis: of('diagnosis'),
      specialistStay: of('specialistStay'), samePerson: of('samePerson'), extract: of('extract'), compare: of('compare'),
    };
    if (settings.year !== undefined) this.setYear(settings.year);
  }

  root(root: Row, format: Format, namespace: string, known: boolean, record: Record, path: string): void {
    this.facts.formatVersion = format.version;
    this.placer.rootPath = path;
    this.placer.enter(record);
    const { actualEncoding } = this;
    if (!this.declaresEncoding && actualEncoding !== undefined && lacksMark(actualEncoding)) {
      this.judgeFault(documentFault('encoding-mismatch', this.placer.range(root.nameSpan()), actualEncoding.encoding));
    }
    for (const { rule, check } of this.by.root) this.run(rule, () => check(root, rule.report, rule.context, { namespace, known }));
  }

  header(header: Row, contacts: Rows, record: Record): void {
    this.placer.enter(record);
    this.header_ = header;
    this.readFacts(header);
    this.headerPlace = { range: this.placer.range(header.nameSpan()), path: this.placer.pathOf(header, -1) };
    if (header.broken) return;
    for (const { rule, check } of this.by.header) this.run(rule, () => check(header, rule.report, rule.context, contacts));
  }

  person(person: Person, record: Record): void {
    this.placer.enter(record);
    this.placer.person = person;
    this.persons++;
    this.services += person.services.length;
    deriveServices(person.services.pool, person.services.length, this.period);
    person.codes = recipientCodes(person, this.period);
    this.judgeRecord(record);
    this.judgeId(person);
    this.judgeRows('personRow', [person.row], 1, person);
    this.judgeRows('personInformation', person.personInformation.pool, person.personInformation.length, person);
    this.judgeRows('functionScore', person.functions.pool, person.functions.length, person);
    this.judgeRows('service', person.services.pool, person.services.length, person);
    this.judgeRows('diagnosis', person.diagnoses.pool, person.diagnoses.length, person);
    this.judgeRows('specialistStay', person.specialistStays.pool, person.specialistStays.length, person);
    if (!person.broken) this.judgePerson(person);
    this.counter?.person(person, this.period);
    this.placer.person = undefined;
    this.flush();
  }

  outside(record: Record): void {
    this.placer.enter(record);
    this.judgeRecord(record);
    this.flush();
  }

  doctype(start: number, end: number, record: Record): void {
    this.placer.enter(record);
    this.judgeFault(documentFault('doctype', this.placer.range({ start, end: Math.min(end, start + 9) }), ''));
  }

  encoding(name: string, start: number, end: number, record: Record): void {
    this.placer.enter(record);
    const range = this.placer.range({ start, end });
    const known = knownEncoding(name);
    this.declaresEncoding = true;
    if (known === undefined) this.judgeFault(documentFault('encoding-unsupported', range, name));
    else if (this.actualEncoding !== undefined && !fits(known, this.actualEncoding)) this.judgeFault(documentFault('encoding-mismatch', range, this.actualEncoding.encoding));
    else if (known === 'UTF-8') this.declaredUtf8 = range;
  }

  foreign(rootName: string): void {
    this.foreignRoot = rootName;
  }

  /** After the last record: the rules on the whole file. */
  finish(): void {
    if (this.broken || this.headerPlace === undefined) return;
    for (const { rule, check } of this.by.extract) this.run(rule, () => check(rule.tally, this.atHeader(rule), rule.context));
    this.flush();
  }

  /** After `finish`: the rules on this extract and an earlier one. */
  compare(current: ComparedExtract, previous: ComparedExtract): void {
    if (this.broken || this.headerPlace === undefined) return;
    this.compared = true;
    for (const { rule, check } of this.by.compare) this.run(rule, () => check(current, previous, this.atHeader(rule), rule.context));
    this.flush();
  }

  /** The rules that did not run, or not to the end, though they are switched on. */
  notRun(): NotRun[] {
    return this.active.flatMap(({ setting: { rule }, stopped }): NotRun[] => {
      if (stopped) return [{ rule: rule.id, reason: 'stopped' }];
      if (rule.needsYear && Number.isNaN(this.period.year)) return [{ rule: rule.id, reason: 'year-unknown' }];
      if (this.broken && (rule.check.extract ?? rule.check.compare) !== undefined) return [{ rule: rule.id, reason: 'broken-xml' }];
      if (rule.check.ident !== undefined) return [{ rule: rule.id, reason: 'no-ident-message' }];
      return rule.check.compare !== undefined && !this.compared ? [{ rule: rule.id, reason: 'no-previous' }] : [];
    });
  }

  /** The person that had this id before `person`, where there is one. */
  protected earlier(id: number, person: Person): Earlier | undefined {
    const earlier = this.seen.get(id);
    if (earlier === undefined) this.seen.set(id, { ordinal: person.ordinal });
    return earlier;
  }

  /** Takes findings on the extract as a whole: they stand at the name INNHINFO. */
  private atHeader({ setting }: ActiveRule): (finding: Said) => void {
    const place = { ...this.headerPlace!, person: 0, row: 'INNHINFO', field: '', value: '', related: [], fix: undefined };
    return (finding) => this.batch.push({ ...statementOf(setting, finding), ...place });
  }

  private activate(setting: RuleSetting): ActiveRule {
    const linter = this;
    const tally = new Tally();
    return {
      setting,
      stopped: false,
      tally,
      context: {
        get period() {
          return linter.period;
        },
        get year() {
          return linter.period.year;
        },
        get header() {
          return linter.header_;
        },
        get municipality() {
          return linter.facts.municipality;
        },
        options: setting.options,
        tally: (key, amount = 1) => tally.add(key, amount),
      },
      report: (finding) => this.batch.push(this.placer.finding(setting, finding)),
    };
  }

  private readFacts(header: Row): void {
    const { facts, settings } = this;
    facts.municipality = header.text(iiKomnr);
    facts.district = header.text(iiBydelsnr);
    facts.system = header.text(iiSysID);
    facts.systemVersion = header.text(iiSysVersjon);
    if (settings.year !== undefined) return;
    const period = [iiFraDato, iiTilDato].map((slot) => header.values[slot]!).find((day) => !Number.isNaN(day));
    const made = header.values[iiLagetDato]!;
    const year = period !== undefined ? yearOf(period) : (settings.fallbackYear ?? (Number.isNaN(made) ? undefined : yearOf(made) - 1));
    if (year !== undefined) this.setYear(year);
  }

  private setYear(year: number): void {
    this.period = { year, start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
    this.facts.dataYear = year;
  }

  private runs(rule: ActiveRule): boolean {
    return !rule.stopped && !(rule.setting.rule.needsYear === true && Number.isNaN(this.period.year));
  }

  private run(rule: ActiveRule, check: () => void): void {
    if (!this.runs(rule)) return;
    try {
      check();
    } catch (error) {
      this.stop(rule, error);
    }
  }

  private stop(rule: ActiveRule, error: unknown): void {
    rule.stopped = true;
    this.sink.ruleThrew(rule.setting.rule.id, error);
  }

  private judgeRows(kind: RowKind, rows: readonly Row[], count: number, person: Person): void {
    if (count === 0) return;
    const checks = this.by[kind];
    for (let i = 0; i < checks.length; i++) {
      const { rule } = checks[i]!;
      if (!this.runs(rule)) continue;
      const check = checks[i]!.check as (row: Row, report: Reporter, context: Context, person: Person) => void;
      const { report, context } = rule;
      try {
        for (let j = 0; j < count; j++) if (!rows[j]!.broken) check(rows[j]!, report, context, person);
      } catch (error) {
        this.stop(rule, error);
      }
    }
  }

  private judgePerson(person: Person): void {
    const checks = this.by.person;
    for (let i = 0; i < checks.length; i++) {
      const { rule, check } = checks[i]!;
      if (!this.runs(rule)) continue;
      try {
        check(person, rule.report, rule.context);
      } catch (error) {
        this.stop(rule, error);
      }
    }
  }

  private judgeId(person: Person): void {
    if (person.row.states[pePeID] !== GIVEN) return;
    const earlier = this.earlier(person.row.values[pePeID]!, person);
    if (earlier === undefined) return;
    for (const { rule, check } of this.by.samePerson) this.run(rule, () => check(person, earlier, rule.report, rule.context));
  }

  private judgeRecord(record: Record): void {
    for (const fault of record.faults) {
      const from = this.batch.length;
      this.judgeXml(fault);
      if (fault.code !== 'invalid-utf8') this.multiply(from, fault.times);
    }
    for (const problem of record.problems) {
      if (problem.row.broken && problem.code === 'missing') continue;
      const from = this.batch.length;
      for (const { rule, check } of this.by.problem) this.run(rule, () => check(problem, this.reporterFor(problem, rule), rule.context));
      this.multiply(from, problem.times);
    }
  }

  /** The findings from an index on stand for others like them, which nobody has kept. */
  private multiply(from: number, times: number | undefined): void {
    if (times === undefined) return;
    for (let i = from; i < this.batch.length; i++) this.batch[i] = { ...this.batch[i]!, times };
  }

  private judgeXml(fault: Fault): void {
    this.broken = true;
    if (fault.code === 'invalid-utf8') {
      // Text in another encoding has many such places: the first stands for them all.
      if (this.invalidBytes) return;
      this.invalidBytes = true;
      if (this.declaredUtf8 !== undefined) this.judgeFault(documentFault('encoding-mismatch', this.declaredUtf8, ''));
    }
    this.judgeFault(fault);
  }

  private judgeFault(fault: Fault): void {
    const place = { range: { start: fault.position, end: fault.end }, path: fault.path, person: fault.person, row: '', field: '', value: '', related: [], fix: undefined };
    for (const { rule, check } of this.by.fault) {
      this.run(rule, () => check(fault, (finding) => this.batch.push({ ...statementOf(rule.setting, finding), ...place }), rule.context));
    }
  }

  /** Problems whose record is gone know their place themselves. */
  private reporterFor(problem: Problem, rule: ActiveRule): Reporter {
    const { located, path, person, row, step } = problem;
    if (located === undefined && step === undefined) return rule.report;
    if (located === undefined) {
      const { placer } = this;
      const to = placer.pathOf(row, ROW) + step!;
      return (finding) => this.batch.push(placer.findingAt(rule.setting, finding, placer.rangeOf(finding), to, placer.person?.ordinal ?? 0));
    }
    const length = problem.end - problem.start;
    const range = { start: located, end: { ...located, offset: located.offset + length, column: located.column + length } };
    return (finding) => this.batch.push(this.placer.findingAt(rule.setting, { ...finding, related: [], fix: undefined }, range, path ?? '/', person ?? 0));
  }

  protected flush(): void {
    const { batch } = this;
    if (batch.length === 0) return;
    if (batch.length > 1) batch.sort(byPlace);
    for (const finding of batch) this.sink.add(finding);
    batch.length = 0;
  }
}

function documentFault(code: DocumentFault, range: Range, detail: string): Fault {
  return { code, detail, position: range.start, end: range.end, length: range.end.offset - range.start.offset, path: '/', person: 0 };
}

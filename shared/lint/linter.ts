import { dayOf, yearOf } from '../extract/calendar.ts';
import type { Format } from '../extract/format.ts';
import type { Person, Rows } from '../extract/person.ts';
import type { ExtractSink } from '../extract/reader.ts';
import { type DocumentFault, type Fault, Locator, type Record } from '../extract/record.ts';
import { ABSENT, GIVEN, type Row, type Span } from '../extract/row.ts';
import { type Period, deriveServices } from '../extract/service.ts';
import { iiBydelsnr, iiFraDato, iiKomnr, iiLagetDato, iiSysID, iiSysVersjon, iiTilDato, pePeID } from '../extract/slots.ts';
import type { Finding, LocatedRepair, Range, Related } from '../report/finding.ts';
import type { NotRun } from '../report/report.ts';
import { type Checks, type Context, type Earlier, type NewFinding, ROW, type Repair, type Reporter, type Said } from '../rules/rule.ts';
import { type EncodingGuess, fits, knownEncoding } from '../xml/encoding.ts';
import { Tally } from './tally.ts';
import type { RuleSetting, Settings } from './settings.ts';

/** Where findings go, in batches that each belong to one record. */
export interface FindingSink {
  add(finding: Finding): void;
  /** A rule threw: it is switched off for the rest of the file, and the rest goes on. */
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

type Check<K extends keyof Checks<unknown>> = NonNullable<Checks<unknown>[K]>;

/** One rule that is switched on, with its context. */
class Active {
  off = false;
  readonly tally = new Tally();
  readonly context: Context;
  readonly report: Reporter;

  constructor(
    readonly setting: RuleSetting,
    linter: Linter,
  ) {
    const { tally } = this;
    this.context = {
      get period() {
        return linter.period;
      },
      get year() {
        return linter.period.year;
      },
      get header() {
        return linter.headerRow;
      },
      get municipality() {
        return linter.facts.municipality;
      },
      options: setting.options,
      tally: (key, amount = 1) => tally.add(key, amount),
    };
    this.report = (finding) => linter.report(this, finding);
  }
}

/**
 * Runs the rules over the records of one extract, in one pass. What outlives a person are the counters, the ids seen,
 * and nothing else.
 */
export class Linter implements ExtractSink {
  period: Period = { year: Number.NaN, start: Number.NaN, end: Number.NaN };
  headerRow: Row | undefined;
  readonly facts: ExtractFacts = { formatVersion: '', dataYear: undefined, municipality: '', district: '', system: '', systemVersion: '' };
  foreignRoot: string | undefined;
  /** The document's XML is broken somewhere. */
  broken = false;
  /** What the bytes are, where the host knows (undefined for text that an editor hands over). */
  actualEncoding: EncodingGuess | undefined;
  private declaredEncoding: Range | undefined;
  private invalidBytes = false;
  persons = 0;
  services = 0;
  private rootPath = '/IPLOS';
  private headerPlace: { range: Range; path: string } | undefined;
  private readonly active: Active[];
  private readonly seen = new Map<number, Earlier>();
  private batch: Finding[] = [];
  private locator: Locator | undefined;
  private record: Record | undefined;
  private person_: Person | undefined;
  private readonly by: { readonly [K in keyof Checks<unknown>]-?: { active: Active; check: Check<K> }[] };

  constructor(
    settings: Settings,
    private readonly sink: FindingSink,
    private readonly forced: { year: number | undefined; fallbackYear: number | undefined } = settings,
  ) {
    this.active = settings.rules.filter((setting) => !setting.off).map((setting) => new Active(setting, this));
    const of = <K extends keyof Checks<unknown>>(kind: K): { active: Active; check: Check<K> }[] =>
      this.active.flatMap((active) => {
        const check = active.setting.rule.check[kind];
        return check === undefined ? [] : [{ active, check: check as Check<K> }];
      });
    this.by = {
      fault: of('fault'), problem: of('problem'), root: of('root'), header: of('header'), person: of('person'), personRow: of('personRow'),
      personInformation: of('personInformation'), functionScore: of('functionScore'), service: of('service'), diagnosis: of('diagnosis'),
      specialistStay: of('specialistStay'), samePerson: of('samePerson'), extract: of('extract'),
    };
    if (forced.year !== undefined) this.setYear(forced.year);
  }

  root(root: Row, format: Format, namespace: string, known: boolean, record: Record): void {
    this.facts.formatVersion = format.version;
    this.enter(record);
    for (const { active, check } of this.by.root) this.guard(active, () => check(root, active.report, active.context, { namespace, known }));
  }

  header(header: Row, contacts: Rows, record: Record): void {
    this.enter(record);
    this.headerRow = header;
    const { facts } = this;
    facts.municipality = header.text(iiKomnr);
    facts.district = header.text(iiBydelsnr);
    facts.system = header.text(iiSysID);
    facts.systemVersion = header.text(iiSysVersjon);
    if (this.forced.year === undefined) {
      const year = [iiFraDato, iiTilDato].map((slot) => header.values[slot]!).find((day) => !Number.isNaN(day));
      const made = header.values[iiLagetDato]!;
      const known = year !== undefined ? yearOf(year) : (this.forced.fallbackYear ?? (Number.isNaN(made) ? undefined : yearOf(made) - 1));
      if (known !== undefined) this.setYear(known);
    }
    this.headerPlace = { range: this.range(header.nameSpan()), path: this.pathOf(header, ROW) };
    if (header.broken) return;
    for (const { active, check } of this.by.header) if (this.runs(active)) this.guard(active, () => check(header, active.report, active.context, contacts));
  }

  person(person: Person, record: Record): void {
    this.enter(record);
    this.person_ = person;
    this.persons++;
    this.services += person.services.length;
    deriveServices(person.services.pool, person.services.length, this.period);
    this.problems(record);
    this.duplicate(person);
    if (!person.row.broken || person.row.tagEnd > 0) this.rowChecks(this.by.personRow, [person.row], 1, person);
    this.rowChecks(this.by.personInformation, person.personInformation.pool, person.personInformation.length, person);
    this.rowChecks(this.by.functionScore, person.functions.pool, person.functions.length, person);
    this.rowChecks(this.by.service, person.services.pool as Row[], person.services.length, person);
    this.rowChecks(this.by.diagnosis, person.diagnoses.pool, person.diagnoses.length, person);
    this.rowChecks(this.by.specialistStay, person.specialistStays.pool, person.specialistStays.length, person);
    if (!person.broken) {
      const checks = this.by.person;
      for (let i = 0; i < checks.length; i++) {
        const { active, check } = checks[i]!;
        if (!this.runs(active)) continue;
        try {
          check(person, active.report, active.context);
        } catch (error) {
          this.threw(active, error);
        }
      }
    }
    this.person_ = undefined;
    this.flush();
  }

  outside(record: Record): void {
    this.enter(record);
    this.problems(record);
    this.flush();
  }

  doctype(start: number, end: number, record: Record): void {
    this.enter(record);
    this.documentFault('doctype', this.range({ start, end: Math.min(end, start + 9) }), '');
  }

  encoding(name: string, start: number, end: number, record: Record): void {
    this.enter(record);
    const range = this.range({ start, end });
    const known = knownEncoding(name);
    if (known === undefined) this.documentFault('encoding-unsupported', range, name);
    else if (this.actualEncoding !== undefined && !fits(known, this.actualEncoding)) this.documentFault('encoding-mismatch', range, this.actualEncoding.encoding);
    else this.declaredEncoding = range;
  }

  foreign(rootName: string): void {
    this.foreignRoot = rootName;
  }

  /** After the last record: the rules on the whole file. Returns what did not run. */
  finish(): NotRun[] {
    const notRun: NotRun[] = [];
    if (!this.broken && this.headerPlace !== undefined) {
      const place = { ...this.headerPlace, person: 0, row: 'INNHINFO', field: '', value: '', related: [], fix: undefined };
      for (const { active, check } of this.by.extract) {
        if (!this.runs(active)) continue;
        this.guard(active, () => check(active.tally, (finding) => this.batch.push({ ...this.said(active, finding), ...place }), active.context));
      }
      this.flush();
    }
    for (const active of this.active) {
      const { id, needsYear, check } = active.setting.rule;
      if (active.off) notRun.push({ rule: id, reason: 'stopped' });
      else if (needsYear && Number.isNaN(this.period.year)) notRun.push({ rule: id, reason: 'year-unknown' });
      else if (check.extract !== undefined && this.broken) notRun.push({ rule: id, reason: 'broken-xml' });
    }
    return notRun;
  }

  report(active: Active, finding: NewFinding): void {
    const { row, slot } = finding;
    const range = this.range(finding.span ?? (slot === ROW ? row.nameSpan() : row.at(slot)));
    this.batch.push(this.made(active, finding, range, this.pathOf(row, slot), this.person_?.ordinal ?? 0));
  }

  private made(active: Active, finding: NewFinding, range: Range, path: string, person: number): Finding {
    const { row, slot } = finding;
    const field = slot === ROW ? undefined : row.field(slot);
    return {
      ...this.said(active, finding),
      range,
      path,
      person,
      row: row.name,
      field: field?.name ?? '',
      value: field === undefined || field.personal || row.states[slot] === ABSENT ? '' : row.text(slot),
      related: (finding.related ?? []).map((r): Related => ({ range: this.range(r.span ?? (r.slot === ROW ? r.row.nameSpan() : r.row.at(r.slot))), path: this.pathOf(r.row, r.slot), note: r.note })),
      fix: finding.fix === undefined ? undefined : { kind: finding.fix.kind, repairs: ('alternatives' in finding.fix ? finding.fix.alternatives : [finding.fix]).map((repair) => this.repair(repair)) },
    };
  }

  private said(active: Active, finding: Said): Pick<Finding, 'rule' | 'message' | 'params' | 'severity' | 'registryAction' | 'actor'> {
    const { rule, severity } = active.setting;
    return {
      rule: rule.id,
      message: finding.message,
      params: finding.params ?? {},
      severity: severity ?? finding.severity ?? rule.severity,
      registryAction: finding.registryAction ?? rule.registryAction,
      actor: finding.actor ?? rule.actor,
    };
  }

  private repair(repair: Repair): LocatedRepair {
    return { title: repair.title, params: repair.params ?? {}, edits: repair.edits.map((edit) => ({ range: this.range(edit), text: edit.text })) };
  }

  private range(span: Span): Range {
    const locator = this.locator!;
    return { start: locator.locate(span.start), end: locator.locate(span.end) };
  }

  private pathOf(row: Row, slot: number): string {
    const field = slot === ROW || row.states[slot] === ABSENT ? '' : `/${row.field(slot).attribute ? '@' : ''}${row.field(slot).name}`;
    if (row.name === 'IPLOS') return this.rootPath + field;
    const person = this.person_;
    if (row.name === 'INNHINFO' || row.name === 'iiKontakt') {
      return `${this.rootPath}/INNHINFO${row.name === 'iiKontakt' ? `/iiKontakt[${row.ordinal}]` : ''}${field}`;
    }
    const base = `${this.rootPath}/PERSON[${person?.ordinal ?? row.ordinal}]`;
    return row.name === 'PERSON' ? base + field : `${base}/${row.name}[${row.ordinal}]${field}`;
  }

  /** The path of the root, which differs inside an envelope. */
  setRootPath(path: string): void {
    this.rootPath = path;
  }

  private enter(record: Record): void {
    if (this.record !== record) {
      this.record = record;
      this.locator = new Locator(record);
    } else this.locator!.reset();
  }

  private setYear(year: number): void {
    this.period = { year, start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
    this.facts.dataYear = year;
  }

  private runs(active: Active): boolean {
    return !active.off && !(active.setting.rule.needsYear === true && Number.isNaN(this.period.year));
  }

  private rowChecks<K extends 'personRow' | 'personInformation' | 'functionScore' | 'service' | 'diagnosis' | 'specialistStay'>(
    checks: readonly { active: Active; check: Check<K> }[], rows: readonly Row[], count: number, person: Person,
  ): void {
    if (count === 0) return;
    for (let i = 0; i < checks.length; i++) {
      const { active } = checks[i]!;
      if (!this.runs(active)) continue;
      const check = checks[i]!.check as (row: Row, report: Reporter, context: Context, person: Person) => void;
      const { report, context } = active;
      try {
        for (let j = 0; j < count; j++) {
          const row = rows[j]!;
          if (!row.broken) check(row, report, context, person);
        }
      } catch (error) {
        this.threw(active, error);
      }
    }
  }

  private problems(record: Record): void {
    for (const fault of record.faults) {
      if (fault.code === 'invalid-utf8') {
        // Text in another encoding has many such places: the first stands for them all.
        if (this.invalidBytes) continue;
        this.invalidBytes = true;
        if (this.declaredEncoding !== undefined) this.documentFault('encoding-mismatch', this.declaredEncoding, '');
      }
      this.broken = true;
      this.fault(fault);
    }
    for (const problem of record.problems) {
      for (const { active, check } of this.by.problem) {
        if (!this.runs(active) || (problem.row.broken && problem.code === 'missing')) continue;
        this.guard(active, () => {
          if (problem.located === undefined) check(problem, active.report, active.context);
          else {
            const start = problem.located;
            const length = problem.end - problem.start;
            const end = { ...start, offset: start.offset + length, column: start.column + length };
            check(problem, (finding) => this.batch.push(this.made(active, { ...finding, fix: undefined }, { start, end }, problem.path ?? this.rootPath, problem.person ?? 0)), active.context);
          }
        });
      }
    }
  }

  private documentFault(code: DocumentFault, range: Range, detail: string): void {
    this.fault({ code, detail, position: range.start, end: range.end, length: range.end.offset - range.start.offset, path: '/', person: 0 });
  }

  private fault(fault: Fault): void {
    for (const { active, check } of this.by.fault) {
      if (!this.runs(active)) continue;
      const range = { start: fault.position, end: fault.end };
      this.guard(active, () => check(fault, (finding) => this.batch.push({ ...this.said(active, finding), range, path: fault.path, person: fault.person, row: '', field: '', value: '', related: [], fix: undefined }), active.context));
    }
  }

  private duplicate(person: Person): void {
    const { row } = person;
    if (row.states[pePeID] !== GIVEN) return;
    const id = row.values[pePeID]!;
    const earlier = this.seen.get(id);
    if (earlier === undefined) {
      this.seen.set(id, { ordinal: person.ordinal, line: this.record!.position.line });
      return;
    }
    for (const { active, check } of this.by.samePerson) if (this.runs(active)) this.guard(active, () => check(person, earlier, active.report, active.context));
  }

  private guard(active: Active, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.threw(active, error);
    }
  }

  private threw(active: Active, error: unknown): void {
    active.off = true;
    this.sink.ruleThrew(active.setting.rule.id, error);
  }

  private flush(): void {
    const { batch } = this;
    if (batch.length === 0) return;
    if (batch.length > 1) batch.sort((a, b) => a.range.start.offset - b.range.start.offset || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
    for (const finding of batch) this.sink.add(finding);
    batch.length = 0;
  }
}

import type { ComparedExtract } from '../counts/compared.ts';
import { dayOf, yearOf } from '../extract/calendar.ts';
import type { Format } from '../extract/format.ts';
import type { Person, Rows } from '../extract/person.ts';
import type { ExtractSink } from '../extract/reader.ts';
import type { Record } from '../extract/record.ts';
import { recipientCodes } from '../extract/recipient.ts';
import { GIVEN, type Row } from '../extract/row.ts';
import { type Period, deriveServices, noPeriod } from '../extract/service.ts';
import { iiBydelsnr, iiFraDato, iiKomnr, iiLagetDato, iiSysID, iiSysVersjon, iiTilDato, pePeID } from '../extract/slots.ts';
import type { Finding, Range } from '../report/finding.ts';
import type { NotRun } from '../report/report.ts';
import type { Earlier, Said } from '../rules/rule.ts';
import type { EncodingGuess } from '../xml/encoding.ts';
import { FormJudge } from './form-judge.ts';
import { NumberTable } from './number-table.ts';
import { Placer, byPlace, statementOf } from './place.ts';
import { type ActiveRule, RuleRunner } from './rule-runner.ts';
import { type RuleSetting, type Settings, floorOf } from './settings.ts';
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

/** Takes in each person that has been read; see counts/. */
export interface PersonCounter {
  person(person: Person, period: Period): void;
}

/**
 * Runs the rules over the records of one extract, in one pass. What outlives a person are the counters and the ids seen,
 * and nothing else.
 */
export class Linter implements ExtractSink {
  readonly facts: ExtractFacts = { formatVersion: '', dataYear: undefined, municipality: '', district: '', system: '', systemVersion: '' };
  period: Period;
  /** Root element of a document that is no KPR extract. */
  foreignRoot: string | undefined;
  /** The document's XML is broken somewhere. */
  broken = false;
  /** The line, from 0, where it breaks first. */
  brokenAt: number | undefined;
  persons = 0;
  services = 0;
  private readonly rules: RuleRunner;
  protected readonly batch: Finding[] = [];
  protected readonly placer = new Placer();
  /** By pePeID the ordinal of the first person who has it. */
  protected readonly seen = new NumberTable();
  private header_: Row | undefined;
  private headerPlace: { range: Range; path: string } | undefined;
  private readonly form: FormJudge;
  protected compared = false;

  constructor(
    private readonly settings: Settings,
    private readonly sink: FindingSink,
    private readonly counter?: PersonCounter,
  ) {
    this.period = { ...noPeriod, floor: floorOf(settings) };
    const active = settings.rules.filter((setting) => !setting.off).map((setting) => this.activate(setting));
    this.rules = new RuleRunner(active, (rule, error) => this.sink.ruleThrew(rule, error));
    this.form = new FormJudge(this.rules, this.placer, this.batch);
    if (settings.year !== undefined) this.setYear(settings.year);
  }

  /** What the bytes are, where the host knows: text that an editor hands over has no encoding. */
  set actualEncoding(encoding: EncodingGuess) {
    this.form.actualEncoding = encoding;
  }

  get active(): readonly ActiveRule[] {
    return this.rules.active;
  }

  root(root: Row, format: Format, namespace: string, known: boolean, record: Record, path: string): void {
    this.facts.formatVersion = format.version;
    this.placer.begin(path);
    this.placer.enter(record);
    this.form.root(this.placer.range(root.nameSpan()));
    this.rules.each('root', (check, { report, context }) => check(root, report, context, { namespace, known }));
  }

  header(header: Row, contacts: Rows, record: Record): void {
    this.placer.enter(record);
    this.header_ = header;
    this.readFacts(header);
    this.headerPlace = { range: this.placer.range(header.nameSpan()), path: this.placer.pathOf(header, -1) };
    if (header.broken) return;
    this.rules.each('header', (check, { report, context }) => check(header, report, context, contacts));
  }

  person(person: Person, record: Record): void {
    this.placer.enter(record);
    this.placer.person = person;
    this.persons++;
    this.services += person.services.length;
    deriveServices(person.services.pool, person.services.length, this.period);
    person.codes = recipientCodes(person, this.period);
    this.judgeForm(record);
    this.judgeId(person);
    const { rules } = this;
    rules.rows('personRow', [person.row], 1, person);
    rules.rows('personInformation', person.personInformation.pool, person.personInformation.length, person);
    rules.rows('functionScore', person.functions.pool, person.functions.length, person);
    rules.rows('service', person.services.pool, person.services.length, person);
    rules.rows('diagnosis', person.diagnoses.pool, person.diagnoses.length, person);
    rules.rows('specialistStay', person.specialistStays.pool, person.specialistStays.length, person);
    if (!person.broken) rules.person(person);
    this.counter?.person(person, this.period);
    this.placer.person = undefined;
    this.flush();
  }

  outside(record: Record): void {
    this.placer.enter(record);
    this.judgeForm(record);
    this.flush();
  }

  doctype(start: number, end: number, record: Record): void {
    this.placer.enter(record);
    this.form.doctype(this.placer.range({ start, end: Math.min(end, start + 9) }));
  }

  encoding(name: string, start: number, end: number, record: Record): void {
    this.placer.enter(record);
    this.form.encoding(name, this.placer.range({ start, end }));
  }

  foreign(rootName: string): void {
    this.foreignRoot = rootName;
  }

  /** After the last record: the rules on the whole file. */
  finish(): void {
    if (this.broken || this.headerPlace === undefined) return;
    this.rules.each('extract', (check, rule) => check(rule.tally, this.atHeader(rule), rule.context));
    this.flush();
  }

  /** After `finish`: the rules on this extract and an earlier one. */
  compare(current: ComparedExtract, previous: ComparedExtract): void {
    if (this.broken || this.headerPlace === undefined) return;
    this.compared = true;
    this.rules.each('compare', (check, rule) => check(current, previous, this.atHeader(rule), rule.context));
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
    const ordinal = this.seen.get(id);
    if (ordinal !== 0) return { ordinal };
    this.seen.add(id, person.ordinal);
    return undefined;
  }

  /** Takes findings on the extract as a whole: they stand at the name INNHINFO. */
  private atHeader({ setting }: ActiveRule): (finding: Said) => void {
    const place = { ...this.headerPlace!, person: 0, row: 'INNHINFO', field: '', value: '', related: [], fix: undefined };
    return (finding) => this.batch.push({ ...statementOf(setting, finding), ...place });
  }

  private activate(setting: RuleSetting): ActiveRule {
    const tally = new Tally();
    const { period } = this;
    return {
      setting,
      stopped: false,
      tally,
      // Fields, not getters: rules read them for every row.
      context: { period, year: period.year, header: undefined, municipality: '', options: setting.options, tally: (key, amount = 1) => tally.add(key, amount) },
      report: (finding) => this.batch.push(this.placer.finding(setting, finding)),
    };
  }

  /** Tells the rules what is known of the extract by now. */
  private inform(): void {
    const { period, header_: header } = this;
    const { municipality } = this.facts;
    for (const { context } of this.active) Object.assign(context, { period, year: period.year, header, municipality });
  }

  private readFacts(header: Row): void {
    const { facts, settings } = this;
    facts.municipality = header.text(iiKomnr);
    facts.district = header.text(iiBydelsnr);
    facts.system = header.text(iiSysID);
    facts.systemVersion = header.text(iiSysVersjon);
    this.inform();
    if (settings.year !== undefined) return;
    const period = [iiFraDato, iiTilDato].map((slot) => header.values[slot]!).find((day) => !Number.isNaN(day));
    const made = header.values[iiLagetDato]!;
    const year = period !== undefined ? yearOf(period) : (settings.fallbackYear ?? (Number.isNaN(made) ? undefined : yearOf(made) - 1));
    if (year !== undefined) this.setYear(year);
  }

  private setYear(year: number): void {
    this.period = { ...this.period, year, start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
    this.facts.dataYear = year;
    this.inform();
    this.rules.knowYear();
  }

  private judgeForm(record: Record): void {
    if (!this.form.record(record)) return;
    this.broken = true;
    this.brokenAt ??= record.faults.reduce((first, { position: { line } }) => Math.min(first, line), Number.POSITIVE_INFINITY);
  }

  private judgeId(person: Person): void {
    if (person.row.states[pePeID] !== GIVEN) return;
    const earlier = this.earlier(person.row.values[pePeID]!, person);
    if (earlier === undefined) return;
    this.rules.each('samePerson', (check, { report, context }) => check(person, earlier, report, context));
  }

  protected flush(): void {
    const { batch } = this;
    if (batch.length === 0) return;
    if (!isInOrder(batch)) batch.sort(byPlace);
    for (const finding of batch) this.sink.add(finding);
    batch.length = 0;
  }
}

function isInOrder(batch: readonly Finding[]): boolean {
  for (let i = 1; i < batch.length; i++) if (byPlace(batch[i - 1]!, batch[i]!) > 0) return false;
  return true;
}

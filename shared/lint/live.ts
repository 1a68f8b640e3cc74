import type { CountResult } from '../counts/result.ts';
import type { CountEntry } from '../counts/sheet.ts';
import type { Period } from '../extract/service.ts';
import { type Counts, type Finding, countFinding, noCounts } from '../report/finding.ts';
import { moved } from '../report/move.ts';
import type { NotRun } from '../report/report.ts';
import type { Position } from '../xml/scanner.ts';
import type { ExtractFacts } from './linter.ts';
import { LiveCounts, type LiveCounting } from './live-counts.ts';
import { LiveRows } from './live-rows.ts';
import { byPlace } from './place.ts';
import { type PersonResult, Recorder } from './recorder.ts';
import { SegmentedText } from './segmented-text.ts';
import type { Settings } from './settings.ts';
import { MOST_BYTES, SinglePerson } from './single-person.ts';
import { ExtractStream, RecordTooLarge } from './stream.ts';

/** Characters encoded at a time. */
const PIECE = 64 * 1024;

const encoder = new TextEncoder();

const START: Position = { offset: 0, line: 0, column: 0 };

/**
 * An extract that is being edited. After `refresh` its findings are those of a fresh check; an edit inside one person
 * costs the reading of that person, any other the reading of the document. Offsets count UTF-16 code units.
 * Before the first `refresh` there is only text.
 */
export class LiveExtract {
  /** A segment for each person, with what follows it up to the next. */
  private readonly parts: SegmentedText<PersonResult>;
  /** What stands where. */
  readonly rows: LiveRows;
  /** Persons whose text has changed since they were read; undefined: the document must be read anew. */
  private dirty: Set<number> | undefined;
  private recorder: Recorder;
  private single: SinglePerson | undefined;
  private tailFindings: Finding[] = [];
  private tailBase: Position = START;
  private tailBroken = false;
  private whole: Finding[] = [];
  private counts_: Counts = noCounts();
  private brokenPersons = 0;
  private readonly counting: LiveCounts;
  private regular = false;
  /** The line at which reading had to stop, where it had. */
  stoppedAt: number | undefined;

  constructor(
    text: string,
    private settings: Settings,
    counting: LiveCounting = {},
  ) {
    this.recorder = new Recorder(settings, counting.counts);
    const entries = (): Iterable<CountEntry> => this.entries();
    this.counting = new LiveCounts(counting, entries);
    this.parts = new SegmentedText(text);
    this.rows = new LiveRows(this.parts);
  }

  /** Root element of a document that is no KPR extract. */
  get foreignRoot(): string | undefined {
    return this.recorder.foreignRoot;
  }

  get facts(): Readonly<ExtractFacts> {
    return this.recorder.facts;
  }

  /** What the persons are looked at with. */
  get period(): Period {
    return this.recorder.period;
  }

  get persons(): number {
    return this.parts.segments.length;
  }

  get complete(): boolean {
    return this.stoppedAt === undefined && !this.broken;
  }

  get notRun(): NotRun[] {
    return this.recorder.notRun();
  }

  /**
   * The counts of the text as it was at the last `refresh` (`fresh`: of the text as it stands), in the shape of
   * `kpr-lint count --format json`, with last year's figures where `count` was given an extract to compare with. Each edit
   * costs the person it is in; asking costs a few milliseconds, and the same object comes back until something changes.
   * undefined where not all of the document can be read, or its data year is not known: part of a count is none.
   * Percentages and hours have one decimal, persons are whole (DOMAIN §6; shared/counts/result.ts).
   */
  get statistics(): CountResult | undefined {
    return this.complete ? this.counting.statistics(this.facts) : undefined;
  }

  /**
   * Says what to compare with and how to count, from now on. Another `previous` takes effect at once, in `statistics`, in
   * the findings of KPR901 to KPR908 and in `notRun`; other `counts` need a `refresh`.
   */
  count(counting: LiveCounting): void {
    if (this.counting.use(counting)) this.forget(this.text);
    else if (this.dirty !== undefined) this.whole = this.wholeFile();
  }

  get text(): string {
    return this.parts.text;
  }

  get length(): number {
    return this.parts.length;
  }

  /** Exact, whatever is listed. */
  get counts(): Counts {
    const counts: Counts = { ...this.counts_, byRule: { ...this.counts_.byRule } };
    for (const finding of this.whole) countFinding(counts, finding, 1);
    return counts;
  }

  /** All findings in the order of the file. Most persons have none, and are asked without making anything. */
  *findings(): Iterable<Finding> {
    const { segments } = this.parts;
    const bases = this.parts.bases();
    yield* [...this.recorder.head, ...this.whole].sort(byPlace);
    for (let i = 0; i < segments.length; i++) {
      const { findings, start } = segments[i]!.result;
      for (let j = 0; j < findings.length; j++) yield moved(findings[j]!, start, bases[i]!);
    }
    for (const finding of this.tailFindings) yield moved(finding, this.tailBase, bases[segments.length]!);
  }

  /** The offset of a line and column, both 0-based; beyond the end of a line, the end of the line. */
  offsetAt(line: number, column: number): number {
    return this.parts.offsetAt(line, column);
  }

  /** Line and column of an offset. */
  positionAt(offset: number): Position {
    return this.parts.positionAt(offset);
  }

  /** Replaces [start, end). Findings are out of date until `refresh`. */
  change(start: number, end: number, replacement: string): void {
    const i = this.dirty === undefined ? -1 : this.parts.segmentAround(start, end);
    if (i < 0) {
      const { text } = this;
      this.forget(text.slice(0, start) + replacement + text.slice(end));
      return;
    }
    this.parts.replace(i, start, end, replacement);
    this.dirty!.add(i);
  }

  /** Brings the findings up to date with the text. */
  refresh(): void {
    for (const _ of this.steps()) continue;
  }

  /** Whether `refresh` has nothing to do. */
  get fresh(): boolean {
    return this.dirty?.size === 0;
  }

  /**
   * `refresh` in steps of a few milliseconds. Until the last step the findings are the old ones; a caller who sees the
   * text change in between leaves the steps and begins anew. Each gives how much of the document has been read, up to 1.
   */
  *steps(): Generator<number> {
    if (this.dirty !== undefined && this.regular) {
      if (this.readDirty()) return;
    }
    yield* this.readAll(this.text);
  }

  /** Other rules or options: everything is to be found anew. */
  use(settings: Settings): void {
    this.settings = settings;
    this.forget(this.text);
  }

  private readDirty(): boolean {
    const dirty = this.dirty!;
    for (const i of dirty) if (!this.readPerson(i)) return false;
    if (dirty.size > 0) this.whole = this.wholeFile();
    dirty.clear();
    return true;
  }

  /** Brings edited persons up to date where that is quick; what else is out of date stays so. */
  refreshPersons(): void {
    if (this.dirty !== undefined && this.regular) this.readDirty();
  }

  /** The findings of the rules on the whole file, and of those on two years. */
  private wholeFile(): Finding[] {
    return this.recorder.wholeFile(this.broken, this.complete ? this.counting.years(this.facts) : undefined);
  }

  private *entries(): Iterable<CountEntry> {
    for (const { result } of this.parts.segments) yield result.counted;
  }

  private get broken(): boolean {
    return this.brokenPersons > 0 || this.recorder.headBroken || this.tailBroken;
  }

  /** Keeps only the text: everything else is to be found anew. */
  private forget(text: string): void {
    this.parts.forget(text);
    this.dirty = undefined;
  }

  private *readAll(text: string): Generator<number> {
    const recorder = new Recorder(this.settings, this.counting.options);
    const stream = new ExtractStream(recorder, true);
    // One character may follow those of a piece.
    const bytes = new Uint8Array((PIECE + 1) * MOST_BYTES);
    let stoppedAt: number | undefined;
    try {
      for (let at = 0; at < text.length && recorder.foreignRoot === undefined; ) {
        let end = Math.min(at + PIECE, text.length);
        // A pair of surrogates stays together.
        if (end < text.length && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++;
        stream.write(bytes.subarray(0, encoder.encodeInto(text.slice(at, end), bytes).written));
        at = end;
        yield at / text.length;
      }
      stream.end();
    } catch (error) {
      if (!(error instanceof RecordTooLarge)) throw error;
      stoppedAt = error.line;
    }
    this.stoppedAt = stoppedAt;
    this.recorder = recorder;
    this.single = undefined;
    this.rows.restart();
    this.regular = !stream.reader.irregular && !recorder.threw && recorder.foreignRoot === undefined && stoppedAt === undefined;
    this.divide(text, recorder.persons_);
    this.counts_ = noCounts();
    for (const finding of recorder.head) countFinding(this.counts_, finding, 1);
    for (const { result } of this.parts.segments) for (const finding of result.findings) countFinding(this.counts_, finding, 1);
    for (const finding of this.tailFindings) countFinding(this.counts_, finding, 1);
    this.counting.restart();
    this.brokenPersons = this.parts.segments.filter(({ result }) => result.broken).length;
    this.whole = this.wholeFile();
    this.dirty = new Set();
  }

  /** Cuts the text at the persons. What is found behind the last belongs to the tail. */
  private divide(text: string, results: readonly PersonResult[]): void {
    this.forget(text);
    this.tailFindings = [];
    this.tailBroken = false;
    const last = results[results.length - 1];
    if (last === undefined) return;
    this.parts.divide(text, results, ({ start }) => start, last.end);
    this.tailFindings = last.findings.splice(last.own);
    this.tailBroken = last.broken && this.tailFindings.length > 0;
    this.tailBase = this.parts.bases()[this.persons]!;
  }

  /** Reads one person anew and puts its results in place of the old ones. False where that cannot be done on its own. */
  private readPerson(i: number): boolean {
    const segment = this.parts.segments[i]!;
    const single = (this.single ??= new SinglePerson(new Recorder(this.settings, this.counting.options, this.recorder.firstPersons), this.parts.head));
    const result = single.read(segment.text, this.parts.bases()[i]!, i + 1);
    if (result === undefined || !Object.is(result.id, segment.result.id)) {
      this.single = undefined;
      return false;
    }
    for (const finding of segment.result.findings) countFinding(this.counts_, finding, -1);
    for (const finding of result.findings) countFinding(this.counts_, finding, 1);
    this.recorder.services += result.services - segment.result.services;
    this.counting.replace(segment.result.counted, result.counted);
    this.brokenPersons += Number(result.broken) - Number(segment.result.broken);
    this.recorder.tally(segment.result.tallies, -1);
    this.recorder.tally(result.tallies, 1);
    segment.result = result;
    return true;
  }
}

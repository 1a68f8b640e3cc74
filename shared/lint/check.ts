import { type ComparedExtract, areIdsStable, isEarlier } from '../counts/compared.ts';
import type { CountOptions } from '../counts/options.ts';
import { withPrevious } from '../counts/previous.ts';
import { type CountResult, recipientsOf, resultOf } from '../counts/result.ts';
import { Roster } from '../counts/roster.ts';
import { CountSheet } from '../counts/sheet.ts';
import { turnover } from '../counts/turnover.ts';
import type { Collector } from '../report/collector.ts';
import type { FileReport, SystemError } from '../report/report.ts';
import { Linter } from './linter.ts';
import type { Settings } from './settings.ts';
import { ExtractStream, RecordTooLarge } from './stream.ts';

/** What a check does beside finding faults. */
export interface CheckOptions {
  readonly counts?: CountOptions | undefined;
  /** Last year's extract: adds the rules on two years, and last year's figures. */
  readonly previous?: ComparedExtract | undefined;
  /** This is last year's extract: see `compared`. */
  readonly enrol?: boolean | undefined;
  /** Nobody asks for more than the recipients: the report has no tables, unless there is an earlier year. */
  readonly recipientsOnly?: boolean | undefined;
  /** The bytes are UTF-8 whatever they declare: see ExtractStream. */
  readonly isText?: boolean | undefined;
}

/** One check of one extract: give it the bytes, then ask for the report. */
export class Check {
  readonly linter: Linter;
  readonly stream: ExtractStream;
  readonly sheet: CountSheet;
  private readonly errors: SystemError[] = [];
  private stopped = false;

  constructor(
    private readonly path: string,
    private readonly settings: Settings,
    private readonly collector: Collector,
    private readonly options: CheckOptions = {},
  ) {
    this.sheet = new CountSheet(options.counts, options.enrol === true || options.previous !== undefined ? new Roster() : undefined);
    this.linter = new Linter(settings, collector, this.sheet);
    this.stream = new ExtractStream(this.linter, options.isText);
  }

  /** Takes in the next bytes; false where the rest need not be read. */
  write(bytes: Uint8Array): boolean {
    if (this.stopped) return false;
    try {
      this.stream.write(bytes);
    } catch (error) {
      this.stop(error);
    }
    return !this.stopped && this.linter.foreignRoot === undefined;
  }

  /** After the last bytes. `undefined` where the file is no KPR extract: see `foreignRoot`. */
  end(): FileReport | undefined {
    if (!this.stopped && this.linter.foreignRoot === undefined) {
      try {
        this.stream.end();
      } catch (error) {
        this.stop(error);
      }
    }
    if (this.linter.foreignRoot !== undefined && !(this.linter.foreignRoot === '' && this.collector.counts.error > 0)) return undefined;
    return this.report();
  }

  /** After `end`: the extract as one that another is compared with; undefined where it was not enrolled, or cannot be counted. */
  get compared(): ComparedExtract | undefined {
    const { roster } = this.sheet;
    // First of all: to draw up the counts of which nobody makes use would take a tenth of a small check.
    if (roster === undefined) return undefined;
    const statistics = this.counted();
    return statistics && { facts: this.linter.facts, statistics, roster };
  }

  /** What is broken, or of no year, is not counted. */
  private get isCounted(): boolean {
    return !this.linter.broken && this.linter.facts.dataYear !== undefined;
  }

  private counted(): CountResult | undefined {
    const { dataYear, municipality } = this.linter.facts;
    return this.isCounted ? resultOf(this.sheet, { dataYear: dataYear!, municipality }) : undefined;
  }

  /** Runs the rules on two years; the counts, with those of an earlier year where there is one. */
  private statistics(): CountResult | undefined {
    const current = this.compared;
    const { previous, counts } = this.options;
    if (current === undefined || previous === undefined) return this.options.recipientsOnly === true ? undefined : this.counted();
    this.linter.compare(current, previous);
    if (!isEarlier(previous, current)) return current.statistics;
    return withPrevious(current.statistics, previous.statistics, areIdsStable(current, previous) ? turnover(current.roster, previous.roster, counts) : undefined);
  }

  private report(): FileReport {
    const { linter, collector, stream } = this;
    const complete = !linter.broken && !this.stopped;
    if (this.stopped) linter.broken = true;
    linter.finish();
    const statistics = this.statistics();
    const recipients = this.isCounted ? recipientsOf(this.sheet) : undefined;
    const notRun = linter.notRun();
    for (const setting of this.settings.rules) if (setting.off) notRun.push({ rule: setting.rule.id, reason: 'off' });
    for (const rule of collector.thrown) this.errors.push({ path: this.path, kind: 'rule-threw', detail: rule });
    return {
      path: this.path,
      size: stream.size,
      ...linter.facts,
      persons: linter.persons,
      services: linter.services,
      recipients: recipients && { year: recipients.year, inFile: recipients.inFile },
      statistics,
      sums: this.isCounted ? { cells: this.sheet.cells } : undefined,
      findings: collector.findings(),
      counts: collector.counts,
      tallies: collector.tallies,
      actors: collector.actors,
      fixable: collector.fixable,
      complete,
      brokenAt: linter.brokenAt,
      notRun: notRun.sort((a, b) => (a.rule < b.rule ? -1 : 1)),
      systemErrors: this.errors,
    };
  }

  private stop(error: unknown): void {
    if (!(error instanceof RecordTooLarge)) throw error;
    this.stopped = true;
    this.errors.push({ path: this.path, kind: 'record-too-large', detail: String(error.line) });
  }
}

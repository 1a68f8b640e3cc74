import { BaselineFilter, type FileBaseline } from '../../../shared/lint/baseline.ts';
import type { ComparedExtract } from '../../../shared/counts/compared.ts';
import { Check, type CheckOptions } from '../../../shared/lint/check.ts';
import { type RuleChange, settingsOf } from '../../../shared/lint/settings.ts';
import { type RuleTimes, timedSettings } from '../../../shared/lint/settings-timed.ts';
import { Collector } from '../../../shared/report/collector.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { now } from '../../now.ts';
import { sha256 } from '../sha256.ts';

/** One file to check, and how: plain data, so that a worker can be told. */
export interface FileTask {
  /** Where the file is; `-` for standard input. */
  readonly file: string;
  /** Which file of the archive `file` it is. */
  readonly entry?: string | undefined;
  /** How it is called in the report. */
  readonly path: string;
  readonly changes: ReadonlyMap<string, RuleChange>;
  readonly year: number | undefined;
  readonly fallbackYear: number | undefined;
  /** How many findings the report keeps. */
  readonly limit: number;
  /** What stands in it, where it has been read already. */
  readonly bytes?: Uint8Array;
  /** The bytes are those of text that somebody has decoded: UTF-8, whatever they declare. */
  readonly isText?: boolean | undefined;
  readonly baseline?: FileBaseline | undefined;
  /** How it is counted. An extract to compare with (`previous`) is for one file alone, which needs no worker. */
  readonly counting?: CheckOptions | undefined;
  /** The check notes where its time goes. */
  readonly timing?: boolean | undefined;
}

/** Milliseconds of work on one file. */
export interface FileTiming {
  readonly reading: number;
  /** Scanning, and making records of what has been scanned. */
  readonly records: number;
  readonly counts: number;
  readonly rules: RuleTimes;
}

/** The check of one file as its task asks for it. */
export class FileCheck {
  private readonly check: Check;
  private readonly filter: BaselineFilter | undefined;
  private readonly rules: RuleTimes = {};
  private counting = 0;
  private working = 0;

  constructor({ path, changes, year, fallbackYear, limit, baseline, counting, timing, isText }: FileTask) {
    this.filter = baseline && new BaselineFilter(baseline, sha256);
    const settings = settingsOf(changes, { year, fallbackYear });
    this.check = new Check(path, timing === true ? timedSettings(settings, this.rules, now) : settings, new Collector(limit, this.filter?.reports), { ...counting, isText });
    if (timing === true) this.timeCounts();
  }

  /** Bytes taken in. */
  get size(): number {
    return this.check.stream.size;
  }

  /** Root element of a document that is no KPR extract. */
  get foreignRoot(): string | undefined {
    return this.check.linter.foreignRoot;
  }

  /** After `end`, of an extract that was enrolled (`CheckOptions.enrol`): what another is compared with. */
  get compared(): ComparedExtract | undefined {
    return this.check.compared;
  }

  /** Takes in the next bytes; false where the rest need not be read. */
  write(bytes: Uint8Array): boolean {
    const begun = now();
    const more = this.check.write(bytes);
    this.working += now() - begun;
    return more;
  }

  /** After the last bytes. Undefined where the file is no KPR extract. */
  end(): FileReport | undefined {
    const begun = now();
    const report = this.check.end();
    this.working += now() - begun;
    return report === undefined || this.filter === undefined ? report : { ...report, accepted: this.filter.accepted(report) };
  }

  /** Where the time went; `elapsed`: all milliseconds that the file took. */
  timing(elapsed: number): FileTiming {
    const { rules, counting, working } = this;
    const judging = Object.values(rules).reduce((sum, time) => sum + time, 0);
    return { reading: Math.max(elapsed - working, 0), records: Math.max(working - judging - counting, 0), counts: counting, rules };
  }

  private timeCounts(): void {
    const { sheet } = this.check;
    const count = sheet.person.bind(sheet);
    sheet.person = (...given) => {
      const begun = now();
      count(...given);
      this.counting += now() - begun;
    };
  }
}

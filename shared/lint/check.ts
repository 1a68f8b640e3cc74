import type { Collector } from '../report/collector.ts';
import type { FileReport, SystemError } from '../report/report.ts';
import { Linter } from './linter.ts';
import type { Settings } from './settings.ts';
import { ExtractStream, RecordTooLarge } from './stream.ts';

/** One check of one extract: give it the bytes, then ask for the report. */
export class Check {
  readonly linter: Linter;
  readonly stream: ExtractStream;
  private readonly errors: SystemError[] = [];
  private stopped = false;

  constructor(
    private readonly path: string,
    private readonly settings: Settings,
    private readonly collector: Collector,
  ) {
    this.linter = new Linter(settings, collector);
    this.stream = new ExtractStream(this.linter);
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

  private report(): FileReport {
    const { linter, collector, stream } = this;
    const complete = !linter.broken && !this.stopped;
    if (this.stopped) linter.broken = true;
    linter.finish();
    const notRun = linter.notRun();
    for (const setting of this.settings.rules) if (setting.off) notRun.push({ rule: setting.rule.id, reason: 'off' });
    for (const rule of collector.thrown) this.errors.push({ path: this.path, kind: 'rule-threw', detail: rule });
    return {
      path: this.path,
      size: stream.size,
      ...linter.facts,
      persons: linter.persons,
      services: linter.services,
      recipients: undefined,
      findings: collector.findings(),
      counts: collector.counts,
      tallies: collector.tallies,
      fixable: collector.fixable,
      complete,
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

import { isDeepStrictEqual } from 'node:util';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { LiveExtract } from '../../shared/lint/live.ts';
import type { Settings } from '../../shared/lint/settings.ts';
import type { Finding } from '../../shared/report/finding.ts';
import { severityRank } from '../../shared/report/outcome.ts';

/** How long a check goes on before the server looks whether there is something else to do, in milliseconds. */
const SLICE = 8;

/** The document has changed, or was closed, before its check was done. */
export class Outdated extends Error {}

/** One open document. Its findings are asked for by `checked`, and belong to the version that was current then. */
export class OpenDocument {
  readonly extract: LiveExtract;
  /** Milliseconds of the last check. */
  elapsed = 0;
  /** Goes up with every edit and every change of settings. */
  private revision = 0;
  private running: { revision: number; done: Promise<void> } | undefined;
  closed = false;
  /** Hears of a check that has thrown, once for each. */
  onCrash: () => void = () => undefined;
  /** Hears how much of the document has been read, in per cent, while that goes on for the first time. */
  onReading: (percent: number) => void = () => undefined;

  constructor(
    readonly uri: string,
    public version: number,
    text: string,
    private settings: Settings,
    /** Tells this document from one that was opened by the same name before, whose versions began at 1 too. */
    readonly serial: number,
  ) {
    this.extract = new LiveExtract(text, settings);
  }

  change(version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const { extract } = this;
    for (const change of changes) {
      if (!('range' in change)) extract.change(0, extract.length, change.text);
      else {
        const { start, end } = change.range;
        extract.change(extract.offsetAt(start.line, start.character), extract.offsetAt(end.line, end.character), change.text);
      }
    }
    this.version = version;
    this.revision++;
  }

  /** Other rules or options: everything is to be found anew. The same ones again change nothing. */
  use(settings: Settings): void {
    if (isDeepStrictEqual(settings, this.settings)) return;
    this.settings = settings;
    this.extract.use(settings);
    this.revision++;
  }

  close(): void {
    this.closed = true;
  }

  /** The extract with findings of the current version. Throws Outdated where an edit comes first. */
  async checked(): Promise<LiveExtract> {
    if (!this.extract.fresh) {
      if (this.running?.revision !== this.revision) this.running = this.start(this.revision);
      await this.running.done;
    }
    if (this.closed || !this.extract.fresh) throw new Outdated();
    return this.extract;
  }

  /** A check that all who ask for this revision wait for. One that has thrown is tried again by the next who asks. */
  private start(revision: number): NonNullable<OpenDocument['running']> {
    const running = { revision, done: this.run(revision) };
    const ended = (): void => {
      if (this.running === running) this.running = undefined;
    };
    running.done.then(ended, (error: unknown) => {
      ended();
      if (!(error instanceof Outdated)) this.onCrash();
    });
    return running;
  }

  private async run(revision: number): Promise<void> {
    const begun = performance.now();
    let since = begun;
    for (const read of this.extract.steps()) {
      if (performance.now() - since < SLICE) continue;
      this.onReading(Math.floor(read * 100));
      await new Promise((resolve) => setImmediate(resolve));
      if (this.closed || this.revision !== revision) throw new Outdated();
      since = performance.now();
    }
    this.elapsed = performance.now() - begun;
    this.onReading = () => undefined;
  }
}

/** The gravest `limit` findings in the order of the file. */
export function gravest(findings: Iterable<Finding>, limit: number): Finding[] {
  const bySeverity: Finding[][] = [[], [], []];
  for (const finding of findings) {
    const kept = bySeverity[severityRank[finding.severity]]!;
    if (kept.length < limit) kept.push(finding);
  }
  return bySeverity.flat().slice(0, limit).sort((a, b) => a.range.start.offset - b.range.start.offset);
}

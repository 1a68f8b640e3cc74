import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver';
import { type ComparedExtract, isEarlier } from '../../shared/counts/compared.ts';
import type { FileReport } from '../../shared/report/report.ts';
import { systemErrorMessage } from '../../shared/text/system-errors.ts';
import { checkFile } from '../cli/files/check-file.ts';
import { FileCheck, type FileTask } from '../cli/files/file-check.ts';
import { fileState } from '../file-state.ts';
import type { Usable } from './previous-extract.ts';
import { Cancelled, readingBytes } from './reading.ts';
import type { LanguageServer } from './server.ts';

/** Findings that are kept: of those, notes beside services are made, and the place where the XML breaks. */
const KEPT = 20_000;
/** Files whose counts are kept while they stay as they are. */
const REMEMBERED = 4;

/** What reading a file for its counts gave. */
export type Read =
  | { readonly kind: 'read'; readonly report: FileReport; readonly compared: ComparedExtract | undefined; readonly elapsed: number }
  | { readonly kind: 'problem'; readonly message: string };

const readers = new WeakMap<LanguageServer, CountReader>();

/** The reader of a server: what one feature has read, another need not read again. */
export function readerOf(server: LanguageServer): CountReader {
  const reader = readers.get(server) ?? new CountReader(server);
  readers.set(server, reader);
  return reader;
}

/** Extracts that are read from disk for their counts, each once for every time it changes. */
export class CountReader {
  private readonly known = new Map<string, { readonly state: string; readonly read: Promise<Read> }>();

  constructor(private readonly server: LanguageServer) {}

  /** `previous`: last year's extract, to be compared with. Rejects with Cancelled. */
  read(file: string, previous?: Usable, token?: CancellationToken): Promise<Read> {
    const configured = this.server.configured(file);
    const state = [fileState(file), previous && `${previous.file} ${fileState(previous.file)}`, configured.file && fileState(configured.file), configured.baselineFile && fileState(configured.baselineFile), this.server.language].join('|');
    const key = `${previous === undefined ? 'alone' : 'compared'} ${file}`;
    const before = this.known.get(key);
    if (before?.state === state) {
      // Who asked first may have asked no more.
      return before.read.catch((error: unknown) => {
        if (error instanceof Cancelled && token?.isCancellationRequested !== true) return this.read(file, previous, token);
        throw error;
      });
    }
    const task: FileTask = {
      file, path: basename(file), changes: configured.changes, year: undefined, fallbackYear: configured.year, limit: KEPT, baseline: configured.baseline,
      counting: { enrol: true, previous: previous?.extract },
    };
    const read = this.check(task, token);
    this.known.delete(key);
    this.known.set(key, { state, read });
    if (this.known.size > REMEMBERED) this.known.delete(this.known.keys().next().value!);
    read.catch(() => this.known.delete(key));
    return read;
  }

  /** The same next to last year's extract, where that is of an earlier year. Rejects with Cancelled. */
  async readBeside(file: string, previous: Usable | undefined, token?: CancellationToken): Promise<Read> {
    const alone = await this.read(file, undefined, token);
    if (previous === undefined || alone.kind === 'problem' || alone.compared === undefined || !isEarlier(previous.extract, alone.compared)) return alone;
    return this.read(file, previous, token);
  }

  private async check(task: FileTask, token: CancellationToken | undefined): Promise<Read> {
    const { language } = this.server;
    const begun = performance.now();
    const check = new FileCheck(task);
    const size = statSync(task.file, { throwIfNoEntry: false })?.size ?? 0;
    const outcome = await checkFile(task, readingBytes(this.server.connection, pathToFileURL(task.file).href, size, token), check);
    if (outcome.kind === 'report') return { kind: 'read', report: outcome.report, compared: check.compared, elapsed: performance.now() - begun };
    const error = outcome.kind === 'failed' ? outcome.error : ({ path: task.path, kind: 'not-extract', detail: outcome.root } as const);
    return { kind: 'problem', message: systemErrorMessage(error, language) };
  }
}

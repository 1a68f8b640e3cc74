import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver';
import type { ComparedExtract } from '../../shared/counts/compared.ts';
import type { FileReport } from '../../shared/report/report.ts';
import { systemErrorMessage } from '../../shared/text/system-errors.ts';
import { checkFile } from '../cli/files/check-file.ts';
import { FileCheck, type FileTask } from '../cli/files/file-check.ts';
import { reading } from './reading.ts';
import type { LanguageServer } from './server.ts';

/** Findings that are kept: of those, notes beside services are made, and the place where the XML breaks. */
const KEPT = 20_000;
/** Files whose counts are kept while they stay as they are. */
const REMEMBERED = 4;

/** What reading a file for its counts gave. */
export type Read =
  | { readonly kind: 'read'; readonly report: FileReport; readonly compared: ComparedExtract | undefined; readonly elapsed: number }
  | { readonly kind: 'problem'; readonly message: string };

/** The client does not want the answer any more. */
export class Cancelled extends Error {}

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
  read(file: string, previous?: { readonly file: string; readonly extract: ComparedExtract }, token?: CancellationToken): Promise<Read> {
    const configured = this.server.configured(file);
    const state = [stateOf(file), previous && `${previous.file} ${stateOf(previous.file)}`, configured.file && stateOf(configured.file), configured.baselineFile && stateOf(configured.baselineFile), this.server.language].join('|');
    const key = `${previous === undefined ? 'alone' : 'compared'} ${file}`;
    const before = this.known.get(key);
    if (before?.state === state) return before.read;
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

  private async check(task: FileTask, token: CancellationToken | undefined): Promise<Read> {
    const { language } = this.server;
    const begun = performance.now();
    const check = new FileCheck(task);
    const tell = reading(this.server.connection, pathToFileURL(task.file).href);
    const size = statSync(task.file, { throwIfNoEntry: false })?.size ?? 0;
    let read = 0;
    const outcome = await checkFile(task, (bytes) => {
      if (token?.isCancellationRequested === true) throw new Cancelled();
      read += bytes;
      tell(Math.min(100, Math.floor((read / Math.max(size, 1)) * 100)));
    }, check);
    if (outcome.kind === 'report') return { kind: 'read', report: outcome.report, compared: check.compared, elapsed: performance.now() - begun };
    const error = outcome.kind === 'failed' ? outcome.error : ({ path: task.path, kind: 'not-extract', detail: outcome.root } as const);
    return { kind: 'problem', message: systemErrorMessage(error, language) };
  }
}

function stateOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? 'missing' : `${stats.mtimeMs}:${stats.size}`;
}

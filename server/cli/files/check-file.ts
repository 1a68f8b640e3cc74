import { type Stats, closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { Check } from '../../../shared/lint/check.ts';
import { type RuleChange, settingsOf } from '../../../shared/lint/settings.ts';
import { Collector } from '../../../shared/report/collector.ts';
import type { FileReport, SystemError } from '../../../shared/report/report.ts';
import { nameShown } from '../../../shared/rules/rule.ts';
import { fill } from '../../../shared/text/mask.ts';
import { guessEncoding } from '../../../shared/xml/encoding.ts';
import { systemErrorOf } from './system-error.ts';
import { STDIN } from './targets.ts';

/** One file to check, and how: plain data, so that a worker can be told. */
export interface FileTask {
  /** Where the file is; `-` for standard input. */
  readonly file: string;
  /** How it is called in the report. */
  readonly path: string;
  readonly changes: ReadonlyMap<string, RuleChange>;
  readonly year: number | undefined;
  readonly fallbackYear: number | undefined;
  /** How many findings the report keeps. */
  readonly limit: number;
}

/** What came of it: a report; no KPR extract, but something with another root (masked, '' for none); or nothing. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: FileReport }
  | { readonly kind: 'foreign'; readonly root: string }
  | { readonly kind: 'failed'; readonly error: SystemError };

/** Bytes read at a time. */
const CHUNK = 256 * 1024;
/** Chunks after which signals and timers get their turn: some 50 ms of checking. */
const CHUNKS_PER_TURN = 16;
/** Bytes at the beginning in which text has no NUL. */
const LOOKED_AT = 1024;

/** Checks one file. `onRead` is told of every piece, in bytes. Whatever the file is, this does not throw for it. */
export async function checkFile(task: FileTask, onRead: (bytes: number) => void): Promise<Outcome> {
  const { changes, year, fallbackYear, limit, path } = task;
  const check = new Check(path, settingsOf(changes, { year, fallbackYear }), new Collector(limit));
  let failed: SystemError['kind'] | undefined;
  try {
    failed = await feed(task.file, check, onRead);
  } catch (error) {
    return { kind: 'failed', error: systemErrorOf(error, path) };
  }
  if (failed !== undefined) return { kind: 'failed', error: { path, kind: failed, detail: '' } };
  const report = check.end();
  if (report !== undefined) return { kind: 'report', report };
  return { kind: 'foreign', root: String(fill(nameShown(check.linter.foreignRoot ?? ''), 'masked')) };
}

/** Gives the check all the bytes of a file, or as many as it wants. Returns what speaks against the result. */
async function feed(file: string, check: Check, onRead: (bytes: number) => void): Promise<SystemError['kind'] | undefined> {
  if (file === STDIN) return feedStream(process.stdin, check, onRead);
  const descriptor = openSync(file, 'r');
  try {
    const before = fstatSync(descriptor);
    if (before.isDirectory()) return 'is-folder';
    if (!before.isFile()) return await feedStream(createReadStream(file), check, onRead);
    const chunk = new Uint8Array(CHUNK);
    for (let pieces = 1; ; pieces++) {
      const n = readSync(descriptor, chunk, 0, CHUNK, null);
      if (n === 0) break;
      if (pieces === 1 && isBinary(chunk.subarray(0, n))) return 'binary';
      if (!check.write(chunk.subarray(0, n))) break;
      onRead(n);
      if (pieces % CHUNKS_PER_TURN === 0) await new Promise(setImmediate);
    }
    if (check.stream.size === 0) return 'empty';
    return isSame(before, statSync(file, { throwIfNoEntry: false })) ? undefined : 'changed-meanwhile';
  } finally {
    closeSync(descriptor);
  }
}

/** The same for what has no end until it comes: standard input, a pipe with a name. */
async function feedStream(stream: AsyncIterable<Uint8Array>, check: Check, onRead: (bytes: number) => void): Promise<SystemError['kind'] | undefined> {
  for await (const piece of stream) {
    if (check.stream.size === 0 && isBinary(piece)) return 'binary';
    if (!check.write(piece)) break;
    onRead(piece.length);
  }
  return check.stream.size === 0 ? 'empty' : undefined;
}

function isBinary(start: Uint8Array): boolean {
  const { encoding } = guessEncoding(start);
  return encoding !== 'UTF-16LE' && encoding !== 'UTF-16BE' && start.subarray(0, LOOKED_AT).includes(0);
}

function isSame(before: Stats, after: Stats | undefined): boolean {
  return after !== undefined && after.size === before.size && after.mtimeMs === before.mtimeMs && after.ino === before.ino;
}

import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { Check } from '../../../shared/lint/check.ts';
import { type RuleChange, settingsOf } from '../../../shared/lint/settings.ts';
import { Collector } from '../../../shared/report/collector.ts';
import type { FileReport, SystemError } from '../../../shared/report/report.ts';
import { nameShown } from '../../../shared/rules/rule.ts';
import { fill } from '../../../shared/text/mask.ts';
import { guessEncoding } from '../../../shared/xml/encoding.ts';
import { type Stamp, isUnchanged, stampOf } from './stamp.ts';
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
  /** What stands in it, where it has been read already. */
  readonly bytes?: Uint8Array;
}

/** What came of it: a report; no KPR extract, but something with another root (masked, '' for none); or nothing. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: FileReport; readonly stamp: Stamp | undefined }
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
  const { path } = task;
  const check = checkOf(task);
  let fed: Fed;
  try {
    fed = await feed(task, check, onRead);
  } catch (error) {
    return { kind: 'failed', error: systemErrorOf(error, path) };
  }
  if (fed.failed !== undefined) return { kind: 'failed', error: { path, kind: fed.failed, detail: '' } };
  const report = check.end();
  if (report !== undefined) return { kind: 'report', report, stamp: fed.stamp };
  return { kind: 'foreign', root: String(fill(nameShown(check.linter.foreignRoot ?? ''), 'masked')) };
}

/** A check as the task asks for it. */
export function checkOf({ path, changes, year, fallbackYear, limit }: FileTask): Check {
  return new Check(path, settingsOf(changes, { year, fallbackYear }), new Collector(limit));
}

/** What speaks against the result, and which state of the file was read. */
interface Fed {
  readonly failed: SystemError['kind'] | undefined;
  readonly stamp: Stamp | undefined;
}

/** Gives the check all the bytes of a file, or as many as it wants. */
async function feed({ file, bytes }: FileTask, check: Check, onRead: (bytes: number) => void): Promise<Fed> {
  if (bytes !== undefined) return feedStream([bytes], check, onRead);
  if (file === STDIN) return feedStream(process.stdin, check, onRead);
  const descriptor = openSync(file, 'r');
  try {
    const before = fstatSync(descriptor);
    if (before.isDirectory()) return refused('is-folder');
    if (!before.isFile()) return await feedStream(createReadStream('', { fd: descriptor, autoClose: false }), check, onRead);
    const chunk = new Uint8Array(CHUNK);
    for (let pieces = 1; ; pieces++) {
      const n = readSync(descriptor, chunk, 0, CHUNK, null);
      if (n === 0) break;
      if (pieces === 1 && isBinary(chunk.subarray(0, n))) return refused('binary');
      if (!check.write(chunk.subarray(0, n))) break;
      onRead(n);
      if (pieces % CHUNKS_PER_TURN === 0) await new Promise(setImmediate);
    }
    if (check.stream.size === 0) return refused('empty');
    const stamp = stampOf(before);
    return isUnchanged(file, stamp) ? { failed: undefined, stamp } : refused('changed-meanwhile');
  } finally {
    closeSync(descriptor);
  }
}

function refused(failed: SystemError['kind']): Fed {
  return { failed, stamp: undefined };
}

/** The same for what has no end until it comes: standard input, a pipe with a name. */
async function feedStream(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, check: Check, onRead: (bytes: number) => void): Promise<Fed> {
  for await (const piece of stream) {
    if (check.stream.size === 0 && isBinary(piece)) return refused('binary');
    if (!check.write(piece)) break;
    onRead(piece.length);
  }
  return { failed: check.stream.size === 0 ? 'empty' : undefined, stamp: undefined };
}

function isBinary(start: Uint8Array): boolean {
  const { encoding } = guessEncoding(start);
  return encoding !== 'UTF-16LE' && encoding !== 'UTF-16BE' && start.subarray(0, LOOKED_AT).includes(0);
}

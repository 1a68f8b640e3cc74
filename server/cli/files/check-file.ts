import { closeSync, createReadStream, fstatSync, openSync, statSync } from 'node:fs';
import type { FileReport, SystemError } from '../../../shared/report/report.ts';
import { nameShown } from '../../../shared/rules/rule.ts';
import { fill } from '../../../shared/text/mask.ts';
import { now } from '../../now.ts';
import { ArchiveError, isPacked, isZip } from './archive.ts';
import { FileCheck, type FileTask, type FileTiming } from './file-check.ts';
import { isBinary } from './is-binary.ts';
import { piecesInTurns } from './pieces.ts';
import { type Stamp, isUnchanged, stampOf } from './stamp.ts';
import { systemErrorOf } from './system-error.ts';
import { STDIN } from './targets.ts';

export type { FileTask } from './file-check.ts';

/** What came of it: a report; no KPR extract, but something with another root (masked, '' for none); or nothing. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: FileReport; readonly stamp: Stamp | undefined; readonly timing?: FileTiming | undefined }
  | { readonly kind: 'foreign'; readonly root: string }
  | { readonly kind: 'failed'; readonly error: SystemError };

/** Checks one file. `onRead` is told of every piece, in bytes as they are on the disk. Whatever the file is, this does not throw for it. `check`: one that the caller keeps, for what its report does not hold. */
export async function checkFile(task: FileTask, onRead: (bytes: number) => void, check = new FileCheck(task)): Promise<Outcome> {
  const { path } = task;
  const begun = now();
  let fed: Fed;
  try {
    fed = await feed(task, check, onRead);
  } catch (error) {
    if (error instanceof ArchiveError) return { kind: 'failed', error: { path, kind: 'archive', detail: error.reason } };
    return { kind: 'failed', error: systemErrorOf(error, path) };
  }
  if (fed.failed !== undefined) return { kind: 'failed', error: { path, kind: fed.failed, detail: fed.failed === 'binary' ? packedDetail(task) : '' } };
  const report = check.end();
  if (report !== undefined) return { kind: 'report', report, stamp: fed.stamp, ...(task.timing === true && { timing: check.timing(now() - begun) }) };
  return { kind: 'foreign', root: String(fill(nameShown(check.foreignRoot ?? ''), 'masked')) };
}

/** What the message must know of what is no text: whether it could be something packed that is taken elsewhere. */
function packedDetail({ file, entry }: FileTask): string {
  if (file === STDIN) return 'stdin';
  return isZip(file) && entry === undefined ? 'here' : '';
}

/** What speaks against the result, and which state of the file was read. */
interface Fed {
  readonly failed: SystemError['kind'] | undefined;
  readonly stamp: Stamp | undefined;
}

/** Gives the check all the bytes of a file, or as many as it wants. */
async function feed(task: FileTask, check: FileCheck, onRead: (bytes: number) => void): Promise<Fed> {
  const { file, bytes, isText } = task;
  if (bytes !== undefined) return feedStream([bytes], check, onRead, isText);
  if (file === STDIN) return feedStream(process.stdin, check, onRead);
  if (isPacked(task)) return feedPacked(task, check, onRead);
  const descriptor = openSync(file, 'r');
  try {
    const before = fstatSync(descriptor);
    if (before.isDirectory()) return refused('is-folder');
    if (!before.isFile()) return await feedStream(createReadStream('', { fd: descriptor, autoClose: false }), check, onRead);
    const { failed } = await feedStream(piecesInTurns(descriptor, before.size), check, onRead);
    if (failed !== undefined) return refused(failed);
    const stamp = stampOf(before);
    return isUnchanged(file, stamp) ? { failed: undefined, stamp } : refused('changed-meanwhile');
  } finally {
    closeSync(descriptor);
  }
}

function refused(failed: SystemError['kind']): Fed {
  return { failed, stamp: undefined };
}

/** The same for what is packed: unpacked on the way, never to the disk. */
async function feedPacked({ file, entry }: FileTask, check: FileCheck, onRead: (bytes: number) => void): Promise<Fed> {
  const stamp = stampOf(statSync(file));
  const { unpacked } = await import('./unpacked.ts');
  const { failed } = await feedStream(unpacked(file, entry, onRead), check, () => undefined);
  if (failed !== undefined) return refused(failed);
  return isUnchanged(file, stamp) ? { failed: undefined, stamp } : refused('changed-meanwhile');
}

/** The same for what has no end until it comes: standard input, a pipe with a name. */
async function feedStream(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, check: FileCheck, onRead: (bytes: number) => void, isText = false): Promise<Fed> {
  for await (const piece of stream) {
    if (!isText && check.size === 0 && isBinary(piece)) return refused('binary');
    if (!check.write(piece)) break;
    onRead(piece.length);
  }
  return { failed: check.size === 0 ? 'empty' : undefined, stamp: undefined };
}

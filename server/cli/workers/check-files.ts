import type { Worker } from 'node:worker_threads';
import { type FileTask, type Outcome, checkFile } from '../files/check-file.ts';
import { STDIN } from '../files/targets.ts';
import { type Said, heard } from './told.ts';

/** Told while files are checked. */
export interface Watching {
  /** Bytes of any of the files have been read. */
  read(bytes: number): void;
  /** A file is done. */
  done(): void;
}

/**
 * Checks files, `jobs` at a time, and returns what came of each in their order. With one job they are checked in this
 * thread; else `start` is asked for workers. A worker that dies costs only the file it had: another takes its place.
 */
export async function checkFiles(tasks: readonly FileTask[], jobs: number, watching: Watching, start: () => Worker): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let index = next++; index < tasks.length; index = next++) {
      const task = tasks[index]!;
      const read = (bytes: number): void => watching.read(bytes);
      // A worker has no standard input.
      const checked = jobs === 1 || task.file === STDIN ? checkFile(task, read) : checkIn((worker ??= start()), task, read);
      outcomes[index] = await checked.catch((): Outcome => {
        worker = undefined;
        return { kind: 'failed', error: { path: task.path, kind: 'worker-crashed', detail: '' } };
      });
      watching.done();
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, lane));
  return outcomes;
}

/** Has a worker check a file; rejects where the worker does not live to tell. */
function checkIn(worker: Worker, task: FileTask, read: (bytes: number) => void): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const hear = (said: Said): void => {
      if ('read' in said) read(said.read);
      else settle(() => resolve(heard(said)));
    };
    const fail = (): void => settle(() => reject(new Error('the worker died')));
    const settle = (end: () => void): void => {
      worker.off('message', hear).off('error', fail).off('messageerror', fail).off('exit', fail);
      end();
    };
    worker.on('message', hear).on('error', fail).on('messageerror', fail).on('exit', fail);
    worker.postMessage(task);
  });
}

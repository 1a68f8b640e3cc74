import { parentPort } from 'node:worker_threads';
import { type FileTask, type Outcome, checkFile } from '../files/check-file.ts';

/** What a worker says: how far it has come, and what came of its file. */
export type Said = { readonly read: number } | { readonly outcome: Outcome };

/** The life of a worker: one file after another, each when it is told to. */
export function serve(): void {
  const port = parentPort!;
  port.on('message', (task: FileTask) => {
    // An error that is thrown ends the worker; who started it says of which file.
    void checkFile(task, (read) => port.postMessage({ read } satisfies Said)).then(
      (outcome) => port.postMessage({ outcome } satisfies Said),
      (error: unknown) => {
        setImmediate(() => {
          throw error;
        });
      },
    );
  });
}

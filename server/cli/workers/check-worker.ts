import { parentPort } from 'node:worker_threads';
import { type FileTask, checkFile } from '../files/check-file.ts';
import { type Said, told } from './told.ts';

/** The life of a worker: one file after another, each when it is told to. */
export function serve(): void {
  const port = parentPort!;
  port.on('message', (task: FileTask) => {
    // An error that is thrown ends the worker; who started it says of which file.
    void checkFile(task, (read) => port.postMessage({ read } satisfies Said)).then(
      (outcome) => {
        const said = told(outcome);
        port.postMessage(said satisfies Said, said.findings?.blocks.map(({ buffer }) => buffer as ArrayBuffer));
      },
      (error: unknown) => {
        setImmediate(() => {
          throw error;
        });
      },
    );
  });
}

import { parentPort } from 'node:worker_threads';
import { PackedFindings } from '../../../shared/report/packed-findings.ts';
import type { PackedData } from '../../../shared/report/unpacker.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { type FileTask, type Outcome, checkFile } from '../files/check-file.ts';

/** What a worker says: how far it has come, and what came of its file. */
export type Said = { readonly read: number } | Told;

/** An outcome as it goes from thread to thread: findings are packed, so that a hundred thousand of them need not be copied one by one. */
interface Told {
  readonly outcome: Outcome;
  readonly findings: PackedData | undefined;
}

function told(outcome: Outcome): Told {
  if (outcome.kind !== 'report' || !(outcome.report.findings instanceof PackedFindings)) return { outcome, findings: undefined };
  return { outcome: { ...outcome, report: { ...outcome.report, findings: [] } }, findings: outcome.report.findings.data };
}

/** The outcome that a worker told of. */
export function heard({ outcome, findings }: Told): Outcome {
  if (outcome.kind !== 'report' || findings === undefined) return outcome;
  const report: FileReport = { ...outcome.report, findings: new PackedFindings(findings) };
  return { ...outcome, report };
}

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

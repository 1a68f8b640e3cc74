import { availableParallelism } from 'node:os';
import { isatty } from 'node:tty';
import { Worker } from 'node:worker_threads';
import { addCounts, noCounts } from '../../shared/report/finding.ts';
import type { FileReport, SystemError } from '../../shared/report/report.ts';
import type { FileTask } from './files/check-file.ts';
import type { Stamp } from './files/stamp.ts';
import type { RunReport } from './formats/format.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { type Watching, checkFiles } from './workers/check-files.ts';

/** Bytes for which one more worker is worth its start. */
const WORTH_A_WORKER = 2_000_000;

export interface TargetTask extends FileTask {
  readonly size: number;
  readonly named: boolean;
}

/** A file that was met in a folder or by a glob, and is something else. */
export interface Skipped {
  readonly path: string;
  readonly root: string;
}

export interface Run {
  readonly report: RunReport;
  /** How the files were when they were read, by the names that the report has for them. */
  readonly stamps: ReadonlyMap<string, Stamp>;
  readonly skipped: readonly Skipped[];
}

/** Checks all files of a run, and puts together what came of them, in their order. */
export async function checkTargets(tasks: readonly TargetTask[], errors: readonly SystemError[], { jobs, quiet }: { jobs: number | undefined; quiet: boolean }, terminal: Terminal): Promise<Run> {
  const started = performance.now();
  const bytes = tasks.reduce((sum, { size }) => sum + size, 0);
  const progress = !quiet && isatty(2) ? new Progress(terminal, { bytes, files: tasks.length }) : undefined;
  const watching: Watching = progress ?? { read: () => undefined, done: () => undefined };
  const atOnce = Math.min(tasks.length, jobs ?? Math.min(availableParallelism(), Math.ceil(bytes / WORTH_A_WORKER)));
  const outcomes = await checkFiles(tasks, Math.max(atOnce, 1), watching, () => new Worker(__filename));
  progress?.end();

  const files: FileReport[] = [];
  const systemErrors: SystemError[] = [...errors];
  const skipped: Skipped[] = [];
  const stamps = new Map<string, Stamp>();
  const counts = noCounts();
  for (const [i, outcome] of outcomes.entries()) {
    const { path, named } = tasks[i]!;
    if (outcome.kind === 'report') {
      files.push(outcome.report);
      if (outcome.stamp !== undefined) stamps.set(path, outcome.stamp);
      systemErrors.push(...outcome.report.systemErrors);
      addCounts(counts, outcome.report.counts);
    } else if (outcome.kind === 'failed') systemErrors.push(outcome.error);
    else if (named) systemErrors.push({ path, kind: 'not-extract', detail: outcome.root });
    else skipped.push({ path, root: outcome.root });
  }
  return { report: { files, counts, systemErrors, elapsed: performance.now() - started }, stamps, skipped };
}

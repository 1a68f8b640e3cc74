import { availableParallelism } from 'node:os';
import { addCounts, noCounts } from '../../shared/report/finding.ts';
import type { FileReport, SystemError } from '../../shared/report/report.ts';
import { optimizeLess } from '../brief-work.ts';
import { now } from '../now.ts';
import type { FileTask, Outcome } from './files/check-file.ts';
import type { Stamp } from './files/stamp.ts';
import type { RunReport } from './formats/format.ts';
import { progressOn } from './progress.ts';
import { seldom } from './seldom.ts';
import type { Terminal } from './terminal.ts';
import { sumOf } from './timing.ts';
import { type Watching, checkFiles } from './workers/check-files.ts';
import { AS_WORKER } from './workers/as-worker.ts';

/** Bytes for which one more worker is worth its start. */
const WORTH_A_WORKER = 2_000_000;

/** Bytes that are checked before V8 has made the best code of everything. */
const BRIEF = 50_000_000;

export interface TargetTask extends FileTask {
  readonly size: number;
  readonly named: boolean;
}

/** A file that was met in a folder or by a glob, and is something else. */
export interface Skipped {
  readonly path: string;
  readonly root: string;
}

/** What came of each file, by the name that the report has for it. */
export type Outcomes = ReadonlyMap<string, Outcome>;

export interface Run {
  readonly report: RunReport;
  /** How the files were when they were read, by the names that the report has for them. */
  readonly stamps: ReadonlyMap<string, Stamp>;
  readonly skipped: readonly Skipped[];
  readonly outcomes: Outcomes;
}

interface How {
  readonly jobs: number | undefined;
  readonly quiet: boolean;
  /** Outcomes that still stand: those files are not read again. */
  readonly known?: Outcomes | undefined;
}

/** Checks all files of a run, and puts together what came of them, in their order. */
export async function checkTargets(tasks: readonly TargetTask[], errors: readonly SystemError[], { jobs, quiet, known = new Map() }: How, terminal: Terminal): Promise<Run> {
  const started = now();
  const unknown = tasks.filter(({ path }) => !known.has(path));
  const bytes = unknown.reduce((sum, { size }) => sum + size, 0);
  const progress = quiet ? undefined : progressOn(terminal, { bytes, files: unknown.length });
  const watching: Watching = progress ?? { read: () => undefined, done: () => undefined };
  const atOnce = Math.min(unknown.length, jobs ?? Math.min(availableParallelism(), Math.ceil(bytes / WORTH_A_WORKER)));
  if (bytes < BRIEF) optimizeLess();
  const found = await checkFiles(unknown, Math.max(atOnce, 1), watching, () => new seldom.workers.Worker(__filename, { argv: [AS_WORKER] }));
  progress?.end();
  const outcomes = new Map([...known, ...unknown.map(({ path }, i) => [path, found[i]!] as const)]);
  return { ...together(tasks, errors, outcomes, now() - started), outcomes };
}

function together(tasks: readonly TargetTask[], errors: readonly SystemError[], outcomes: Outcomes, elapsed: number): Omit<Run, 'outcomes'> {
  const files: FileReport[] = [];
  const systemErrors: SystemError[] = [...errors];
  const skipped: Skipped[] = [];
  const stamps = new Map<string, Stamp>();
  const counts = noCounts();
  const timings = [];
  for (const { path, named } of tasks) {
    const outcome = outcomes.get(path)!;
    if (outcome.kind === 'report') {
      files.push(outcome.report);
      if (outcome.stamp !== undefined) stamps.set(path, outcome.stamp);
      if (outcome.timing !== undefined) timings.push(outcome.timing);
      systemErrors.push(...outcome.report.systemErrors);
      addCounts(counts, outcome.report.counts);
    } else if (outcome.kind === 'failed') systemErrors.push(outcome.error);
    else if (named) systemErrors.push({ path, kind: 'not-extract', detail: outcome.root });
    else skipped.push({ path, root: outcome.root });
  }
  return { report: { files, counts, systemErrors, elapsed, ...(timings.length > 0 && { timing: sumOf(timings) }) }, stamps, skipped };
}

import { lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { type FixLevel, planFixes } from '../../../shared/lint/fixes.ts';
import type { Finding } from '../../../shared/report/finding.ts';
import { addCounts, noCounts } from '../../../shared/report/finding.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import type { Run, TargetTask } from '../check-targets.ts';
import { isPacked } from '../files/archive.ts';
import { FileCheck } from '../files/file-check.ts';
import { placeOf } from '../files/overwriting.ts';
import { type Stamp, isUnchanged } from '../files/stamp.ts';
import { STDIN, isExclusion, pathShown } from '../files/targets.ts';
import { oneLine } from '../formats/lines.ts';
import { type Content, FileContent, FileDraft, MemoryDraft } from './content.ts';
import { type Fixed, fixContent } from './fix-content.ts';
import { GivenPaths, isWithin } from './given-paths.ts';
import type { Refusal } from './refusals.ts';

/** What is to be done with what has been put right. */
export interface FixRequest {
  readonly level: FixLevel;
  /** `in-place`: the files; `copies`: files in `folder`; `memory`: nothing on the disk (`--diff`, standard input). */
  readonly to: 'in-place' | 'copies' | 'memory';
  readonly folder: string;
  /** What is printed is the difference. */
  readonly diff: boolean;
}

/** What came of one file. */
export interface FixOutcome {
  readonly task: TargetTask;
  readonly applied: readonly Finding[];
  /** The file before and after, where `to` is `memory` and there is anything to say. */
  readonly contents?: { readonly before: Content; readonly after: Content };
  readonly refusal?: Refusal | undefined;
}

export interface FixRun {
  /** What is found now. */
  readonly run: Run;
  readonly outcomes: readonly FixOutcome[];
}

/**
 * Fixes the files of a run one after the other, in this thread: where the run is stopped, what is unfinished goes with it.
 * `reserved`: other files of the run, whose places no copy may take.
 */
export async function fixTargets(run: Run, tasks: readonly TargetTask[], operands: readonly string[], request: FixRequest, reserved: readonly string[]): Promise<FixRun> {
  const given = new GivenPaths(operands.filter((operand) => operand !== STDIN && !isExclusion(operand)));
  const byPath = new Map(tasks.map((task) => [task.path, task]));
  // No copy may take the place of an original, or of another copy.
  const taken = new Set(request.to === 'copies' ? run.report.files.map(({ path }) => placeOf(byPath.get(path)!.file)) : []);
  const isTaken = (copy: string): boolean => {
    const place = placeOf(copy);
    if (taken.has(place) || reserved.some((file) => placeOf(file) === place)) return true;
    taken.add(place);
    return false;
  };
  const files: FileReport[] = [];
  const outcomes: FixOutcome[] = [];
  for (const report of run.report.files) {
    const task = byPath.get(report.path)!;
    const { report: after, outcome } = await fixOne(report, task, run.stamps.get(report.path), given, isTaken, request);
    files.push(after);
    outcomes.push(outcome);
  }
  const counts = noCounts();
  for (const file of files) addCounts(counts, file.counts);
  return { run: { ...run, report: { ...run.report, files, counts } }, outcomes };
}

interface One {
  readonly report: FileReport;
  readonly outcome: FixOutcome;
}

async function fixOne(report: FileReport, task: TargetTask, stamp: Stamp | undefined, given: GivenPaths, isTaken: (place: string) => boolean, { level, to, folder }: FixRequest): Promise<One> {
  const refuse = (refusal: Refusal): One => ({ report, outcome: { task, applied: [], refusal } });
  const wanted = report.complete && planFixes(report.findings, level).edits.length > 0;
  if (!wanted && to !== 'copies') {
    const hasFix = planFixes(report.findings, level).edits.length > 0;
    return hasFix ? refuse('broken') : { report, outcome: { task, applied: [] } };
  }
  if (isPacked(task)) return refuse('archive');
  const check = (): FileCheck => new FileCheck({ ...task, limit: Number.POSITIVE_INFINITY });
  const outcomeOf = ({ report: after, applied, worse }: Fixed<MemoryDraft | FileDraft>): One => ({ report: after, outcome: { task, applied, refusal: worse ? 'worse' : undefined } });
  try {
    if (to === 'memory') {
      const before = contentOf(task);
      if (before === undefined) return refuse('not-a-file');
      const fixed = await fixContent(report, before, level, check, () => new MemoryDraft());
      if (stamp !== undefined && !isUnchanged(task.file, stamp)) return refuse('changed');
      const one = outcomeOf(fixed);
      return fixed.draft === undefined ? one : { ...one, outcome: { ...one.outcome, contents: { before, after: fixed.draft } } };
    }
    if (stamp === undefined) return refuse('not-a-file');
    const real = to === 'in-place' ? given.real(task.file) : realpathSync(task.file);
    if (real === undefined) return refuse('link');
    const place = to === 'in-place' ? real : copyPlace(task, folder);
    if (place === undefined) return refuse('own-copy');
    if (to === 'copies' && isTaken(place)) return refuse('own-copy');
    const like = statSync(real);
    const draft = (): FileDraft => new FileDraft(place, like);
    const content = new FileContent(real);
    const fixed = wanted ? await fixContent(report, content, level, check, draft) : { report, draft: undefined, applied: [], worse: false };
    const written = fixed.draft ?? (to === 'copies' ? copied(content, draft()) : undefined);
    if (!isUnchanged(real, stamp)) {
      written?.discard();
      return refuse('changed');
    }
    written?.commit();
    const one = outcomeOf(fixed);
    return to === 'in-place' ? one : { ...one, report: { ...one.report, path: pathShown(place) } };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse({ code, ...(to === 'copies' && { copy: oneLine(pathShown(copyOf(task, folder))) }) });
  }
}

function contentOf({ file, bytes }: TargetTask): Content | undefined {
  if (bytes !== undefined) return { pieces: () => [bytes] };
  return statSync(file).isFile() ? new FileContent(file) : undefined;
}

function copied(content: Content, draft: FileDraft): FileDraft {
  for (const piece of content.pieces()) draft.write(piece);
  return draft;
}

/** What the copy of a file is called: under the folder, its path from the working directory, or its name where it is not below that. */
function copyOf({ path, file }: TargetTask, folder: string): string {
  const below = !isAbsolute(path) && !path.startsWith('..');
  return join(resolve(folder), below ? path : basename(file));
}

/** Where that really is. Undefined where a link leads out of the folder. */
function copyPlace(task: TargetTask, folder: string): string | undefined {
  const place = copyOf(task, folder);
  mkdirSync(dirname(place), { recursive: true });
  const root = realpathSync(folder);
  const real = lstatSync(place, { throwIfNoEntry: false }) === undefined ? join(realpathSync(dirname(place)), basename(place)) : realpathSync(place);
  return isWithin(real, root) ? real : undefined;
}

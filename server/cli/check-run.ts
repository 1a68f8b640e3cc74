import type { Severity } from '../../shared/rules/rule.ts';
import type { Detail } from '../../shared/text/mask.ts';
import { now } from '../now.ts';
import { type Outcomes, checkTargets } from './check-targets.ts';
import { judgePrevious } from './counting/previous.ts';
import { ExitStatus } from './exit-status.ts';
import { isPacked } from './files/archive.ts';
import { readLines } from './files/lines.ts';
import { type FixRequest, fixTargets } from './fix/fix-targets.ts';
import { printContents, reportFixes } from './fix/print-fixes.ts';
import { STOPPED_FIXING, interruptible } from './interruption.ts';
import type { RunReport } from './formats/format.ts';
import { type OutputPlan, writeOutput } from './outputs.ts';
import { reportStale, reportTroubles } from './report-troubles.ts';
import type { RunRequest } from './run-request.ts';
import { statusOf } from './status.ts';
import type { Terminal } from './terminal.ts';
import { todayOf } from './today.ts';
import { runTiming, timingTable } from './timing.ts';

/** How a run is done and what it is written as. */
export interface CheckPlan {
  readonly operands: readonly string[];
  readonly plans: readonly OutputPlan[];
  readonly fixing: FixRequest | undefined;
  readonly detail: Detail;
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | undefined;
  readonly jobs: number | undefined;
  readonly quiet: boolean;
  /** The day of a run that can be repeated, which then tells no time that it took. */
  readonly date?: string | undefined;
  /** Small figures are hidden in what leaves the house. */
  readonly suppress?: 5 | 10 | undefined;
  /** Outcomes of an earlier run that still stand. */
  readonly known?: Outcomes;
  /** What is printed stands after this, which is called when everything has been checked. */
  readonly beforeOutput?: () => void;
}

export interface CheckDone {
  readonly status: ExitStatus;
  readonly outcomes: Outcomes;
}

/** Checks, fixes where that is asked, and tells: results on standard output and in files, everything else on standard error. */
export async function runCheck({ tasks, errors, baseline, previous, reserved }: RunRequest, plan: CheckPlan, terminal: Terminal): Promise<CheckDone> {
  const { operands, plans, fixing, detail, failOn, maxWarnings, quiet, suppress, date } = plan;
  const checked = await interruptible(terminal, () => checkTargets(tasks, errors, plan, terminal));
  const beside = judgePrevious(previous, checked.report.files, terminal);
  const checkedAt = now();
  const fixed = fixing && (await interruptible(terminal, () => fixTargets(checked, tasks, operands, fixing, reserved), STOPPED_FIXING));
  const fixedAt = now();
  const run = fixed?.run ?? checked;
  plan.beforeOutput?.();

  let written = true;
  const context = { detail, lines: linesOf(tasks), failOn, today: todayOf(date), previous: beside, suppress };
  const report = date === undefined ? run.report : timeless(run.report);
  await interruptible(terminal, async () => {
    for (const output of plans) if (output.file !== undefined) written = (await writeOutput(report, output, context, terminal)) && written;
  });
  if (fixed !== undefined && fixing?.to === 'memory') await printContents(fixed.outcomes, fixing, detail, terminal);
  else {
    for (const output of plans) {
      if (output.file === undefined && (run.report.files.length > 0 || output.format.forPeople !== true)) await writeOutput(report, output, context, terminal);
    }
  }
  const { timing } = run.report;
  const times = { ...(fixed !== undefined && { fixing: fixedAt - checkedAt }), formats: now() - fixedAt };
  if (fixed !== undefined) written = reportFixes(fixed.outcomes, fixing!, { quiet }, terminal) && written;
  reportTroubles(run, { quiet }, terminal);
  if (!quiet && baseline !== undefined) reportStale(run.report.files, baseline.file, terminal);
  if (timing !== undefined) terminal.say(timingTable(runTiming(timing, times), terminal.language));
  const status = statusOf(run.report, { failOn, maxWarnings });
  return { status: written ? status : (Math.max(status, ExitStatus.failed) as ExitStatus), outcomes: checked.outcomes };
}

function timeless({ elapsed: _, ...report }: RunReport): RunReport {
  return report;
}

/** Lines of the files that were checked, by the names that the report has for them; of what is packed, none. */
function linesOf(tasks: RunRequest['tasks']): (path: string, wanted: readonly number[]) => ReadonlyMap<number, string> {
  const files = new Map(tasks.map((task) => [task.path, isPacked(task) ? undefined : task.file]));
  return (path, wanted) => {
    const file = files.has(path) ? files.get(path) : path;
    return file === undefined ? new Map() : readLines(file, wanted);
  };
}

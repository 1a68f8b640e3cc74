import { resolve } from 'node:path';
import type { ComparedExtract } from '../../../shared/counts/compared.ts';
import type { CountOptions } from '../../../shared/counts/options.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { RunConfig } from '../config-file.ts';
import { STDIN, type Target } from '../files/targets.ts';
import { interruptible } from '../interruption.ts';
import type { Terminal } from '../terminal.ts';
import { readExtract } from './read-extract.ts';
import { doubtOf, isSameFile, refuseSameFile, refuseWrongOrder } from './two-years.ts';

/** An earlier extract that another is compared with. */
export interface PreviousExtract {
  readonly path: string;
  readonly extract: ComparedExtract;
}

/** Reads the earlier of two extracts; throws a UsageError where that cannot be done, or where it is the other one. */
export async function readPrevious(operand: string, current: string, config: RunConfig, counts: CountOptions | undefined, terminal: Terminal): Promise<PreviousExtract> {
  refuseSameFile(operand === STDIN ? STDIN : resolve(operand), current === STDIN ? STDIN : resolve(current));
  const { report, compared } = await readExtract({ operand, config, year: undefined, counting: { counts, enrol: true } }, terminal);
  return { path: report.path, extract: compared! };
}

/**
 * The earlier extract of a check. `named`: by the flag, which goes with one file only; what the configuration names
 * applies where one file is checked that is another.
 */
export async function previousOfRun(named: string | undefined, targets: readonly Target[], config: RunConfig, terminal: Terminal): Promise<PreviousExtract | undefined> {
  const [only, ...more] = targets;
  const isOne = only !== undefined && more.length === 0;
  if (named !== undefined && targets.length > 1) {
    throw new UsageError({ nb: `--previous gjelder én fil, men ${targets.length} skal kontrolleres. Kontroller dem hver for seg.`, en: `--previous goes with one file, but ${targets.length} are to be checked. Check them one by one.` });
  }
  const operand = named ?? (isOne && config.previous !== undefined && !isSameFile(config.previous, only.file) ? config.previous : undefined);
  if (operand === undefined || !isOne) return undefined;
  return interruptible(terminal, () => readPrevious(operand, only.file, config, undefined, terminal));
}

/** Says where the two extracts may not belong together, and throws a UsageError where they cannot be compared; what stands beside the figures, if anything does. */
export function judgePrevious(previous: PreviousExtract | undefined, files: readonly FileReport[], terminal: Terminal): { readonly path: string; readonly dataYear: number } | undefined {
  const [file] = files;
  if (previous === undefined || file?.statistics === undefined) return undefined;
  const current = { path: file.path, extract: { facts: file, statistics: file.statistics } };
  refuseWrongOrder(previous, current);
  const doubt = doubtOf(previous, current);
  if (doubt !== undefined) terminal.complain(doubt);
  const { dataYear } = previous.extract.statistics;
  return dataYear < file.statistics.dataYear ? { path: previous.path, dataYear } : undefined;
}

import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Baseline, FileBaseline } from '../../shared/lint/baseline.ts';
import type { Localized } from '../../shared/rules/rule.ts';
import { UsageError } from './arguments/usage-error.ts';
import { pathFrom } from '../config-place.ts';
import { readText, unusable } from './config-file.ts';
import { pathShown } from './files/targets.ts';

/** The baseline of a run. */
export interface RunBaseline {
  readonly file: string;
  readonly all: Baseline;
  /** What it says of a file, by its place; `entry`: of which file in that archive. */
  readonly of: (file: string, entry?: string) => FileBaseline;
}

const kind: Localized = { nb: 'Grunnlinjen', en: 'The baseline' };

/** Reads a baseline. One that is not there yet is an error, or, where it is about to be written, empty. Throws UsageError. */
export async function loadBaseline(file: string, { toBeWritten = false } = {}): Promise<RunBaseline> {
  if (!isMissing(file)) {
    const { readBaseline } = await import('../../shared/lint/baseline-file.ts');
    const read = readBaseline(readText(file, kind));
    if ('faults' in read) throw unusable(file, read.faults, kind);
    return runBaseline(file, read.baseline);
  }
  if (toBeWritten) return runBaseline(file, new Map());
  const shown = pathShown(file);
  throw new UsageError({ nb: `Grunnlinjen ${shown} finnes ikke. Skriv den med kpr-lint baseline STI… --baseline ${shown}.`, en: `The baseline ${shown} does not exist. Write it with kpr-lint baseline PATH… --baseline ${shown}.` });
}

/** A file that cannot be looked at is not missing: whoever reads it says what is in the way. */
function isMissing(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR';
  }
}

function runBaseline(file: string, all: Baseline): RunBaseline {
  const of = (target: string, entry?: string): FileBaseline => {
    const path = pathFrom(dirname(file), resolve(target)) + (entry === undefined ? '' : `/${entry}`);
    return { path, entries: all.get(path) ?? [] };
  };
  return { file, all, of };
}

import { existsSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { CONFIG_NAME } from '../config-place.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { Outcomes } from './check-targets.ts';
import type { CheckDone } from './check-run.ts';
import { ExitStatus } from './exit-status.ts';
import { isExclusion, isGlob } from './files/targets.ts';
import type { RunRequest } from './run-request.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds for which a file must not have grown before it counts as written. Extracts are written slowly. */
const SETTLED = 1000;
/** Milliseconds between two looks at a file that is being written. */
const PACE = 100;

/** What is watched, and what is done when it changes. */
export interface Watch {
  readonly operands: readonly string[];
  /** The configuration, the baseline and last year's extract that are named: files whose change concerns every file. */
  readonly settings: readonly (string | undefined)[];
  /** Files that the run itself writes. */
  readonly written: readonly string[];
  readonly request: () => Promise<RunRequest>;
  readonly check: (request: RunRequest, known: Outcomes) => Promise<CheckDone>;
}

/**
 * Checks, and checks again what changes, until Ctrl-C: what has not changed is not read again, and a file that is being
 * written is waited for. Ends with the status of the last run.
 */
export async function watch(asked: Watch, terminal: Terminal, quiet: boolean): Promise<never> {
  let status: ExitStatus = ExitStatus.interrupted;
  process.once('SIGINT', () => process.exit(status));
  const first = await asked.request();
  const ofAll = new Set([...asked.settings, CONFIG_NAME, first.config.file, first.config.previous, first.baseline?.file].flatMap((file) => (file === undefined ? [] : [resolve(file)])));
  const changes = await watchChanges(asked, ofAll);

  let known: Outcomes = new Map();
  /** Where the files stand of which something is known. */
  let places = new Map<string, string>();
  /** Files that are there and written to their end, as far as has been told. */
  const settled = new Set(first.tasks.map(({ file }) => file));
  for (;;) {
    try {
      const request = await asked.request();
      const tasks = request.tasks.filter(({ file }) => settled.has(file));
      const done = await asked.check({ ...request, tasks }, known);
      status = done.status;
      known = done.outcomes;
      places = new Map(tasks.map(({ path, file }) => [path, file]));
    } catch (error) {
      // A configuration that is being written may be wrong for a while.
      if (!(error instanceof UsageError)) throw error;
      status = ExitStatus.failed;
      terminal.complain(error.text);
    }
    if (!quiet) terminal.complain({ nb: 'Venter på endringer. Ctrl+C avslutter.', en: 'Waiting for changes. Ctrl+C ends this.' });
    const changed = await changes.next();
    for (const [file, gone] of changed) {
      if (gone) settled.delete(file);
      else settled.add(file);
    }
    const again = [...changed.keys()].some((file) => ofAll.has(file));
    known = new Map(again ? [] : [...known].filter(([path]) => !changed.has(places.get(path) ?? '')));
  }
}

/** Files that have changed, and whether they are gone. */
type Changed = ReadonlyMap<string, boolean>;

async function watchChanges({ operands, written }: Watch, ofAll: ReadonlySet<string>): Promise<{ next: () => Promise<Changed> }> {
  const roots = operands.filter((operand) => !isExclusion(operand)).map(rootOf);
  const folders = roots.flatMap(({ place, isFolder }) => (isFolder ? [place] : []));
  const files = new Set([...ofAll, ...roots.flatMap(({ place, isFolder }) => (isFolder ? [] : [place]))]);
  // A file is watched by its folder: it may be replaced by another of its name.
  const watched = new Set([...folders, ...[...files].map((file) => dirname(file))].filter((folder) => existsSync(folder)));
  const own = new Set(written.map((file) => resolve(file)));
  const isInside = (path: string): boolean => folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep) && !/[\\/](\.|node_modules([\\/]|$))/.test(path.slice(folder.length)));
  const ignored = (given: string): boolean => {
    const path = resolve(given);
    return own.has(path) || !(watched.has(path) || files.has(path) || isInside(path));
  };
  const watcher = watchFiles([...watched], { ignored, ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: PACE } });

  let pending = new Map<string, boolean>();
  let wake: () => void = () => undefined;
  const note = (path: string, gone: boolean): void => {
    pending.set(resolve(path), gone);
    wake();
  };
  watcher.on('error', (error) => {
    // Of what cannot be looked at, the check tells.
    if (!['EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  });
  watcher.on('add', (path) => note(path, false)).on('change', (path) => note(path, false)).on('unlink', (path) => note(path, true));
  await new Promise<void>((ready) => void watcher.once('ready', () => ready()));
  const next = async (): Promise<Changed> => {
    if (pending.size === 0) await new Promise<void>((resolve) => void (wake = resolve));
    // What is written together is told together.
    await new Promise((resolve) => setTimeout(resolve, PACE));
    const changed = pending;
    pending = new Map();
    return changed;
  };
  return { next };
}

/** The file or folder that an operand stands for: of a glob, the folder that it begins in. */
function rootOf(operand: string): { readonly place: string; readonly isFolder: boolean } {
  const place = resolve(operand);
  try {
    return { place, isFolder: statSync(place).isDirectory() };
  } catch {
    // Of what cannot be looked at, the check tells.
    return isGlob(operand) ? { place: resolve(folderOfGlob(operand)), isFolder: true } : { place, isFolder: false };
  }
}

/** The parts of a glob before the first that is a pattern. */
function folderOfGlob(glob: string): string {
  const parts = glob.split(/[\\/]/);
  const plain = parts.slice(0, parts.findIndex(isGlob)).join('/');
  return plain === '' ? (glob.startsWith('/') ? '/' : '.') : plain;
}

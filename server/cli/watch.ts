import { type Stats, existsSync, fstatSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { CONFIG_NAME } from '../config-place.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { Outcomes } from './check-targets.ts';
import type { CheckDone } from './check-run.ts';
import { ExitStatus } from './exit-status.ts';
import { globOf, isExclusion, isExtractName, isGlob } from './files/targets.ts';
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
  const roots = await Promise.all(operands.filter((operand) => !isExclusion(operand)).map(rootOf));
  const folders = roots.filter(({ holds }) => holds !== undefined);
  const files = new Set([...ofAll, ...roots.filter(({ holds }) => holds === undefined).map(({ place }) => place)]);
  // A file is watched by its folder: it may be replaced by another of its name.
  const watched = new Set([...folders.map(({ place }) => place), ...[...files].map((file) => dirname(file))].filter((folder) => existsSync(folder)));
  const own = new Set(written.map((file) => resolve(file)));
  const holding = (path: string): Root[] => folders.filter(({ place }) => path.startsWith(place.endsWith(sep) ? place : place + sep) && !/[\\/](\.|node_modules([\\/]|$))/.test(path.slice(place.length)));
  const isNoTarget = (path: string, stats: Stats): boolean => stats.isFile() && ((!files.has(path) && holding(path).every(({ holds }) => !holds!(path))) || isPrintedTo(stats));
  const ignored = (given: string, stats?: Stats): boolean => {
    const path = resolve(given);
    if (own.has(path) || !(watched.has(path) || files.has(path) || holding(path).length > 0)) return true;
    return stats !== undefined && isNoTarget(path, stats);
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

/** What an operand stands for: a file, or of a folder those files that it holds for the run. */
interface Root {
  readonly place: string;
  readonly holds?: (file: string) => boolean;
}

async function rootOf(operand: string): Promise<Root> {
  const place = resolve(operand);
  try {
    return statSync(place).isDirectory() ? { place, holds: isExtractName } : { place };
  } catch {
    // Of what cannot be looked at, the check tells.
    const glob = isGlob(operand) ? await globOf(operand) : undefined;
    return glob === undefined ? { place } : { place: glob.root, holds: glob.matches };
  }
}

/** Whether standard output or standard error goes to this file: what is printed there is no change. */
function isPrintedTo({ dev, ino }: Stats): boolean {
  return [1, 2].some((descriptor) => {
    const stream = fstatSync(descriptor);
    return stream.isFile() && stream.dev === dev && stream.ino === ino;
  });
}

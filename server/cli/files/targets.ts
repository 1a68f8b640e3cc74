import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { SystemError } from '../../../shared/report/report.ts';
import { ArchiveError, isZip } from './archive.ts';
import { systemErrorOf } from './system-error.ts';

/** Standard input. */
export const STDIN = '-';

/** A file to be checked. */
export interface Target {
  /** Where it is; `-` for standard input. */
  readonly file: string;
  /** Which file of the archive `file` it is. */
  readonly entry?: string;
  /** How it is called in results: relative to the working directory, with `/`. */
  readonly path: string;
  /** Bytes on the disk, as far as they are known beforehand. */
  readonly size: number;
  /** Named as such, not found in a folder or by a glob. */
  readonly named: boolean;
}

/**
 * The files that the operands of a command mean, each once; what was named in its order, what was found by name. A file to
 * which links lead is found once too.
 */
export interface Targets {
  readonly targets: readonly Target[];
  readonly errors: readonly SystemError[];
}

/** `archives`: those are taken too, zip archives as the files in them. */
export async function findTargets(operands: readonly string[], stdinName: string | undefined, { archives = false } = {}): Promise<Targets> {
  const targets = new Map<string, Target>();
  const errors: SystemError[] = [];
  const linked = new Set<string>();
  const isWanted = archives ? isExtractName : isXmlName;
  const take = (file: string, size: number, named: boolean): void => {
    const known = targets.get(file);
    if (known === undefined || (named && !known.named)) targets.set(file, { file, path: pathShown(file), size, named });
  };
  /** False where there is nothing to take. */
  const takeAll = (found: Iterable<Found>): boolean => {
    const files = [...found].sort((a, b) => (a.file < b.file ? -1 : 1));
    for (const { file, size, isLinked } of files) {
      take(file, size, false);
      if (isLinked) linked.add(file);
    }
    return files.length > 0;
  };
  for (const operand of operands.filter((o) => !isExclusion(o))) {
    if (operand === STDIN) {
      targets.set(STDIN, { file: STDIN, path: stdinName === undefined ? STDIN : pathShown(resolve(stdinName)), size: 0, named: true });
      continue;
    }
    // Where something cannot be looked into, nobody knows that there is nothing.
    const before = errors.length;
    try {
      const stats = statSync(operand);
      if (!stats.isDirectory()) take(resolve(operand), stats.size, true);
      else if (!takeAll(walk(resolve(operand), Number.POSITIVE_INFINITY, isWanted, errors)) && errors.length === before) errors.push({ path: pathShown(resolve(operand)), kind: 'not-found', detail: 'folder' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && isGlob(operand)) {
        if (!takeAll(await globbed(operand, errors)) && errors.length === before) errors.push({ path: operand, kind: 'not-found', detail: 'glob' });
      } else errors.push(systemErrorOf(error, pathShown(resolve(operand))));
    }
  }
  const isExcluded = await exclusions(operands.filter(isExclusion));
  const wanted = withoutLinked([...targets.values()].filter(({ named, path }) => named || !isExcluded(path)), linked);
  if (!archives) return { targets: wanted, errors };
  const unpacked: Target[] = [];
  for (const target of wanted) unpacked.push(...(isZip(target.file) ? await zipTargets(target, errors) : [target]));
  return { targets: unpacked.filter(({ named, path }) => named || !isExcluded(path)), errors };
}

/** The files of a zip archive that are to be checked. One that was met in a folder may hold none. */
export async function zipTargets({ file, path, named }: Pick<Target, 'file' | 'path' | 'named'>, errors: SystemError[]): Promise<Target[]> {
  const { zipEntries } = await import('./zip-entries.ts');
  try {
    const { files, faults } = await zipEntries(file);
    for (const { name, fault } of faults) errors.push({ path: `${path}/${name}`, kind: 'archive', detail: fault });
    if (named && files.length + faults.length === 0) errors.push({ path, kind: 'archive', detail: 'no-xml' });
    return files.map(({ name, size }) => ({ file, entry: name, path: `${path}/${name}`, size, named: false }));
  } catch (error) {
    errors.push(error instanceof ArchiveError ? { path, kind: 'archive', detail: error.reason } : systemErrorOf(error, path));
    return [];
  }
}

function isXmlName(name: string): boolean {
  return /\.xml$/i.test(name);
}

/** Whether a file of a folder is taken for an extract. */
export function isExtractName(name: string): boolean {
  return /\.(xml|xml\.gz|zip)$/i.test(name);
}

/** Relative to the working directory, with `/` on every system. */
export function pathShown(file: string): string {
  return slashed(relative(process.cwd(), file)) || '.';
}

interface Found {
  readonly file: string;
  readonly size: number;
  /** It is a link, or stands in a folder that is one. */
  readonly isLinked: boolean;
}

/** Leaves out what was found and is another target too: one that was named, or else one to which no link leads, or else the first. */
function withoutLinked(targets: readonly Target[], linked: ReadonlySet<string>): Target[] {
  const places = targets.map(({ file }) => realPlace(file));
  const kept = new Map<string, Target>();
  const rank = ({ file, named }: Target): number => (named ? 2 : linked.has(file) ? 0 : 1);
  for (const [i, target] of targets.entries()) {
    const other = kept.get(places[i]!);
    if (other === undefined || rank(target) > rank(other)) kept.set(places[i]!, target);
  }
  return targets.filter((target, i) => target.named || kept.get(places[i]!) === target);
}

function realPlace(file: string): string {
  try {
    return file === STDIN ? file : realpathSync.native(file);
  } catch {
    // Whoever reads it says what is in the way.
    return file;
  }
}

/** `!pattern` passes over what it matches among the files that were found, and what stands in folders that it matches; not over files that are named. */
export function isExclusion(operand: string): boolean {
  return /^!./s.test(operand);
}

async function exclusions(operands: readonly string[]): Promise<(path: string) => boolean> {
  if (operands.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const patterns = operands.flatMap((operand) => {
    const pattern = pathShown(resolve(operand.slice(1)));
    const inside = `${pattern}/**/*`;
    // With a slash at its end, the pattern means folders only.
    return slashed(operand).endsWith('/') ? [inside] : [pattern, inside];
  });
  return picomatch(patterns, { dot: true, nocase: isWindows });
}

const isWindows = sep === '\\';

function slashed(path: string): string {
  return isWindows ? path.replaceAll('\\', '/') : path;
}

/** Whether an operand that names nothing may be a pattern. */
export function isGlob(operand: string): boolean {
  return /[*?{}[\]()!]/.test(operand);
}

/** A pattern taken apart. */
export interface Glob {
  /** The folder that it begins in. */
  readonly root: string;
  /** Folders below that which it can reach. */
  readonly depth: number;
  readonly matches: (file: string) => boolean;
}

/** Undefined for a bracket that nothing closes, which is no pattern. */
export async function globOf(operand: string): Promise<Glob | undefined> {
  const { default: picomatch } = await import('picomatch');
  const { base, glob } = picomatch.scan(slashed(operand));
  if (glob === '') return undefined;
  const root = resolve(base);
  const matches = picomatch(glob, { nocase: isWindows });
  return { root, depth: glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length, matches: (file) => matches(slashed(relative(root, file))) };
}

async function globbed(operand: string, errors: SystemError[]): Promise<Found[]> {
  const glob = await globOf(operand);
  if (glob === undefined) return [];
  const found = [...walk(glob.root, glob.depth, () => true, errors)];
  return found.filter(({ file }) => glob.matches(file));
}

/**
 * The files of a folder and of the folders in it, `depth` levels down, whose names are wanted. What is hidden and what
 * package managers install is passed over; a folder that cannot be read is an error.
 */
function* walk(folder: string, depth: number, isWanted: (name: string) => boolean, errors: SystemError[], above: readonly string[] = [], isFolderLinked = false): Generator<Found> {
  let entries: Dirent[];
  let real: string;
  try {
    real = realpathSync(folder);
    if (above.includes(real)) return;
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (above.length > 0 || (error as NodeJS.ErrnoException).code !== 'ENOENT') errors.push(systemErrorOf(error, pathShown(folder)));
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const file = join(folder, entry.name);
    const wanted = isWanted(entry.name);
    const isLinked = isFolderLinked || entry.isSymbolicLink();
    try {
      const stats = statSync(file);
      if (stats.isDirectory()) {
        if (depth > 1) yield* walk(file, depth - 1, isWanted, errors, [...above, real], isLinked);
      } else if (wanted && stats.isFile()) yield { file, size: stats.size, isLinked };
    } catch (error) {
      if (wanted) errors.push(systemErrorOf(error, pathShown(file)));
    }
  }
}

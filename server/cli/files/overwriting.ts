import { closeSync, openSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Localized } from '../../../shared/rules/rule.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { isPacked } from './archive.ts';
import { FileCheck } from './file-check.ts';
import { piecesOf } from './pieces.ts';
import { STDIN, type Target, pathShown } from './targets.ts';

/** A file that a run will write, and the flag that says so, as it was given. */
export interface WrittenFile {
  readonly file: string;
  readonly flag: string;
}

/** A file that a run reads. */
export interface ReadFile {
  readonly file: string;
  /** Which file of the archive `file` it is. */
  readonly entry?: string | undefined;
  /** What it is for the run, to stand after “would overwrite”. */
  readonly kind: Localized;
  /** Met in a folder or by a glob: it may be what an earlier run wrote there, and be written again. */
  readonly found?: boolean;
}

const kinds = {
  operand: { nb: 'en fil som skal leses', en: 'a file that is to be read' },
  previous: { nb: 'fjorårets uttrekk', en: 'last year’s extract' },
  baseline: { nb: 'grunnlinjen', en: 'the baseline' },
  config: { nb: 'konfigurasjonen', en: 'the configuration' },
} as const satisfies Record<string, Localized>;

/** The files that are to be checked. Standard input is a copy of the file that it has its name from. */
export function readTargets(targets: readonly Target[], stdinName: string | undefined): ReadFile[] {
  return targets.flatMap(({ file, entry, named }) => (file === STDIN ? readAs('operand', stdinName) : { file, entry, kind: kinds.operand, found: !named }));
}

/** The files of one kind, as far as there are any: standard input is none. */
export function readAs(kind: keyof typeof kinds, ...files: readonly (string | undefined)[]): ReadFile[] {
  return files.flatMap((file) => (file === undefined || file === STDIN ? [] : [{ file, kind: kinds[kind] }]));
}

/**
 * Throws a UsageError where something that a run writes would take the place of what it reads, or of something else that it
 * writes. To be called before anything is done: afterwards it is too late.
 */
export function refuseOverwriting(written: readonly WrittenFile[], read: readonly ReadFile[]): void {
  const taken = new Map<string, WrittenFile>();
  for (const output of written) {
    const place = placeOf(output.file);
    if (place === undefined) continue;
    const other = taken.get(place);
    if (other !== undefined) throw twice(other.flag, output.flag);
    taken.set(place, output);
  }
  if (taken.size === 0) return;
  for (const input of read) {
    const output = taken.get(placeOf(input.file) ?? '');
    if (output !== undefined && !isEarlierReport(input)) throw overwriting(output.flag, input);
  }
}

/** Where a file is or will be, through links; undefined for a device or a pipe, where nothing is lost. */
export function placeOf(file: string): string | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats !== undefined) return stats.isFile() ? realpathSync.native(file) : undefined;
    return join(realpathSync.native(dirname(resolve(file))), basename(file));
  } catch {
    // Whoever reads or writes it says what is in the way.
    return resolve(file);
  }
}

/** Bytes in which a document shows what it is. */
const LOOKED_AT = 256 * 1024;

/** Whether a file that was found is no extract. Nobody has named it, and nothing would be said of it. */
function isEarlierReport({ file, entry, found }: ReadFile): boolean {
  if (found !== true || isPacked({ file, entry })) return false;
  const check = new FileCheck({ file, path: file, changes: new Map(), year: undefined, fallbackYear: undefined, limit: 0 });
  try {
    const descriptor = openSync(file, 'r');
    try {
      for (const piece of piecesOf(descriptor)) if (!check.write(piece) || check.size >= LOOKED_AT) break;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
  return check.end() === undefined;
}

function overwriting(flag: string, { file, kind }: ReadFile): UsageError {
  const shown = pathShown(resolve(file));
  return new UsageError({
    nb: `${flag} ville skrevet over ${kind.nb}: ${shown}. Ingenting er gjort. Oppgi en annen fil å skrive til.`,
    en: `${flag} would overwrite ${kind.en}: ${shown}. Nothing has been done. Name another file to write to.`,
  });
}

function twice(one: string, other: string): UsageError {
  return new UsageError({
    nb: `${one} og ${other} skriver til samme fil, og den ene ville gått tapt. Ingenting er gjort. Oppgi to filer.`,
    en: `${one} and ${other} write to the same file, and one of them would be lost. Nothing has been done. Name two files.`,
  });
}

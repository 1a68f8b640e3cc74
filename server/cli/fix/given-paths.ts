import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isGlob } from '../files/targets.ts';

/**
 * The places that a command was given, as the operating system knows them. A link inside one of them may be followed to
 * another place inside; what lies outside is not touched.
 */
export class GivenPaths {
  private readonly places: readonly string[];

  /** `operands`: files, folders, and globs, which stand for the folder that they begin in. */
  constructor(operands: readonly string[]) {
    this.places = operands.flatMap((operand) => placeOf(resolve(operand), isGlob(operand)) ?? []);
  }

  /** Where a file really is; undefined where a link has led out of what was given. */
  real(file: string): string | undefined {
    const real = realpathSync(file);
    return this.places.some((place) => isWithin(real, place)) ? real : undefined;
  }
}

export function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Undefined for what cannot be looked at: the check has said so. */
function placeOf(path: string, glob: boolean): string | undefined {
  try {
    lstatSync(path);
  } catch {
    return glob && dirname(path) !== path ? placeOf(dirname(path), glob) : undefined;
  }
  try {
    // A folder that is named may be a link. A file that is one leads elsewhere, and only the link was given.
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
  } catch {
    return undefined;
  }
}

import { type Stats, statSync } from 'node:fs';

/** What tells whether a file is still the one that was read. */
export interface Stamp {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return { size, mtimeMs, ctimeMs, ino };
}

/** Whether a file is still there and as it was. */
export function isUnchanged(file: string, before: Stamp): boolean {
  const after = statSync(file, { throwIfNoEntry: false });
  return after !== undefined && after.size === before.size && after.mtimeMs === before.mtimeMs && after.ctimeMs === before.ctimeMs && after.ino === before.ino;
}

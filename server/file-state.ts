import { statSync } from 'node:fs';

/** What tells whether a file is still as it was when it was read: its time and size. */
export function fileState(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? 'missing' : `${stats.mtimeMs}:${stats.size}`;
}

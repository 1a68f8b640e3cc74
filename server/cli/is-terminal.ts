import { fstatSync, statSync } from 'node:fs';
import { seldom } from './seldom.ts';

/** Whether a descriptor is a terminal. Files, pipes and the null device, which need not be asked further, are told apart first. */
export function isTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isCharacterDevice() || (process.platform !== 'win32' && stats.rdev === statSync('/dev/null').rdev)) return false;
  } catch {
    // What cannot be told apart is asked.
  }
  return seldom.tty.isatty(descriptor);
}

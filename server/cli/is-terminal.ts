import { fstatSync } from 'node:fs';
import { seldom } from './seldom.ts';

/** Whether a descriptor is a terminal. Files and pipes, which need not be asked further, are told apart first. */
export function isTerminal(descriptor: number): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    // What cannot be told apart is asked.
  }
  return seldom.tty.isatty(descriptor);
}

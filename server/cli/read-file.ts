import { closeSync, openSync, readSync } from 'node:fs';
import type { Check } from '../../shared/lint/check.ts';

/** Bytes read at a time. */
const CHUNK = 256 * 1024;

/** Feeds a file to a check, piece by piece. */
export function feedFile(path: string, check: Check): void {
  const file = openSync(path, 'r');
  try {
    const chunk = new Uint8Array(CHUNK);
    for (;;) {
      const n = readSync(file, chunk, 0, CHUNK, null);
      if (n === 0 || !check.write(chunk.subarray(0, n))) return;
    }
  } finally {
    closeSync(file);
  }
}

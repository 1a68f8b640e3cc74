import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;
let isWaiting = false;

/**
 * Gives back what nobody holds any more, once for all who ask now, and when their handlers are done. V8 by itself lets it lie
 * until it needs the room, or has been idle for long.
 */
export function collectGarbageSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  setImmediate(() => {
    isWaiting = false;
    collect ??= collector();
    collect();
  });
}

/** V8 shows its collector only in contexts that are made while a flag is set; where it shows none, nothing is done. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('globalThis.gc') as (() => void) | undefined;
  // Kept code is good for the flags that it was made with.
  setFlagsFromString('--no-expose-gc');
  return gc ?? (() => undefined);
}

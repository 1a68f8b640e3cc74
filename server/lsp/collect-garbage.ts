import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/** Gives back at once what nobody holds any more. V8 by itself lets it lie until it needs the room, or has been idle for long. */
export function collectGarbage(): void {
  collect ??= exposed();
  collect();
}

/** The collector, which V8 shows only in contexts that are made while a flag is set; where it shows none, nothing is done. */
function exposed(): () => void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('globalThis.gc') as (() => void) | undefined;
  // Kept code is good for the flags that it was made with.
  setFlagsFromString('--no-expose-gc');
  return gc ?? (() => undefined);
}

import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 optimize later and inline less, from now on: for work that is over before the best code of all of it is made, and
 * that has to share the processor with the thread that makes it. Long work gets slower by it.
 */
export function optimizeLess(): void {
  setFlagsFromString('--interrupt-budget=250000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=400');
}

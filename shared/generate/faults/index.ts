import type { Fault } from './fault.ts';

/** Every injector, by the number of its rule. Written by scripts/list-faults.mjs. */
export const faults: readonly Fault[] = [
];

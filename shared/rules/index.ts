import { kpr001 } from './kpr001.ts';
import { kpr301 } from './kpr301.ts';
import { kpr404 } from './kpr404.ts';
import type { Rule } from './rule.ts';

/** Every rule, by number. Written by scripts/list-rules.mjs. */
export const rules: readonly Rule[] = [
  kpr001,
  kpr301,
  kpr404,
];

import { answerTallies } from './answers.ts';
import { decisionTallies } from './decisions.ts';
import { hourTallies } from './hours.ts';
import { indicatorTallies } from './indicators.ts';
import { qualityTallies } from './quality.ts';
import { recipientTallies } from './recipients.ts';
import { excluded } from './excluded.ts';
import type { Family } from './tally.ts';
import { left, newcomers } from './turnover.ts';

/** Everything that a person can add to. */
export const families: readonly Family[] = [recipientTallies, hourTallies, decisionTallies, answerTallies, indicatorTallies, qualityTallies];

/** Cells of a sheet; each block gets its place. */
export const CELLS = layOut();

function layOut(): number {
  let offset = 0;
  for (const block of [excluded, ...families.flatMap(({ blocks }) => blocks), newcomers, left]) {
    block.offset = offset;
    offset += block.length;
  }
  return offset;
}

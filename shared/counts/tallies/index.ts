import { answerTallies } from './answers.ts';
import { decisionTallies } from './decisions.ts';
import { hourTallies } from './hours.ts';
import { indicatorTallies } from './indicators.ts';
import { qualityTallies } from './quality.ts';
import { recipientTallies } from './recipients.ts';
import type { Block } from '../block.ts';
import { excluded } from './excluded.ts';
import type { Family } from './tally.ts';
import { left, newcomers } from './turnover.ts';

/** Everything that a person can add to. */
export const families: readonly Family[] = [recipientTallies, hourTallies, decisionTallies, answerTallies, indicatorTallies, qualityTallies];

const blocks: readonly Block[] = [excluded, ...families.flatMap((family) => family.blocks), newcomers, left];

/** Cells of a sheet; each block gets its place. */
export const CELLS = layOut();

/** The blocks that tell apart whether the register keeps what the file has: `fate` is their last axis, so kept and lost take turns. */
export const blocksWithFate = blocks.filter(({ axes }) => axes.at(-1) === 'fate');

function layOut(): number {
  let offset = 0;
  for (const block of blocks) {
    block.offset = offset;
    offset += block.length;
  }
  return offset;
}

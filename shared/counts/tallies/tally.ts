import type { Block } from '../block.ts';
import type { Facts } from '../facts.ts';

/** Takes down what one person adds to the cells of a sheet. */
export interface Tally {
  add(cell: number, amount?: number): void;
}

/** Blocks of cells that are filled together, and how one person fills them. */
export interface Family {
  readonly blocks: readonly Block[];
  /** Called for persons who are in some figure (`Facts.counts`). */
  count(facts: Facts, tally: Tally): void;
}

/** Code numbers are the places of the axis `code`; 0 and 30 are none. */
export const CODES = 30;

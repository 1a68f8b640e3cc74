import { ages, levels } from '../axes.ts';
import { Block } from '../block.ts';

/** Recipients of the year who were none the year before, and those of the year before who are none any more (S-09, S-11); filled by turnover.ts. */
export const newcomers = new Block('newcomers', { age: ages.length, level: levels.length });
export const left = new Block('left', { death: 2 });
export const DEAD = 0;
export const ALIVE = 1;

import { Block } from '../block.ts';

/** What the register deletes: persons, and rows of persons whom it keeps (DOMAIN §6.0). */
export const excluded = new Block('excluded', { what: 2 }, ['what']);
export const PERSONS = 0;
export const ROWS = 1;

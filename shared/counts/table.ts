import type { Localized } from '../rules/rule.ts';
import type { Box } from './block.ts';
import type { Heading } from './heading.ts';

/** How a cell follows from the cells of a sheet. */
export type Formula =
  | { readonly kind: 'count'; readonly box: Box }
  /** `box` in per cent of `of`. */
  | { readonly kind: 'percent'; readonly box: Box; readonly of: Box }
  /** The sum in hundredths, a person. */
  | { readonly kind: 'mean'; readonly box: Box; readonly of: Box }
  /** A sum of hours or days, of so many persons. */
  | { readonly kind: 'amount'; readonly box: Box; readonly persons: Box; readonly divisor: number }
  /** In per cent of the inhabitants of an age group, where somebody has told their number. */
  | { readonly kind: 'ofPopulation'; readonly box: Box; readonly age: number }
  /** A count of the year before. */
  | { readonly kind: 'previous'; readonly box: Box }
  /** What a table on two years works out of other figures. */
  | { readonly kind: 'derived'; readonly from: readonly Formula[] };

export const count = (box: Box): Formula => ({ kind: 'count', box });
export const percent = (box: Box, of: Box): Formula => ({ kind: 'percent', box, of });
export const mean = (box: Box, of: Box): Formula => ({ kind: 'mean', box, of });
export const amount = (box: Box, persons: Box, divisor: number): Formula => ({ kind: 'amount', box, persons, divisor });
export const previous = (box: Box): Formula => ({ kind: 'previous', box });
export const derived = (...from: readonly Formula[]): Formula => ({ kind: 'derived', from });
export const ofPopulation = (box: Box, age: number): Formula => ({ kind: 'ofPopulation', box, age });

export interface TableRow extends Heading {
  /** One a column; null where the cell is not defined. */
  readonly cells: readonly (Formula | null)[];
}

/** One table: everything that is said of it anywhere comes from this object. */
export interface TableDefinition {
  /** `S-04`, `M-1`: the number of DOMAIN §6.1 and §6.2. */
  readonly id: string;
  readonly title: Localized;
  /** Who or what is counted, and when. */
  readonly population: Localized;
  readonly notes: readonly Localized[];
  readonly columns: readonly Heading[];
  /** Of a table that speaks of the year before: its words where an earlier year stands beside. */
  readonly since?: (year: number) => Partial<Pick<TableDefinition, 'title' | 'population' | 'notes' | 'columns'>>;
  /** The rows of a data year. */
  rows(year: number): readonly TableRow[];
}

export function row(heading: Heading, cells: readonly (Formula | null)[]): TableRow {
  return { ...heading, cells };
}

import type { Box } from '../block.ts';
import { KEPT, groupKeys } from '../axes.ts';
import type { Cells, CountResult, Figure, Recipients, Table } from '../result.ts';
import { type Formula, count, derived, previous } from '../table.ts';
import { tableOf } from '../tables/index.ts';
import { PERSONS, excluded } from '../tallies/excluded.ts';
import { atYearEnd, groups, groupsAtYearEnd, recipients, services, servicesAtYearEnd, unknownCode } from '../tallies/recipients.ts';

export type Suppressed = 'suppressed';

/** Which of two years a printed figure is of. */
export type Year = 'this' | 'previous';

/** Looks at one printed cell, or puts another in its place. */
export type Visit = (formula: Formula, value: number, year: Year) => number | Suppressed;

/** Figures 7 to 12 stand beside the numbers of findings, which are not hidden: they are left out of what leaves the house. */
const LEFT_OUT = 'S-29';

/** The result with every printed cell as `visit` says. The same formula gives the same figure wherever it is printed. */
export function visited(result: CountResult, visit: Visit): CountResult<Suppressed> {
  const kept = { fate: KEPT };
  return {
    ...result,
    recipients: visitedRecipients(result.recipients, recipients.where(kept), atYearEnd.where(kept), recipients.where(), visit),
    services: result.services.map((service) => {
      const code = { code: service.code };
      return { ...service, ...visitedRecipients(service, services.where({ ...code, ...kept }), servicesAtYearEnd.where({ ...code, ...kept }), services.where(code), visit) };
    }),
    groups: result.groups.map(({ group: key, year, yearEnd }) => {
      const group = { group: groupKeys.indexOf(key), ...kept };
      return { group: key, year: visit(count(groups.where(group)), year, 'this'), yearEnd: visit(count(groupsAtYearEnd.where(group)), yearEnd, 'this') };
    }),
    unknownCode: { year: visit(count(unknownCode.where()), result.unknownCode.year, 'this') },
    excluded: { persons: visit(count(excluded.where({ what: PERSONS })), result.excluded.persons, 'this'), rows: result.excluded.rows },
    tables: Object.fromEntries(
      Object.entries(result.tables)
        .filter(([id]) => id !== LEFT_OUT)
        .map(([id, table]) => [id, visitedTable(id, table, result.dataYear, visit)]),
    ),
  };
}

function visitedRecipients(figures: Recipients, year: Box, yearEnd: Box, inFile: Box, visit: Visit): Recipients<Suppressed> {
  const { previousYear, changePercent } = figures;
  return {
    inFile: visit(count(inFile), figures.inFile, 'this'),
    year: visit(count(year), figures.year, 'this'),
    yearEnd: visit(count(yearEnd), figures.yearEnd, 'this'),
    previousYear: previousYear === null ? null : visit(previous(year), previousYear, 'this'),
    changePercent: changePercent === null ? null : visit(derived(count(year), previous(year)), changePercent, 'this'),
  };
}

function visitedTable(id: string, table: Table, dataYear: number, visit: Visit): Table<Suppressed> {
  const definition = tableOf(id);
  if (definition === undefined) throw new RangeError(`there is no table ${id}`);
  const formulas = new Map(definition.rows(dataYear).map(({ key, cells }) => [key, cells]));
  const visitedCells = (cells: Cells, year: Year): Cells<Suppressed> =>
    cells.map((row, r) => row.map((value, c): Figure<Suppressed> | null => {
      const formula = formulas.get(table.rows[r]!)?.[c];
      return value === null || formula === undefined || formula === null ? value : visit(formula, value, year);
    }));
  return {
    rows: table.rows,
    columns: table.columns,
    cells: visitedCells(table.cells, 'this'),
    ...(table.previous === undefined ? {} : { previous: visitedCells(table.previous, 'previous') }),
  };
}

/** A figure of this year or the one before: what one box holds. */
export interface FigureKey {
  readonly key: string;
  readonly box: Box;
  readonly year: Year;
}

export function figureOf(box: Box, year: Year): FigureKey {
  return { key: `${year}:${box.block.name}:${box.masks.join('.')}`, box, year };
}

/** The figures that a cell follows from, or tells something of. */
export function figuresOf(formula: Formula, year: Year): readonly FigureKey[] {
  switch (formula.kind) {
    case 'count':
    case 'ofPopulation':
      return [figureOf(formula.box, year)];
    case 'previous':
      return [figureOf(formula.box, 'previous')];
    case 'percent':
      return [figureOf(formula.box, year), figureOf(formula.of, year)];
    case 'mean':
      return [figureOf(formula.of, year)];
    case 'amount':
      // Hidden where the persons are: then as many amounts of a line are hidden as persons.
      return [figureOf(formula.persons, year)];
    case 'derived':
      return formula.from.flatMap((part) => figuresOf(part, year));
  }
}

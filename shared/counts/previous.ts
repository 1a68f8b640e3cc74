import { isGreatChange, isGreatServiceChange } from './compared.ts';
import { changePercent, percentOf } from './rounding.ts';
import { type Cells, type CountResult, type Recipients, type Table, render } from './result.ts';
import type { CountSheet } from './sheet.ts';
import type { TableDefinition } from './table.ts';
import { changes, leavers, newRecipients } from './tables/comparison.ts';
import { DEAD, left } from './tallies/turnover.ts';

/** A result next to that of an earlier year. `turnover`: who came and who left, where persons can be told apart in both (turnover.ts). */
export function withPrevious(current: CountResult, previous: CountResult, turnover?: CountSheet): CountResult {
  const before = new Map(previous.services.map((service) => [service.code, service]));
  const tables = Object.entries(current.tables).map(([id, table]): [string, Table] => [id, { ...table, previous: aligned(table, previous.tables[id]) }]);
  return {
    ...current,
    recipients: { ...current.recipients, ...changeOf(current.recipients, previous.recipients) },
    services: current.services.map((service) => ({ ...service, ...changeOf(service, before.get(service.code)) })),
    tables: Object.fromEntries([...tables, ...comparisons(current, previous, turnover).map(([{ id }, table]): [string, Table] => [id, table])]),
  };
}

function changeOf(current: Recipients, previous: Recipients | undefined): Pick<Recipients, 'previousYear' | 'changePercent'> {
  const previousYear = previous?.year ?? null;
  return { previousYear, changePercent: changePercent(current.year, previousYear) };
}

/** The cells of last year's table in the rows and columns of this year's; null where it did not have them. */
function aligned({ rows, columns }: Table, table: Table | undefined): Cells {
  const row = rows.map((key) => table?.rows.indexOf(key) ?? -1);
  const column = columns.map((key) => table?.columns.indexOf(key) ?? -1);
  return row.map((r) => column.map((c) => table?.cells[r]?.[c] ?? null));
}

function comparisons(current: CountResult, previous: CountResult, turnover: CountSheet | undefined): readonly (readonly [TableDefinition, Table])[] {
  const before = new Map(previous.services.map((service) => [service.code, service]));
  const rows = [
    changeCells(current.recipients.year, previous.recipients.year, isGreatChange),
    ...current.services.map(({ code, year }) => changeCells(year, before.get(code)?.year ?? null, (now, then) => isGreatServiceChange(code, now, then))),
  ];
  const changed: readonly [TableDefinition, Table] = [changes, frame(changes, current.dataYear, rows)];
  if (turnover === undefined) return [changed];
  return [[newRecipients, render(newRecipients, turnover, current.dataYear)], [leavers, frame(leavers, current.dataYear, [leaverCells(turnover, previous.recipients.year)])], changed];
}

function frame(definition: TableDefinition, year: number, cells: Cells): Table {
  return { rows: definition.rows(year).map(({ key }) => key), columns: definition.columns.map(({ key }) => key), cells };
}

function changeCells(year: number, previousYear: number | null, isGreat: (year: number, previousYear: number) => boolean): (number | null)[] {
  if (previousYear === null) return [null, year, null, null, null];
  return [previousYear, year, year - previousYear, changePercent(year, previousYear), Number(isGreat(year, previousYear))];
}

function leaverCells(turnover: CountSheet, previousYear: number): (number | null)[] {
  const all = turnover.sum(left.where());
  const dead = turnover.sum(left.where({ death: DEAD }));
  const shares = [all, dead, all - dead].map((persons) => percentOf(persons, previousYear));
  return [previousYear, all, shares[0]!, dead, shares[1]!, all - dead, shares[2]!];
}

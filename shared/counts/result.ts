import { KEPT, NO_LEVEL, groupKeys } from './axes.ts';
import type { ServiceGroup } from '../extract/services.ts';
import type { Box } from './block.ts';
import type { CountOptions } from './options.ts';
import { percentOf, withOneDecimal } from './rounding.ts';
import { codesIn } from './service-rows.ts';
import type { CountSheet } from './sheet.ts';
import type { Formula, TableDefinition } from './table.ts';
import { tables } from './tables/index.ts';
import { PERSONS, ROWS, excluded } from './tallies/excluded.ts';
import { atYearEnd, groups, groupsAtYearEnd, recipients, services, servicesAtYearEnd, unknownCode } from './tallies/recipients.ts';

/** A figure that may be hidden (`Hidden` is `'suppressed'` then; see suppress/). */
export type Figure<Hidden = never> = number | Hidden;

/**
 * `year`: what the register will count during the year. `inFile`: what it would count if it deleted and nulled nothing.
 * `yearEnd`: what it will count on 31 December.
 */
export interface Recipients<Hidden = never> {
  readonly inFile: Figure<Hidden>;
  readonly year: Figure<Hidden>;
  readonly yearEnd: Figure<Hidden>;
  /** null without a previous file. */
  readonly previousYear: Figure<Hidden> | null;
  /** One decimal; null also where last year's figure is 0. */
  readonly changePercent: Figure<Hidden> | null;
}

/** A finding that concerns a service. */
export interface ServiceNote {
  readonly rule: string;
  readonly text: string;
}

export interface ServiceRecipients<Hidden = never> extends Recipients<Hidden> {
  readonly code: number;
  readonly notes: readonly ServiceNote[];
}

/** A cell is null where it is not defined. */
export type Cells<Hidden = never> = readonly (readonly (Figure<Hidden> | null)[])[];

/** The words of a table are those of its definition (tables/index.ts); rows and columns are named by their keys. */
export interface Table<Hidden = never> {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: Cells<Hidden>;
  /** The same cells in the year before; missing without a previous file. */
  readonly previous?: Cells<Hidden>;
}

/** The counts of one extract, in the shape of `kpr-lint count --format json` (CLI.md). Plain data. */
export interface CountResult<Hidden = never> {
  readonly schemaVersion: 1;
  readonly dataYear: number;
  readonly municipality: string;
  readonly recipients: Recipients<Hidden>;
  /** Every code that is valid in the data year. */
  readonly services: readonly ServiceRecipients<Hidden>[];
  readonly groups: readonly { readonly group: ServiceGroup; readonly year: Figure<Hidden>; readonly yearEnd: Figure<Hidden> }[];
  /** Persons with an active row whose code the register does not know. */
  readonly unknownCode: { readonly year: Figure<Hidden> };
  /** What the register deletes: persons, and rows of other persons. */
  readonly excluded: { readonly persons: Figure<Hidden>; readonly rows: number };
  /** By number: `S-01` … `S-33`, `M-1` … `M-5`. */
  readonly tables: Readonly<Record<string, Table<Hidden>>>;
}

/** All recipients of a sheet. */
export function recipientsOf(sheet: CountSheet): Recipients {
  const kept = { fate: KEPT };
  return bases(sheet, recipients.where(kept), atYearEnd.where(kept), recipients.where());
}

function bases(sheet: CountSheet, year: Box, yearEnd: Box, inFile: Box): Recipients {
  return { inFile: sheet.sum(inFile), year: sheet.sum(year), yearEnd: sheet.sum(yearEnd), previousYear: null, changePercent: null };
}

/** The result of a sheet, or of several that were merged. */
export function resultOf(sheet: CountSheet, { dataYear, municipality }: { readonly dataYear: number; readonly municipality: string }): CountResult {
  const kept = { fate: KEPT };
  return {
    schemaVersion: 1,
    dataYear,
    municipality,
    recipients: recipientsOf(sheet),
    services: codesIn(dataYear).map((code) => ({ code, ...bases(sheet, services.where({ code, ...kept }), servicesAtYearEnd.where({ code, ...kept }), services.where({ code })), notes: [] })),
    groups: groupKeys.map((key, group) => ({ group: key, year: sheet.sum(groups.where({ group, ...kept })), yearEnd: sheet.sum(groupsAtYearEnd.where({ group, ...kept })) })),
    unknownCode: { year: sheet.sum(unknownCode.where()) },
    excluded: { persons: sheet.sum(excluded.where({ what: PERSONS })), rows: sheet.sum(excluded.where({ what: ROWS })) },
    tables: Object.fromEntries(tables.map((table) => [table.id, render(table, sheet, dataYear)])),
  };
}

/** A table of one sheet. */
export function render(definition: TableDefinition, sheet: CountSheet, year: number): Table {
  const rows = definition.rows(year);
  return {
    rows: rows.map(({ key }) => key),
    columns: definition.columns.map(({ key }) => key),
    cells: rows.map(({ cells }) => cells.map((formula) => (formula === null ? null : valueOf(formula, sheet)))),
  };
}

function valueOf(formula: Formula, sheet: CountSheet): number | null {
  if (formula.kind === 'derived' || formula.kind === 'previous' || !isDefined(formula.box, sheet.options)) return null;
  const sum = sheet.sum(formula.box);
  switch (formula.kind) {
    case 'count':
      return sum;
    case 'percent':
      return percentOf(sum, sheet.sum(formula.of));
    case 'mean': {
      const persons = sheet.sum(formula.of);
      return persons === 0 ? null : withOneDecimal(sum, persons * 100);
    }
    case 'amount':
      return withOneDecimal(sum, formula.divisor);
    case 'ofPopulation': {
      const { population } = sheet.options;
      const inhabitants = formula.age < 0 ? population?.reduce((all, n) => all + n, 0) : population?.[formula.age];
      return inhabitants === undefined ? null : percentOf(sum, inhabitants);
    }
  }
}

/** Without thresholds only those of whom no level is stated are told apart (DOMAIN §4). */
function isDefined({ block, masks }: Box, { levels }: CountOptions): boolean {
  const axis = block.axes.indexOf('level');
  if (axis < 0 || levels !== undefined) return true;
  const notStated = 1 << NO_LEVEL;
  return masks[axis] === notStated || masks[axis] === 2 * notStated - 1;
}

import type { Heading } from '../../../shared/counts/heading.ts';
import { notesOf } from '../../../shared/counts/tables/chosen.ts';
import { PREVIOUS_YEAR } from '../../../shared/counts/tables/comparison.ts';
import { tableOf } from '../../../shared/counts/tables/index.ts';
import type { Language, Localized } from '../../../shared/rules/rule.ts';
import { type Cell, figureShown } from '../../../shared/counts/figures.ts';
import type { Counted } from './count-format.ts';

/** A table with its words in one language, ready to be laid out. */
export interface TableView {
  readonly id: string;
  readonly title: string;
  /** Who or what is counted, and of when. */
  readonly population: string;
  readonly notes: readonly string[];
  readonly columns: readonly Heading[];
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly label: string;
  readonly cells: readonly Cell[];
  /** The year before; missing without a previous file. */
  readonly previous?: readonly Cell[];
}

/** Rows that are named by a service code bear its number too. */
const CODE = /^\d+$/;

/** The tables of a result in the order of their numbers; of those named, where some are. */
export function tableViews({ result, previous, options }: Pick<Counted, 'result' | 'previous' | 'options'>, language: Language, ids: readonly string[] = tableIds(result)): TableView[] {
  return ids.flatMap((id): TableView[] => {
    const table = result.tables[id];
    const definition = tableOf(id);
    if (table === undefined || definition === undefined) return [];
    const words = previous === undefined || previous.dataYear === result.dataYear - 1 ? definition : { ...definition, ...definition.since?.(previous.dataYear) };
    const isOfBoth = table.previous !== undefined || table.columns.includes(PREVIOUS_YEAR);
    const headings = new Map<string, Localized>(definition.rows(result.dataYear).map((row) => [row.key, row]));
    return [{
      id,
      title: words.title[language],
      population: `${words.population[language]} (${!isOfBoth || previous === undefined ? result.dataYear : `${result.dataYear}, ${previous.dataYear}`})`,
      notes: notesOf(words, options).map((note) => note[language]),
      columns: words.columns,
      rows: table.rows.map((key, i) => ({
        label: `${CODE.test(key) && isService(id) ? `${key} ` : ''}${headings.get(key)![language]}`,
        cells: table.cells[i]!,
        ...(table.previous !== undefined && { previous: table.previous[i]! }),
      })),
    }];
  });
}

/** In S-15 the numbers are answers. */
function isService(id: string): boolean {
  return id !== 'S-15';
}

function tableIds(result: Counted['result']): string[] {
  const rank = (id: string): string => id.replace('S', '0').replace('M', '1');
  return Object.keys(result.tables).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** A cell as people read it. */
export function cellShown(cell: Cell | undefined, { key, unit }: Heading, language: Language): string {
  if (key === 'great') return cell === 1 ? '!' : cell === 'suppressed' ? '·' : '';
  const shown = figureShown(cell, unit ?? 'persons', language);
  return key.startsWith('change') && typeof cell === 'number' && cell > 0 ? `+${shown}` : shown;
}

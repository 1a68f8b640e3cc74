import type { CountedExtract, CountsResult } from '../../../shared/protocol.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import type { FileState, PageState, ToHost } from '../messages.ts';
import type { Cell } from '../../../shared/counts/figures.ts';
import type { Numbers } from './numbers.ts';
import type { Words } from './words.ts';

/** What the sections draw, and what they can do. */
export interface View {
  readonly language: Language;
  readonly words: Words;
  readonly numbers: Numbers;
  readonly file: Extract<FileState, { kind: 'counted' }>;
  readonly data: CountsResult;
  readonly counts: CountedExtract;
  /** Last year's data year; undefined without last year's file. */
  readonly before: number | undefined;
  /** Everything stands in one column. */
  readonly narrow: boolean;
  readonly state: PageState;
  readonly send: (message: ToHost) => void;
  /** Changes what the page keeps, and draws it again. */
  readonly change: (change: Partial<PageState>) => void;
}

/** A table of the counts as rows by key. */
export class TableReader {
  constructor(private readonly table: CountedExtract['tables'][string] | undefined) {}

  get exists(): boolean {
    return this.table !== undefined;
  }

  get rows(): readonly string[] {
    return this.table?.rows ?? [];
  }

  now(row: string, column: string): Cell {
    return this.cell(this.table?.cells, row, column);
  }

  before(row: string, column: string): Cell {
    return this.cell(this.table?.previous, row, column);
  }

  private cell(cells: readonly (readonly Cell[])[] | undefined, row: string, column: string): Cell {
    const { table } = this;
    return table === undefined ? undefined : cells?.[table.rows.indexOf(row)]?.[table.columns.indexOf(column)];
  }
}

export function tableIn({ counts }: View, id: string): TableReader {
  return new TableReader(counts.tables[id]);
}

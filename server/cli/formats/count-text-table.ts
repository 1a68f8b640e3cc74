import type { Language } from '../../../shared/rules/rule.ts';
import { type TableView, cellShown } from './count-tables.ts';
import { plain, wrap } from './lines.ts';
import type { Style } from './style.ts';

const GAP = 2;
/** A label is not wider; what is longer goes on below. */
const WIDEST_LABEL = 44;

/** A column with the lines of its heading and its cells, all to the right. */
interface Column {
  readonly heading: readonly string[];
  readonly cells: readonly string[];
  readonly width: number;
}

/** Any table, in as many parts below one another as it needs to fit the width. */
export function* tableLines(table: TableView, language: Language, width: number, style: Style): Generator<string> {
  const { id, title, population, notes, columns, rows } = table;
  yield `${style.bold(`${id} ${title}`)}  ${style.dim(population)}`;
  yield '';
  const labels = rows.map(({ label }) => wrap(plain(label), WIDEST_LABEL));
  const labelWidth = Math.max(...labels.flat().map(({ length }) => length));
  const all = columns.map((column, c) => columnOf(plain(column[language]), rows.map(({ cells }) => plain(cellShown(cells[c], column, language)))));
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    let used = labelWidth + GAP + all[from]!.width;
    while (to < all.length && used + GAP + all[to]!.width <= width) used += GAP + all[to++]!.width;
    yield* part(labels, labelWidth, all.slice(from, to), style);
    yield '';
    from = to;
  }
  for (const note of notes) for (const line of wrap(plain(note), width)) yield style.dim(line);
}

/** As wide as its widest cell or word; the heading breaks between words. */
function columnOf(heading: string, cells: readonly string[]): Column {
  const width = Math.max(...cells.map(({ length }) => length), ...heading.split(' ').map(({ length }) => length));
  return { heading: wrap(heading, width), cells, width };
}

function* part(labels: readonly (readonly string[])[], labelWidth: number, columns: readonly Column[], style: Style): Generator<string> {
  const height = Math.max(...columns.map(({ heading }) => heading.length));
  for (let line = 0; line < height; line++) {
    const cells = columns.map(({ heading, width }) => (heading[line - height + heading.length] ?? '').padStart(width + GAP));
    yield style.bold((' '.repeat(labelWidth) + cells.join('')).trimEnd());
  }
  for (const [i, label] of labels.entries()) {
    for (const [j, text] of label.entries()) {
      const isLast = j === label.length - 1;
      yield (text.padEnd(labelWidth) + (isLast ? columns.map(({ cells, width }) => cells[i]!.padStart(width + GAP)).join('') : '')).trimEnd();
    }
  }
}

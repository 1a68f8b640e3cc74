import type { Cell } from '../../../shared/counts/figures.ts';
import { PREVIOUS_YEAR } from '../../../shared/counts/tables/comparison.ts';
import type { CountContext, Counted } from './count-format.ts';
import { tableViews } from './count-tables.ts';
import { countWords } from './count-words.ts';
import { oneLine } from './lines.ts';

const hidden = { nb: 'skjult', en: 'hidden' } as const;
const units = {
  nb: { persons: 'personer', decisions: 'vedtak', complaints: 'klager', services: 'tjenester', hours: 'timer', days: 'døgn', percent: 'prosent' },
  en: { persons: 'persons', decisions: 'decisions', complaints: 'complaints', services: 'services', hours: 'hours', days: 'days', percent: 'per cent' },
} as const;

/** For spreadsheets: a figure a line; `;`, UTF-8 with BOM, CRLF, decimal comma in Norwegian. Empty where there is no figure. */
export function* countCsv(counted: Pick<Counted, 'result' | 'previous'>, { language, tables }: Pick<CountContext, 'language' | 'tables'>): Generator<string> {
  const words = countWords(language);
  const { result, previous } = counted;
  yield `\ufeff${[words.table, words.population, words.row, words.column, words.unit, words.year, words.value].map(cellText).join(';')}\r\n`;
  const value = (cell: Cell): string => (cell === null ? '' : cell === 'suppressed' ? hidden[language] : language === 'nb' ? String(cell).replace('.', ',') : String(cell));
  for (const { id, title, population, columns, rows } of tableViews(counted, language, tables)) {
    for (const row of rows) {
      for (const [c, column] of columns.entries()) {
        const about = [`${id} ${title}`, population, row.label, column[language], units[language][column.unit ?? 'persons']].map(cellText);
        const year = column.key === PREVIOUS_YEAR ? (previous?.dataYear ?? '') : result.dataYear;
        yield `${[...about, year, value(row.cells[c]!)].join(';')}\r\n`;
        if (row.previous !== undefined && previous !== undefined) yield `${[...about, previous.dataYear, value(row.previous[c]!)].join(';')}\r\n`;
      }
    }
  }
}

function cellText(text: string): string {
  const line = oneLine(text);
  return /[";]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

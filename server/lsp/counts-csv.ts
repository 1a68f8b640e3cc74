import type { CountResult } from '../../shared/counts/result.ts';
import { suppress } from '../../shared/counts/suppress/suppress.ts';
import { tableOf } from '../../shared/counts/tables/index.ts';
import type { Heading } from '../../shared/counts/heading.ts';
import type { HiddenBelow } from '../../shared/protocol.ts';
import type { Language } from '../../shared/rules/rule.ts';

const heads: Readonly<Record<Language, readonly string[]>> = {
  nb: ['tabell', 'tittel', 'telles', 'rad', 'kolonne', 'verdi', 'fjoråret'],
  en: ['table', 'title', 'population', 'row', 'column', 'value', 'previous year'],
};

/** All tables of the counts, a figure a line: semicolons, a byte order mark, and in Norwegian the decimal comma (UX §9). */
export function csvOf(statistics: CountResult, below: HiddenBelow, language: Language): string {
  const result = below === 0 ? statistics : suppress(statistics, below);
  const value = (figure: number | 'suppressed' | null | undefined): string => {
    if (figure === null || figure === undefined) return '';
    if (figure === 'suppressed') return '·';
    return language === 'nb' ? String(figure).replace('.', ',') : String(figure);
  };
  const lines = [heads[language]];
  for (const [id, table] of Object.entries(result.tables)) {
    const definition = tableOf(id);
    if (definition === undefined) continue;
    const rows = new Map<string, Heading>(definition.rows(result.dataYear).map((row) => [row.key, row]));
    table.rows.forEach((row, r) => {
      const name = rows.get(row)?.[language] ?? row;
      const named = /^\d+$/.test(row) && name !== row ? `${row} ${name}` : name;
      table.columns.forEach((column, c) => {
        const heading = definition.columns.find(({ key }) => key === column);
        lines.push([id, definition.title[language], definition.population[language], named, heading?.[language] ?? column, value(table.cells[r]![c]), value(table.previous?.[r]?.[c])]);
      });
    });
  }
  return `\ufeff${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The figures of one extract as the report draws them: indicators, age and sex, services. */
import { NATIONAL_AGES_YEAR, nationalAges } from '../../../../shared/counts/national.ts';
import { percentOf } from '../../../../shared/counts/rounding.ts';
import { notesOf } from '../../../../shared/counts/tables/chosen.ts';
import { tableOf } from '../../../../shared/counts/tables/index.ts';
import type { Language } from '../../../../shared/rules/rule.ts';
import { type Cell, difference, figureShown } from '../../../../shared/counts/figures.ts';
import type { Counted } from '../count-format.ts';
import { serviceLines } from '../count-services.ts';
import { type TableView, cellShown, tableViews } from '../count-tables.ts';
import { countWords } from '../count-words.ts';
import { escapeXml } from '../xml.ts';
import { figureWords } from './counts-words.ts';
import { type Column, type Html, wideTable } from './markup.ts';

const number = (label: string): Column => ({ label, isNumber: true });
const soft = (text: string): Html => (text === '' ? '' : `<p class="soft">${escapeXml(text)}</p>\n`);

type Pair = Pick<Counted, 'result' | 'previous' | 'options'>;

/** The five Måltall for both populations, this year and the year before. */
export function indicatorFigures(counted: Pair, language: Language): Html {
  const say = figureWords(language);
  const { result, previous, options } = counted;
  const ids = ['M-1', 'M-2', 'M-3', 'M-4', 'M-5'];
  const definition = tableOf('M-1')!.rows(result.dataYear);
  const cellOf = (id: string, row: number, key: string, before = false): Cell => {
    const { columns, cells, previous: earlier } = result.tables[id]!;
    return (before ? earlier : cells)?.[row]?.[columns.indexOf(key)] ?? null;
  };
  const columns = [{ label: say.indicator }, ...definition.flatMap((heading, row): Column[] => [
    number(`${heading[language]} (${figureShown(cellOf('M-1', row, 'denominator'), 'persons', language)})`),
    number('%'),
    number(say.corrected),
    ...(previous === undefined ? [] : [number(`${previous.dataYear}, %`)]),
  ])];
  const rows = ids.map((id) => [
    escapeXml(tableOf(id)!.title[language]),
    ...definition.flatMap((_, row) => [
      figureShown(cellOf(id, row, 'numerator'), 'persons', language),
      figureShown(cellOf(id, row, 'share'), 'percent', language),
      figureShown(cellOf(id, row, 'corrected'), 'persons', language),
      ...(previous === undefined ? [] : [figureShown(cellOf(id, row, 'share', true), 'percent', language)]),
    ]).map(escapeXml),
  ]);
  const notes = [...new Set(ids.flatMap((id) => notesOf(tableOf(id)!, options).map((note) => note[language])))];
  return wideTable({ caption: `${tableOf('M-1')!.population[language]} (${result.dataYear})`, columns, rows }) + soft(notes.join(' '));
}

/** S-04 with the nation's distribution. */
export function ageFigures({ result, options }: Pair, language: Language): Html {
  const say = figureWords(language);
  const definition = tableOf('S-04')!;
  const { rows: keys, columns: columnKeys, cells } = result.tables['S-04']!;
  const headings = new Map(definition.rows(result.dataYear).map((row) => [row.key, row[language]]));
  const nation = nationalAges.reduce((sum, { women, men }) => sum + women + men, 0);
  const columns = [{ label: say.age }, ...definition.columns.slice(1, 4).map((column) => number(column[language])), number(definition.columns[0]![language]), number(say.share), number(say.norway(NATIONAL_AGES_YEAR))];
  const isShown = (row: number): boolean => keys[row] !== 'unspecified' || cells[row]!.some((cell) => cell !== null && cell !== 0);
  const rows = keys.flatMap((key, row) => {
    if (!isShown(row)) return [];
    const cell = (column: string): Cell => cells[row]![columnKeys.indexOf(column)]!;
    const group = nationalAges[row];
    const norway = key === 'total' ? 100 : group === undefined ? null : percentOf(group.women + group.men, nation);
    const figures = ['women', 'men', 'unspecified', 'total'].map((column) => figureShown(cell(column), 'persons', language));
    return [[headings.get(key)!, ...figures, figureShown(cell('share'), 'percent', language), figureShown(norway, 'percent', language)].map(escapeXml)];
  });
  return wideTable({ caption: `${definition.population[language]} (${result.dataYear})`, columns, rows, rowClasses: rows.map((_, i) => (i === rows.length - 1 ? 'group' : undefined)) }) + soft(notesOf(definition, options).map((note) => note[language]).join(' '));
}

/** Recipients by service next to the year before; great changes are marked by a sign, a word and weight. */
export function serviceFigures(counted: Pair, language: Language): Html {
  const say = figureWords(language);
  const words = countWords(language);
  const { result, previous } = counted;
  const lines = serviceLines(counted, language);
  const columns = [
    number(words.code), { label: words.service },
    ...(previous === undefined ? [number(String(result.dataYear))] : [number(String(previous.dataYear)), number(String(result.dataYear)), number(words.change), number(words.percent)]),
    number(say.falls), number(words.lastDay),
  ];
  const rows = lines.map(({ code, name, now, inFile, shown, isGreat }) => {
    const falls = difference(inFile, now);
    const sign = isGreat ? ` <abbr title="${escapeXml(say.great)}">!</abbr>` : '';
    const compared = previous === undefined ? [shown.now] : [shown.before, shown.now, shown.change, shown.percent];
    return [code, escapeXml(name) + sign, ...[...compared, falls === undefined || falls === 0 ? '' : figureShown(falls, 'persons', language), shown.yearEnd].map(escapeXml)];
  });
  const notes = [...new Set(result.services.flatMap((service) => service.notes.map(({ rule, text }) => `${rule}: ${text}`)))];
  const s01 = tableOf('S-01')!;
  return (
    wideTable({ caption: `${s01.population[language]} (${previous === undefined ? result.dataYear : `${result.dataYear}, ${previous.dataYear}`})`, columns, rows, rowClasses: lines.map(({ kind, isGreat }) => (kind === 'service' ? (isGreat ? 'great' : undefined) : 'group')) }) +
    soft([...(previous === undefined ? [] : [say.from(previous.dataYear, previous.path), words.great]), words.basis(result.dataYear), ...s01.notes.map((note) => note[language])].join(' ')) +
    (notes.length === 0 ? '' : `<ul class="plain">\n${notes.map((note) => `<li>${escapeXml(note)}</li>\n`).join('')}</ul>\n`)
  );
}

/** Any tables of a result, each with its population and notes. */
export function anyFigures(counted: Pair, language: Language, ids?: readonly string[]): { readonly id: string; readonly title: string; readonly content: Html }[] {
  return tableViews(counted, language, ids).map((view) => ({ id: view.id, title: `${view.id} ${view.title}`, content: tableFigures(view, language) }));
}

function tableFigures({ population, notes, columns, rows }: TableView, language: Language): Html {
  const shown = rows.map(({ label, cells }) => [escapeXml(label), ...columns.map((column, c) => escapeXml(cellShown(cells[c], column, language)))]);
  const drawn = wideTable({ caption: population, columns: [{ label: countWords(language).row }, ...columns.map((column) => number(column[language]))], rows: shown, className: 'figures' });
  return drawn + soft(notes.join(' '));
}

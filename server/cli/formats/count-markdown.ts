import { chosenSentences } from '../../../shared/counts/tables/chosen.ts';
import type { CountFormat } from './count-format.ts';
import { serviceLines } from './count-services.ts';
import { cellShown, tableViews } from './count-tables.ts';
import { caveats } from './count-verdict.ts';
import { countWords, mostHidden } from './count-words.ts';
import { nameOf } from './extract-facts.ts';
import { escaped, table } from './markdown-text.ts';
import { wordsOf } from './words.ts';

/** A page: recipients by service next to last year's, then every table with its population and notes. */
export const countMarkdown: CountFormat = function* (counted, { language, tables }) {
  const words = countWords(language);
  const { file, result, previous, doubt, suppressed } = counted;
  yield `# ${escaped(nameOf(file, wordsOf(language), 'masked'))}\n\n`;
  if (doubt !== undefined) yield `**${escaped(doubt[language])}**\n\n`;
  const caveat = caveats(counted, language).join(' ');
  if (caveat !== '') yield `**${escaped(caveat)}**\n\n`;
  if (previous !== undefined) yield `${escaped(words.from(previous.dataYear, previous.path))}\n\n`;
  if (suppressed !== undefined) yield `${escaped(words.hidden(mostHidden(suppressed)))}\n\n`;
  if (tables === undefined) {
    const heads = previous === undefined ? [String(result.dataYear), words.lastDay] : [String(previous.dataYear), String(result.dataYear), words.change, words.percent, words.lastDay];
    yield* section(words.byService, [words.code, words.service, ...heads], serviceLines(counted, language).map(({ kind, code, name, shown, isGreat }) => {
      const figures = previous === undefined ? [shown.now, shown.yearEnd] : [shown.before, shown.now, shown.change, shown.percent, shown.yearEnd];
      return [code, kind === 'service' ? escaped(name) : `**${escaped(name)}**`, ...figures.map((figure, i) => (isGreat && i === 1 && previous !== undefined ? `**${figure} !**` : figure))];
    }), 2);
    const said = [words.uniquePersons, words.basis(result.dataYear), ...chosenSentences(counted.options).map((sentence) => sentence[language]), ...(previous === undefined ? [] : [words.great])];
    yield `${said.map(escaped).join(' · ')}\n\n`;
    for (const text of new Set(result.services.flatMap(({ notes }) => notes.map(({ rule, text: note }) => `${rule}: ${note}`)))) yield `- ${escaped(text)}\n`;
    yield '\n';
  }
  for (const { id, title, population, notes, columns, rows } of tableViews(counted, language, tables)) {
    yield* section(`${id} ${title}`, [words.row, ...columns.map((column) => column[language])], rows.map(({ label, cells }) => [escaped(label), ...columns.map((column, c) => cellShown(cells[c], column, language))]), 1);
    yield `${escaped([population, ...notes].join(' · '))}\n\n`;
  }
};

/** `labels`: so many columns are words. */
function* section(heading: string, head: readonly string[], rows: readonly (readonly string[])[], labels: number): Generator<string> {
  yield `## ${escaped(heading.charAt(0).toUpperCase() + heading.slice(1))}\n\n`;
  yield* table(head.map(escaped), rows, (column) => column >= labels);
  yield '\n';
}

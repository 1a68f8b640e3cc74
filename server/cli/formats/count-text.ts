import { chosenSentences } from '../../../shared/counts/tables/chosen.ts';
import { isRejected } from '../../../shared/report/outcome.ts';
import type { CountFormat, Counted } from './count-format.ts';
import { figureShown } from '../../../shared/counts/figures.ts';
import { type ServiceLine, serviceLines } from './count-services.ts';
import { tableViews } from './count-tables.ts';
import { tableLines } from './count-text-table.ts';
import { caveats } from './count-verdict.ts';
import { type CountWords, countWords, mostHidden } from './count-words.ts';
import { nameOf } from './extract-facts.ts';
import { oneLine, plain, wrap } from './lines.ts';
import { type Style, styleOf } from './style.ts';
import { wordsOf } from './words.ts';

const CODE_WIDTH = 4;
const CHANGE_WIDTH = 9;
const BEFORE_WIDTH = 6;
const FIGURE_WIDTH = 7;
const LAST_DAY_WIDTH = 8;
/** Behind a great change. */
const MARK = ' !';

/** For people at a terminal: recipients by service, or the tables that were asked for. */
export const countText: CountFormat = function* (counted, { language, color, width, tables }) {
  const style = styleOf(color);
  const words = countWords(language);
  const doubt = counted.doubt === undefined ? [] : wrap(oneLine(plain(counted.doubt[language])), width);
  for (const line of doubt) yield `${style.strong.warning(line)}\n`;
  if (doubt.length > 0) yield '\n';
  if (tables === undefined) {
    for (const line of servicePage(counted, language, width, style)) yield `${line}\n`;
    return;
  }
  const name = nameOf(counted.file, wordsOf(language), 'masked');
  yield `${style.bold(plain(name))}\n`;
  for (const table of tableViews(counted, language, tables)) {
    yield '\n';
    for (const line of tableLines(table, language, width, style)) yield `${line}\n`;
  }
  const said = caveats(counted, language).join(' ');
  if (said !== '') yield `\n${wrap(plain(said), width).join('\n')}\n`;
  if (counted.suppressed !== undefined) yield `\n${words.hidden(mostHidden(counted.suppressed))}\n`;
};

function* servicePage(counted: Counted, language: 'nb' | 'en', width: number, style: Style): Generator<string> {
  const words = countWords(language);
  const { file, result, previous } = counted;
  const lines = serviceLines(counted, language);
  const name = plain(nameOf(file, wordsOf(language), 'masked'));
  const others = [words.uniquePersons, ...(previous === undefined ? [] : [words.from(previous.dataYear, oneLine(previous.path))])].join('; ');
  const title = `${name}: ${words.byService}`;
  if (title.length + 2 + others.length <= width) yield `${style.bold(title)}  ${others}`;
  else {
    yield style.bold(title);
    yield* wrap(others, width);
  }
  yield '';
  const names = lines.map(({ name: text }) => text);
  const figuresWidth = FIGURE_WIDTH + LAST_DAY_WIDTH + (previous === undefined ? 0 : BEFORE_WIDTH + 2 * CHANGE_WIDTH) + MARK.length;
  // As wide as there is room for, but no word is broken.
  const nameWidth = Math.max(Math.min(longest(names), width - CODE_WIDTH - 2 - figuresWidth), longest(names.flatMap((text) => text.split(' '))));
  const row = (code: string, text: string, figures: readonly [string, string, string, string, string], mark: string): string => {
    const [before, now, change, percent, yearEnd] = figures.map(plain) as [string, string, string, string, string];
    const compared = previous === undefined ? now.padStart(FIGURE_WIDTH) : before.padStart(BEFORE_WIDTH) + now.padStart(FIGURE_WIDTH) + change.padStart(CHANGE_WIDTH) + percent.padStart(CHANGE_WIDTH);
    return `${code.padStart(CODE_WIDTH)}  ${text.padEnd(nameWidth)}${compared}${yearEnd.padStart(LAST_DAY_WIDTH)}${mark}`.trimEnd();
  };
  yield style.bold(row(words.code, words.service, [String(previous?.dataYear ?? ''), String(result.dataYear), words.change, words.percent, words.lastDay], ''));
  for (const line of lines) {
    const { kind, code, name: text, shown, isGreat } = line;
    if (kind === 'group' || kind === 'unknown') yield '';
    // The figures stand in the last line of a name that is longer than its column.
    const parts = wrap(text, nameWidth);
    for (const [i, part] of parts.entries()) {
      const shownCode = i === 0 ? code : '';
      const printed = i < parts.length - 1 ? `${shownCode.padStart(CODE_WIDTH)}  ${part}` : row(shownCode, part, [shown.before, shown.now, shown.change, shown.percent, shown.yearEnd], isGreat ? MARK : '');
      yield kind === 'service' ? printed : style.bold(printed);
    }
  }
  yield '';
  for (const sentence of sentences(counted, lines, words, language)) yield* wrap(plain(sentence), width);
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}

/** What the reader must know of the figures, the gravest first. */
function sentences(counted: Counted, lines: readonly ServiceLine[], words: CountWords, language: 'nb' | 'en'): string[] {
  const { result, previous, suppressed } = counted;
  const common = wordsOf(language);
  const { inFile, year } = result.recipients;
  const said: string[] = [];
  if (previous !== undefined) said.push(lines.some(({ isGreat }) => isGreat) ? words.great : words.smallBase);
  for (const text of new Set(result.services.flatMap(({ notes }) => notes.map(({ rule, text: note }) => `${rule}: ${note}`)))) said.push(oneLine(text));
  if (!isRejected(counted.file) && typeof inFile === 'number' && typeof year === 'number') said.push(common.willCount(year, inFile));
  said.push(...caveats(counted, language));
  const fallen = lines.filter(({ kind, now, inFile: all }) => kind === 'service' && typeof now === 'number' && typeof all === 'number' && all > now);
  if (fallen.length > 0) said.push(words.fallsOut(fallen.map(({ code, now, inFile: all }) => `${code} (${figureShown((all as number) - (now as number), 'persons', language)})`).join(', ')));
  const { persons, rows } = result.excluded;
  if (typeof persons === 'number' && persons + rows > 0) said.push(words.excluded(common.persons(persons), common.rows('', rows)));
  if (previous !== undefined && result.tables['S-09'] === undefined) said.push(words.idsUnknown);
  said.push(words.basis(result.dataYear), ...chosenSentences(counted.options).map((sentence) => sentence[language]));
  if (suppressed !== undefined) said.push(words.hidden(mostHidden(suppressed)));
  return [...said, words.otherTables];
}

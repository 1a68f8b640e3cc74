import type { Finding } from '../../../shared/report/finding.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { ruleOf } from '../../../shared/rules/lookup.ts';
import { type FrameLine, MAX_RELATED, type Mark, OWN, frame } from '../../../shared/text/frame.ts';
import type { FormatContext } from './format.ts';
import { oneLine, plain, wrap } from './lines.ts';
import type { Paint, Style } from './style.ts';
import type { Words } from './words.ts';

/** Columns left of a frame's line number, and its least width. */
const MARGIN = 4;
const NUMBER_WIDTH = 6;

/** One finding for a terminal: heading, message, code frame, fix; a line each time. */
export function* findingLines(finding: Finding, file: FileReport, lines: ReadonlyMap<number, string>, context: FormatContext, style: Style, words: Words): Generator<string> {
  const { writer, width } = context;
  yield heading(finding, file, width, style, words);
  for (const line of wrap(oneLine(plain(writer.message(finding))), width - 3)) yield `  ${line}`;
  yield* frameText(finding, lines, context, style, words);
  const fix = fixSentence(finding, context, words);
  if (fix !== '') for (const line of wrap(oneLine(plain(fix)), width - 5)) yield `    ${style.green(line)}`;
}

/** Severity, number and name at the left, the place at the right; on two lines where they do not fit on one. */
function heading({ rule, severity, range }: Finding, { path }: FileReport, width: number, style: Style, words: Words): string {
  const { name } = ruleOf(rule);
  const word = words.severity[severity];
  const place = `${oneLine(path)}:${range.start.line + 1}:${range.start.column + 1}`;
  const gap = width - word.length - rule.length - name.length - 2 - place.length;
  const left = `${style.strong[severity](word)} ${style.bold(rule)} ${style.dim(name)}`;
  return gap < 2 ? `${left}\n  ${place}` : left + ' '.repeat(gap) + place;
}

function* frameText(finding: Finding, lines: ReadonlyMap<number, string>, { writer, width }: FormatContext, style: Style, words: Words): Generator<string> {
  const digits = Math.max(NUMBER_WIDTH, String(finding.range.start.line + 2).length);
  const room = Math.max(20, width - MARGIN - digits - 3);
  const shown = frame(finding, lines, room, writer.detail);
  let before: FrameLine | undefined;
  for (const line of shown) {
    if (before !== undefined && line.number > before.number + 1) yield ' '.repeat(MARGIN) + style.dim(`${'…'.padStart(digits)} │`);
    before = line;
    const number = `${String(line.number).padStart(digits)} │ `;
    const isOwn = line.marks.some(({ note }) => note === OWN);
    yield isOwn ? `  ${style.severity[finding.severity]('>')} ${style.dim(number)}${line.text}` : ' '.repeat(MARGIN) + style.dim(number + line.text);
    const margin = ' '.repeat(MARGIN + digits) + style.dim(' │ ');
    for (const mark of line.marks) {
      if (mark.note !== OWN) for (const text of markLines(mark, '-', plain(oneLine(writer.note(finding, mark.note))), room, style.dim, style.dim)) yield margin + text;
      else for (const text of markLines(mark, '^', finding.person > 0 ? words.personNumber(finding.person) : '', room, style.strong[finding.severity], style.severity[finding.severity])) yield margin + text;
    }
  }
  const more = finding.related.length - MAX_RELATED;
  if (shown.length > 0 && more > 0) yield ' '.repeat(MARGIN + digits) + style.dim(` │ ${plain(words.morePlaces(more))}`);
}

/** A place underlined, and what it is: to the right where there is room for that, else on lines of their own beneath. */
function* markLines({ start, end }: Mark, sign: string, label: string, room: number, strong: Paint, paint: Paint): Generator<string> {
  const line = ' '.repeat(start) + strong(sign.repeat(end - start));
  const isBeside = end + 1 + label.length <= room;
  yield isBeside && label !== '' ? `${line} ${paint(label)}` : line;
  if (!isBeside && label !== '') for (const text of wrap(label, room)) yield ' '.repeat(Math.max(0, Math.min(start, room - text.length))) + paint(text);
}

/** `Trygg rettelse: sett 29` · `Forslag: 21 eller 18`; '' where there is none. */
export function fixSentence(finding: Finding, { writer }: FormatContext, words: Words): string {
  const { fix } = finding;
  if (fix === undefined || fix.repairs.length === 0) return '';
  const titles = fix.repairs.map((repair) => writer.title(repair));
  const several = titles.length > 1;
  // «sett 21 eller sett 18» says the verb once too often.
  const verb = titles[0]!.slice(0, titles[0]!.indexOf(' ') + 1);
  const short = several && verb !== '' && titles.every((title) => title.startsWith(verb)) ? titles.map((title) => title.slice(verb.length)) : titles;
  return `${fix.kind === 'safe' ? words.safeFix : words.suggestion(several)}: ${words.anyOf(short)}`;
}

import { acceptedIn } from '../../../shared/lint/baseline.ts';
import { recipientsTogether, sentTwice } from '../../../shared/counts/together.ts';
import { isRejected } from '../../../shared/report/outcome.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { nameOf, sizeShown, systemShown, timeShown } from './extract-facts.ts';
import type { FormatContext, RunReport } from './format.ts';
import { oneLine, plain, wrap } from './lines.ts';
import { type ListedFile, countsOf, systemErrorsOf } from './listed.ts';
import { notRunSentences } from './not-run.ts';
import { type OutcomeRow, outcomeRows } from './outcomes.ts';
import { type Style, styleOf } from './style.ts';
import { partialSentences } from './troubles.ts';
import { type Words, wordsOf } from './words.ts';

const WORD_WIDTH = 11;
const COUNT_WIDTH = 5;
const LABEL_WIDTH = 28;
/** Rules named in a row of the table. */
const MAX_RULES = 3;

/** The last lines, which are the answer: whose file, what the register does, totals, what can be fixed, what was not checked. */
export function* summaryLines(report: RunReport, listed: readonly ListedFile[], context: FormatContext): Generator<string> {
  const { writer, width, color } = context;
  const words = wordsOf(writer.language);
  const style = styleOf(color);
  const paragraph = (text: string): string[] => (text === '' ? [] : wrap(plain(text), width));
  const { total } = countsOf(report, listed);
  const errors = systemErrorsOf(report).length;
  if (total > 0) yield style.dim('─'.repeat(width));
  yield* fileLines(report, context, style, words);
  if (total === 0) {
    yield* paragraph([report.files.length === 0 ? words.noFiles : nothingFound(report.files, words), notRunSentences(report.files, words, true)].filter((s) => s !== '').join(' '));
  } else {
    yield '';
    yield* outcomeTable(report, width, style, words);
    yield '';
    yield* paragraph(totalsSentence(report, listed, words));
    yield* fixableLine(report.files, style, words);
    if (report.files.length === 1) yield* paragraph(willCount(report.files[0]!, words));
    yield* paragraph(notRunSentences(report.files, words));
  }
  yield* paragraph(acceptedSentence(report.files, words));
  for (const sentence of partialSentences(report.files, writer.language)) yield* paragraph(oneLine(plain(sentence)));
  if (errors > 0) yield* paragraph(words.systemErrors(errors));
}

/** `315 feil, 285 advarsler, 264 opplysninger. Viser 100 av 864; tallene gjelder alle.` */
export function totalsSentence(report: RunReport, files: readonly ListedFile[], words: Words): string {
  const { listed, total } = countsOf(report, files);
  return `${words.totals(report.counts)}.${listed < total ? ` ${words.showing(listed, total)}` : ''}`;
}

/** `12 funn er godtatt i grunnlinjen og ikke med i tallene.`; '' where there are none. */
export function acceptedSentence(files: readonly FileReport[], words: Words): string {
  const { error, warning, info } = acceptedIn(files);
  return error + warning + info === 0 ? '' : words.accepted(error + warning + info);
}

/** That nothing was found, and whether all of the files was read. */
export function nothingFound(files: readonly FileReport[], words: Words): string {
  return files.every(({ complete }) => complete) ? words.noFindings : words.noFindingsInPart;
}

/** `Registeret vil telle 1 201 av 1 204 mottakere slik filen er.`; '' where it is not known. */
export function willCount(file: FileReport, words: Words): string {
  const { recipients } = file;
  if (recipients === undefined) return '';
  return isRejected(file) ? words.willCountNone(recipients.inFile) : words.willCount(recipients.year, recipients.inFile);
}

/** What the recipients of several files come to; '' where that is no number. */
export function togetherSentence(report: RunReport, words: Words): string {
  const sum = recipientsTogether(report.files);
  return sum === undefined ? '' : words.willCountTogether(sum, filesOf(report));
}

/** Which files may hold the same persons; '' where there are none. */
export function twiceSentence({ files }: RunReport, words: Words): string {
  const [twice] = sentTwice(files);
  return twice === undefined ? '' : words.sentTwice(twice.files);
}

/** How many files there are: those that could not be read count too. */
export function filesOf({ files, systemErrors }: RunReport): number {
  return new Set([...files, ...systemErrors].map(({ path }) => path)).size;
}

/** One file: its facts in a line. Several: three lines each, then what they took together. */
function* fileLines(report: RunReport, { writer, width }: FormatContext, style: Style, words: Words): Generator<string> {
  const { files, elapsed } = report;
  const mark = writer.language === 'nb' ? ',' : '.';
  const facts = (file: FileReport, size: string): string[] => {
    const { formatVersion, system, systemVersion, recipients, persons, services } = file;
    const people = recipients === undefined ? words.persons(persons) : words.recipients(recipients.inFile);
    return [`${file.format ?? 'IPLOS'} ${formatVersion}`, [system, systemVersion].map((part) => systemShown(part, writer.detail)).join(' ').trim(), `${people}, ${words.services(services)}, ${size}`].filter((s) => s !== '').map(plain);
  };
  const read = (size: number): string => (elapsed === undefined ? sizeShown(size, mark) : words.took(sizeShown(size, mark), timeShown(elapsed, mark)));
  if (files.length === 1) {
    const [file] = files as [FileReport];
    const [name = '', ...rest] = fit([plain(nameOf(file, words, writer.detail)), ...facts(file, read(file.size))], width);
    yield* paintFirst(name, rest, style);
    return;
  }
  for (const file of files) {
    const { error, warning, info } = file.counts;
    yield `${style.bold(oneLine(file.path))}  ${plain(error + warning + info === 0 ? nothingFound([file], words) : words.totals(file.counts))}`;
    for (const line of fit([plain(nameOf(file, words, writer.detail)), ...facts(file, sizeShown(file.size, mark))], width - 2)) yield `  ${line}`;
    const count = plain(willCount(file, words));
    if (count !== '') for (const line of wrap(count, width - 2)) yield `  ${line}`;
  }
  if (files.length === 0) return;
  yield plain(`${words.files(files.length)}, ${read(files.reduce((sum, { size }) => sum + size, 0))}`);
  for (const sentence of [togetherSentence(report, words), twiceSentence(report, words)]) if (sentence !== '') yield* wrap(oneLine(plain(sentence)), width);
}

/** Facts on as few lines as they need, two blanks between them. */
function fit(facts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 2 + fact.length <= width) lines[lines.length - 1] = `${last}  ${fact}`;
    else lines.push(fact);
  }
  return lines;
}

function* paintFirst(first: string, rest: readonly string[], style: Style): Generator<string> {
  const end = first.indexOf('  ') < 0 ? first.length : first.indexOf('  ');
  yield style.bold(first.slice(0, end)) + first.slice(end);
  yield* rest;
}

function* outcomeTable({ files }: RunReport, width: number, style: Style, words: Words): Generator<string> {
  for (const row of outcomeRows(files)) {
    const { outcome, severity, count } = row;
    const word = (count === 0 || severity === undefined ? words.ok : words.severity[severity]).padEnd(WORD_WIDTH);
    const painted = count === 0 || severity === undefined ? style.green(word) : style.strong[severity](word);
    const detail = detailOf(row, width - WORD_WIDTH - COUNT_WIDTH - LABEL_WIDTH - 4, words);
    const label = words.outcomes[outcome];
    yield `  ${painted}${style.bold(String(count).padStart(COUNT_WIDTH))}  ${detail === '' ? label : label.padEnd(LABEL_WIDTH) + style.dim(detail)}`;
  }
}

/** The first kinds of rows or rules, as many as there is room for. */
function detailOf({ outcome, parts }: OutcomeRow, width: number, words: Words): string {
  const shown = parts.map(([key, n]) => plain(outcome === 'deleted' ? words.rows(key, n) : `${key} ${n}`));
  for (let n = Math.min(shown.length, outcome === 'deleted' ? shown.length : MAX_RULES); n > 0; n--) {
    const detail = shown.slice(0, n).join(', ') + (n < shown.length ? ' …' : '');
    if (detail.length <= width) return detail;
  }
  return '';
}

function* fixableLine(files: readonly FileReport[], style: Style, words: Words): Generator<string> {
  const fixable = files.filter(({ fixable }) => Object.keys(fixable).length > 0);
  const [packed, plainFiles] = [fixable.filter(isPackedFile), fixable.filter((file) => !isPackedFile(file))];
  if (plainFiles.length > 0) yield `${plain(words.fixable(fixesIn(plainFiles)))}: ${style.cyan(`kpr-lint fix ${plainFiles.map(({ path }) => argument(path)).join(' ')} --diff`)}`;
  if (packed.length > 0) yield plain(words.fixableInPacked(fixesIn(packed)));
}

/** What is packed cannot be fixed where it is. */
function isPackedFile({ path }: FileReport): boolean {
  return /\.gz$|\.zip\/./i.test(path);
}

function fixesIn(files: readonly FileReport[]): number {
  return files.flatMap(({ fixable }) => Object.values(fixable)).reduce((a, b) => a + b, 0);
}

/** A path as an argument for a shell. */
export function argument(path: string): string {
  return /^[\p{L}\p{N}_./:@%+,-]+$/u.test(path) ? path : `"${oneLine(path).replace(/["\\$`]/g, '\\$&')}"`;
}

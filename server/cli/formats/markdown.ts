import { ruleOf } from '../../../shared/rules/lookup.ts';
import { textsOf } from '../../../shared/rules/texts.ts';
import { verdictWord } from '../../../shared/text/system-errors.ts';
import { nameOf } from './extract-facts.ts';
import type { Format, FormatContext } from './format.ts';
import { oneLine } from './lines.ts';
import { type ListedFile, listedOf } from './listed.ts';
import { escaped, table } from './markdown-text.ts';
import { notRunSentences } from './not-run.ts';
import { outcomeRows } from './outcomes.ts';
import { acceptedSentence, nothingFound, totalsSentence, willCount } from './text-summary.ts';
import { troublesOf } from './troubles.ts';
import { type Words, wordsOf } from './words.ts';

/** A page for a job summary or a merge request: what the register does, the findings, what was not checked. */
export const markdown: Format = function* (report, context) {
  const { writer, maxFindings } = context;
  const words = wordsOf(writer.language);
  const listed = listedOf(report, maxFindings);
  const { error, warning, info } = report.counts;
  yield '# KPR Lint\n\n';
  for (const { verdict, message } of troublesOf(report, writer.language)) yield `**${verdictWord(verdict, writer.language)}** ${escaped(message)}\n\n`;
  if (report.files.length === 0) yield `${words.noFiles}\n\n`;
  if (error + warning + info > 0) {
    yield* table([words.headings.registry, words.headings.count, ''], outcomeRows(report.files).map(({ outcome, count, parts }) => [
      words.outcomes[outcome],
      textsOf(writer.language).number(count),
      parts.map(([key, n]) => (outcome === 'deleted' ? words.rows(key, n) : `${key} ${n}`)).join(', '),
    ]), (column) => column === 1);
    yield `\n${totalsSentence(report, listed, words)}\n\n`;
  }
  for (const file of listed) yield* fileSection(file, context, words);
};

function* fileSection({ file, findings }: ListedFile, { writer }: FormatContext, words: Words): Generator<string> {
  const { headings } = words;
  yield `## ${code(file.path)}\n\n${escaped(nameOf(file, words, writer.detail))}. `;
  const { error, warning, info } = file.counts;
  yield `${error + warning + info === 0 ? nothingFound([file], words) : `${words.totals(file.counts)}.`}${[willCount(file, words), notRunSentences([file], words), acceptedSentence([file], words)].map((s) => (s === '' ? '' : ` ${s}`)).join('')}\n\n`;
  if (findings.length === 0) return;
  yield* table([headings.line, headings.severity, headings.rule, headings.message], Array.from(findings, (finding) => {
    const { rule, severity, range } = finding;
    return [String(range.start.line + 1), words.severity[severity], `${rule} ${ruleOf(rule).name}`, escaped(writer.message(finding))];
  }), (column) => column === 0);
  yield '\n';
}

function code(path: string): string {
  return `\`${oneLine(path).replaceAll('`', 'ˋ')}\``;
}

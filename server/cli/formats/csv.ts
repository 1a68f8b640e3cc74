import { fullPath } from '../../../shared/report/finding.ts';
import { actionOn } from '../../../shared/report/outcome.ts';
import { ruleOf } from '../../../shared/rules/lookup.ts';
import { pathShown } from '../../../shared/text/mask.ts';
import { verdictWord } from '../../../shared/text/system-errors.ts';
import type { Format, FormatContext } from './format.ts';
import { oneLine } from './lines.ts';
import { countsOf, listedOf } from './listed.ts';
import { fixSentence } from './text-finding.ts';
import { totalsSentence } from './text-summary.ts';
import { troublesOf } from './troubles.ts';
import { type Words, wordsOf } from './words.ts';

type Cells = Partial<Record<(typeof columns)[number], string | number>>;
const columns = ['file', 'line', 'column', 'severity', 'rule', 'name', 'registry', 'actor', 'person', 'place', 'message', 'fix'] as const;

/**
 * For spreadsheets: `;`, UTF-8 with BOM, CRLF, headings in the reader's language. Severities are the English words, as
 * in every format that scripts read. Errors that are no findings, files that were read in part, and totals of a list that was cut, are rows without a rule.
 */
export const csv: Format = function* (report, context) {
  const { writer, maxFindings } = context;
  const words = wordsOf(writer.language);
  const files = listedOf(report, maxFindings);
  yield `\ufeff${columns.map((column) => words.headings[column]).join(';')}\r\n`;
  for (const { file, findings } of files) for (const finding of findings) yield row(findingCells(finding, file.path, context, words));
  for (const { path, line, verdict, message } of troublesOf(report, writer.language)) {
    yield row({ file: path, ...(line !== undefined && { line: line + 1 }), severity: verdictWord(verdict, writer.language), message });
  }
  const { listed, total } = countsOf(report, files);
  if (listed < total) yield row({ message: totalsSentence(report, files, words) });
};

function findingCells(finding: Parameters<FormatContext['writer']['message']>[0], file: string, context: FormatContext, words: Words): Cells {
  const { rule, severity, actor, person, path, range: { start } } = finding;
  return {
    file, line: start.line + 1, column: start.column + 1, severity, rule, name: ruleOf(rule).name, registry: words.actions[actionOn(finding)],
    actor: words.actors[actor], person: person > 0 ? person : '', place: fullPath(finding, pathShown(path, context.writer.detail)), message: context.writer.message(finding), fix: fixSentence(finding, context, words),
  };
}

function row(cells: Cells): string {
  return `${columns.map((column) => cell(cells[column] ?? '')).join(';')}\r\n`;
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number): string {
  const text = oneLine(String(value));
  const guarded = typeof value === 'string' && /^[=+\-@]/.test(text.trimStart()) ? `'${text}` : text;
  return /[";]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

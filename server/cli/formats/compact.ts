import type { Format } from './format.ts';
import { oneLine, plain } from './lines.ts';
import { listedOf, systemErrorsOf } from './listed.ts';
import { totalsSentence } from './text-summary.ts';
import { partialSentences } from './troubles.ts';
import { wordsOf } from './words.ts';

/** For build logs and editors: one finding a line, `path:line:column: severity KPR201 message`, then the totals. */
export const compact: Format = function* (report, { writer, maxFindings }) {
  const words = wordsOf(writer.language);
  const listed = listedOf(report, maxFindings);
  for (const { file, findings } of listed) {
    const path = oneLine(file.path);
    for (const finding of findings) {
      const { line, column } = finding.range.start;
      yield `${path}:${line + 1}:${column + 1}: ${finding.severity} ${finding.rule} ${plain(oneLine(writer.message(finding)))}\n`;
    }
  }
  yield `${plain(totalsSentence(report, listed, words))}\n`;
  for (const sentence of partialSentences(report.files, writer.language)) yield `${plain(oneLine(sentence))}\n`;
  const errors = systemErrorsOf(report).length;
  if (errors > 0) yield `${plain(words.systemErrors(errors))}\n`;
};

import type { Format } from './format.ts';
import { listedOf, systemErrorsOf } from './listed.ts';
import { systemErrorMessage } from './system-errors.ts';
import { totalsSentence } from './text-summary.ts';
import { wordsOf } from './words.ts';
import { attributes, escapeXml } from './xml.ts';

/** Checkstyle's XML, which knows no totals: they stand in a comment. */
export const checkstyle: Format = function* (report, { writer, version, maxFindings }) {
  const files = listedOf(report, maxFindings);
  const errors = systemErrorsOf(report);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<!-- kpr-lint ${escapeXml(version)}: ${escapeXml(totalsSentence(report, files, wordsOf(writer.language)))} -->\n<checkstyle version="4.3">\n`;
  for (const { file, findings } of files) {
    yield `  <file${attributes({ name: file.path })}>\n`;
    for (const finding of findings) {
      const { rule, severity, range: { start } } = finding;
      yield `    <error${attributes({ line: start.line + 1, column: start.column + 1, severity, message: writer.message(finding), source: `kpr-lint.${rule}` })}/>\n`;
    }
    yield '  </file>\n';
  }
  for (const error of errors) {
    const message = systemErrorMessage(error, writer.language);
    yield `  <file${attributes({ name: error.path })}>\n    <error${attributes({ line: 1, severity: 'error', message, source: `kpr-lint.${error.kind}` })}/>\n  </file>\n`;
  }
  yield '</checkstyle>\n';
};

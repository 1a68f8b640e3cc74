import type { SystemError } from '../../../shared/report/report.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import { systemErrorMessage } from '../../../shared/text/system-errors.ts';
import type { Format } from './format.ts';
import { listedOf, systemErrorsOf } from './listed.ts';
import { totalsSentence } from './text-summary.ts';
import { wordsOf } from './words.ts';
import { attributes, escapeXml } from './xml.ts';

/** Checkstyle's XML, which knows no totals: they stand in a comment. */
export const checkstyle: Format = function* (report, { writer, version, maxFindings }) {
  const files = listedOf(report, maxFindings);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<!-- kpr-lint ${escapeXml(version)}: ${escapeXml(totalsSentence(report, files, wordsOf(writer.language)))} -->\n<checkstyle version="4.3">\n`;
  const errors = new Map<string, SystemError[]>();
  for (const error of systemErrorsOf(report)) errors.set(error.path, [...(errors.get(error.path) ?? []), error]);
  for (const { file, findings } of files) {
    yield `  <file${attributes({ name: file.path })}>\n`;
    for (const finding of findings) {
      const { rule, severity, range: { start } } = finding;
      yield `    <error${attributes({ line: start.line + 1, column: start.column + 1, severity, message: writer.message(finding), source: `kpr-lint.${rule}` })}/>\n`;
    }
    for (const error of errors.get(file.path) ?? []) yield systemErrorElement(error, writer.language);
    errors.delete(file.path);
    yield '  </file>\n';
  }
  for (const [name, ofFile] of errors) {
    yield `  <file${attributes({ name })}>\n`;
    for (const error of ofFile) yield systemErrorElement(error, writer.language);
    yield '  </file>\n';
  }
  yield '</checkstyle>\n';
};

function systemErrorElement(error: SystemError, language: Language): string {
  return `    <error${attributes({ line: 1, severity: 'error', message: systemErrorMessage(error, language), source: `kpr-lint.${error.kind}` })}/>\n`;
}

import type { Format } from './format.ts';
import { listedOf } from './listed.ts';
import { totalsSentence } from './text-summary.ts';
import { type Trouble, troublesOf } from './troubles.ts';
import { wordsOf } from './words.ts';
import { attributes, escapeXml } from './xml.ts';

/** Checkstyle's XML, which knows no totals: they stand in a comment. */
export const checkstyle: Format = function* (report, { writer, version, maxFindings }) {
  const files = listedOf(report, maxFindings);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<!-- kpr-lint ${escapeXml(version)}: ${escapeXml(totalsSentence(report, files, wordsOf(writer.language)))} -->\n<checkstyle version="4.3">\n`;
  const troubles = new Map<string, Trouble[]>();
  for (const trouble of troublesOf(report, writer.language)) troubles.set(trouble.path, [...(troubles.get(trouble.path) ?? []), trouble]);
  for (const { file, findings } of files) {
    yield `  <file${attributes({ name: file.path })}>\n`;
    for (const finding of findings) {
      const { rule, severity, range: { start } } = finding;
      yield `    <error${attributes({ line: start.line + 1, column: start.column + 1, severity, message: writer.message(finding), source: `kpr-lint.${rule}` })}/>\n`;
    }
    for (const trouble of troubles.get(file.path) ?? []) yield troubleElement(trouble);
    troubles.delete(file.path);
    yield '  </file>\n';
  }
  for (const [name, ofFile] of troubles) {
    yield `  <file${attributes({ name })}>\n`;
    for (const trouble of ofFile) yield troubleElement(trouble);
    yield '  </file>\n';
  }
  yield '</checkstyle>\n';
};

function troubleElement({ kind, line = 0, message }: Trouble): string {
  return `    <error${attributes({ line: line + 1, severity: 'error', message, source: `kpr-lint.${kind}` })}/>\n`;
}

import type { Severity } from '../../../shared/rules/rule.ts';
import { ruleOf } from '../../../shared/rules/lookup.ts';
import type { Format } from './format.ts';
import { oneLine } from './lines.ts';
import { listedOf } from './listed.ts';
import { totalsSentence } from './text-summary.ts';
import { troublesOf } from './troubles.ts';
import { wordsOf } from './words.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands for GitHub Actions, which become annotations; the totals are a line of the log. */
export const github: Format = function* (report, { writer, maxFindings }) {
  const listed = listedOf(report, maxFindings);
  for (const { file, findings } of listed) {
    for (const finding of findings) {
      const { rule, severity, range: { start, end } } = finding;
      const place = {
        file: file.path, line: start.line + 1, col: start.column + 1, endLine: end.line + 1,
        // GitHub takes columns only where the annotation is on one line.
        ...(end.line === start.line && { endColumn: end.column + 1 }), title: `${rule} ${ruleOf(rule).name}`,
      };
      yield command(commands[severity], place, writer.message(finding));
    }
  }
  for (const { path, kind, line, message } of troublesOf(report, writer.language)) {
    yield command('error', { ...(path !== '' && { file: path }), ...(line !== undefined && { line: line + 1 }), title: `kpr-lint ${kind}` }, message);
  }
  yield `${totalsSentence(report, listed, wordsOf(writer.language))}\n`;
};

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${name} ${list.join(',')}::${escaped(oneLine(message))}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

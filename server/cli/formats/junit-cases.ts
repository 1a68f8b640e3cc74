import type { Finding } from '../../../shared/report/finding.ts';
import type { NotRun } from '../../../shared/report/report.ts';
import { rules } from '../../../shared/rules/index.ts';
import type { Rule, Severity } from '../../../shared/rules/rule.ts';
import { textsOf } from '../../../shared/rules/texts.ts';
import { systemErrorMessage } from '../../../shared/text/system-errors.ts';
import type { FormatContext } from './format.ts';
import type { ListedFile } from './listed.ts';
import type { Trouble } from './troubles.ts';
import { wordsOf } from './words.ts';
import { attributes, escapeXml } from './xml.ts';

const grades: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** A test case: a rule in a file, or the reading of a file that failed. */
export interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  /** What stands in the element; undefined where it is empty. */
  readonly body?: () => Iterable<string>;
}

/** A case for each rule. It fails where the run fails for it: at or above `--fail-on`. */
export function fileCases({ file, findings }: ListedFile, context: FormatContext): Case[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byRule.get(finding.rule);
    if (list === undefined) byRule.set(finding.rule, [finding]);
    else list.push(finding);
  }
  const notRun = new Map(file.notRun.map(({ rule, reason }) => [rule, reason]));
  return rules.map((rule) => ruleCase(file.path, rule, byRule.get(rule.id) ?? [], file.counts.byRule[rule.id] ?? 0, notRun.get(rule.id), context));
}

export function troubleCase({ kind, message }: Pick<Trouble, 'kind' | 'message'>): Case {
  return { name: kind, outcome: 'error', body: () => [element('error', { type: kind, message })] };
}

function ruleCase(file: string, rule: Rule, findings: readonly Finding[], total: number, reason: NotRun['reason'] | undefined, context: FormatContext): Case {
  const name = `${rule.id} ${rule.name}`;
  const { language } = context.writer;
  const words = wordsOf(language);
  if (reason === 'stopped') return { ...troubleCase({ kind: 'rule-threw', message: systemErrorMessage({ path: file, kind: 'rule-threw', detail: rule.id }, language) }), name };
  if (total === 0) {
    if (reason === undefined) return { name, outcome: 'passed' };
    const message = reason === 'off' ? words.switchedOff : `${words.notChecked}: ${words.unchecked[reason]}`;
    return { name, outcome: 'skipped', body: () => [element('skipped', { message })] };
  }
  // Of findings that are not listed nothing is known but the rule.
  const gravest = (findings.length > 0 ? findings : [rule]).reduce<Severity>((severity, f) => (grades[f.severity] > grades[severity] ? f.severity : severity), 'info');
  const message = `${textsOf(language).number(total)}: ${rule.summary[language]}`;
  if (grades[gravest] < grades[context.failOn ?? 'error']) {
    return { name, outcome: 'passed', body: () => withLines('<system-out>', '</system-out>', findings, total, context) };
  }
  return { name, outcome: 'failure', body: () => withLines(`<failure${attributes({ type: gravest, message })}>`, '</failure>', findings, total, context) };
}

/** The findings, a line each. */
function* withLines(start: string, end: string, findings: readonly Finding[], total: number, { writer }: FormatContext): Generator<string> {
  yield `      ${start}`;
  let separator = '';
  for (const finding of findings) {
    const { line, column } = finding.range.start;
    yield separator + escapeXml(`${line + 1}:${column + 1}: ${finding.severity} ${writer.message(finding)}`);
    separator = '\n';
  }
  if (findings.length < total) yield separator + escapeXml(wordsOf(writer.language).showing(findings.length, total));
  yield `${end}\n`;
}

function element(name: string, values: Readonly<Record<string, string>>): string {
  return `      <${name}${attributes(values)}/>\n`;
}

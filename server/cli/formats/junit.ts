import type { Finding } from '../../../shared/report/finding.ts';
import type { NotRun } from '../../../shared/report/report.ts';
import { rules } from '../../../shared/rules/index.ts';
import type { Rule, Severity } from '../../../shared/rules/rule.ts';
import { textsOf } from '../../../shared/rules/texts.ts';
import type { Format, FormatContext, RunReport } from './format.ts';
import { oneLine } from './lines.ts';
import { type ListedFile, listedOf, systemErrorsOf } from './listed.ts';
import { systemErrorMessage } from './system-errors.ts';
import { wordsOf } from './words.ts';
import { attributes, escapeXml } from './xml.ts';

const grades: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** A test case: a rule in a file, or the reading of a file that failed. */
interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly xml: string;
}

/** JUnit's XML: a suite for each file, a case for each rule, also those that pass; rules that did not run are skipped. */
export const junit: Format = function* (report, context) {
  const suites = [...listedOf(report, context.maxFindings).map((listed) => fileSuite(listed, report, context)), ...brokenSuites(report, context)];
  const cases = suites.flatMap((suite) => suite.cases);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name: 'kpr-lint', ...sums(cases), time: (report.elapsed / 1e3).toFixed(3) })}>\n`;
  for (const suite of suites) {
    yield `  <testsuite${attributes({ name: suite.path, ...sums(suite.cases) })}>\n${suite.properties}`;
    for (const { name, xml } of suite.cases) {
      const head = `    <testcase${attributes({ classname: suite.path, name })}`;
      yield xml === '' ? `${head}/>\n` : `${head}>\n${xml}    </testcase>\n`;
    }
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
};

function sums(cases: readonly Case[]): Record<string, number> {
  const count = (outcome: Case['outcome']): number => cases.filter((c) => c.outcome === outcome).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

interface Suite {
  readonly path: string;
  readonly properties: string;
  readonly cases: readonly Case[];
}

function fileSuite({ file, findings }: ListedFile, report: RunReport, context: FormatContext): Suite {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const notRun = new Map(file.notRun.map((n) => [n.rule, n.reason]));
  const { error, warning, info } = file.counts;
  const properties = Object.entries({ error, warning, info }).map(([name, value]) => `      <property${attributes({ name, value })}/>\n`).join('');
  const ownErrors = systemErrorsOf(report).filter(({ path, kind }) => path === file.path && kind !== 'rule-threw');
  const cases = [
    ...rules.map((rule) => ruleCase(rule, byRule.get(rule.id) ?? [], file.counts.byRule[rule.id] ?? 0, notRun.get(rule.id), context)),
    ...ownErrors.map((e) => errorCase(e.kind, systemErrorMessage(e, context.writer.language))),
  ];
  return { path: file.path, properties: `    <properties>\n${properties}    </properties>\n`, cases };
}

/** Files that have no report. */
function brokenSuites(report: RunReport, { writer }: FormatContext): Suite[] {
  const checked = new Set(report.files.map(({ path }) => path));
  return systemErrorsOf(report).filter(({ path }) => !checked.has(path)).map((e) => ({
    path: e.path === '' ? 'kpr-lint' : e.path, properties: '', cases: [errorCase(e.kind, systemErrorMessage(e, writer.language))],
  }));
}

function errorCase(kind: string, message: string): Case {
  return { name: kind, outcome: 'error', xml: `      <error${attributes({ type: kind, message })}/>\n` };
}

function ruleCase(rule: Rule, findings: readonly Finding[], total: number, reason: NotRun['reason'] | undefined, { writer, failOn = 'error' }: FormatContext): Case {
  const name = `${rule.id} ${rule.name}`;
  const words = wordsOf(writer.language);
  const summary = rule.summary[writer.language];
  if (reason === 'stopped') return { name, outcome: 'error', xml: `      <error${attributes({ type: reason, message: `${words.notChecked}: ${words.unchecked[reason]}` })}/>\n` };
  if (total === 0) {
    if (reason === undefined) return { name, outcome: 'passed', xml: '' };
    const message = reason === 'off' ? words.switchedOff : `${words.notChecked}: ${words.unchecked[reason]}`;
    return { name, outcome: 'skipped', xml: `      <skipped${attributes({ message })}/>\n` };
  }
  const gravest = (findings.length > 0 ? findings : [rule]).reduce<Severity>((s, f) => (grades[f.severity] > grades[s] ? f.severity : s), 'info');
  const lines = findings.map((f) => escapeXml(`${f.range.start.line + 1}:${f.range.start.column + 1}: ${f.severity} ${oneLine(writer.message(f))}`));
  if (findings.length < total) lines.push(escapeXml(words.showing(findings.length, total)));
  const body = lines.join('\n');
  const fails = grades[gravest] >= grades[failOn];
  const message = `${textsOf(writer.language).number(total)}: ${summary}`;
  return fails
    ? { name, outcome: 'failure', xml: `      <failure${attributes({ type: gravest, message })}>${body}</failure>\n` }
    : { name, outcome: 'passed', xml: `      <system-out>${body}</system-out>\n` };
}

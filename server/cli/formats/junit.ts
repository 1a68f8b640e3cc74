import type { Format, RunReport } from './format.ts';
import { type Case, fileCases, troubleCase } from './junit-cases.ts';
import { listedOf } from './listed.ts';
import { troublesOf } from './troubles.ts';
import { attributes } from './xml.ts';

interface Suite {
  readonly path: string;
  /** Exact totals, whatever is listed. */
  readonly properties: Readonly<Record<string, number>>;
  readonly cases: readonly Case[];
}

/** JUnit's XML: a suite for each file, a case for each rule, also those that pass; rules that did not run are skipped. */
export const junit: Format = function* (report, context) {
  const suites = suitesOf(report, context);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name: 'kpr-lint', ...sums(suites.flatMap(({ cases }) => cases)), ...(report.elapsed !== undefined && { time: (report.elapsed / 1e3).toFixed(3) }) })}>\n`;
  for (const { path, properties, cases } of suites) {
    yield `  <testsuite${attributes({ name: path, ...sums(cases) })}>\n    <properties>\n`;
    for (const [name, value] of Object.entries(properties)) yield `      <property${attributes({ name, value })}/>\n`;
    yield '    </properties>\n';
    for (const { name, outcome, body } of cases) {
      const head = `    <testcase${attributes({ classname: path, name })}`;
      if (outcome === 'passed' && body === undefined) yield `${head}/>\n`;
      else {
        yield `${head}>\n`;
        yield* body?.() ?? [];
        yield '    </testcase>\n';
      }
    }
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
};

/** The files that were checked, then those that were not. */
function suitesOf(report: RunReport, context: Parameters<Format>[1]): Suite[] {
  const troubles = troublesOf(report, context.writer.language);
  const suites = listedOf(report, context.maxFindings).map((listed): Suite => {
    const { path, counts: { error, warning, info } } = listed.file;
    // A rule that threw has a case of its own already.
    const own = troubles.filter((t) => t.path === path && t.kind !== 'rule-threw').map(troubleCase);
    return { path, properties: { error, warning, info }, cases: [...fileCases(listed, context), ...own] };
  });
  const checked = new Set(suites.map(({ path }) => path));
  const unread = troubles.filter(({ path }) => !checked.has(path));
  return [...suites, ...unread.map((t): Suite => ({ path: t.path === '' ? 'kpr-lint' : t.path, properties: { error: 0, warning: 0, info: 0 }, cases: [troubleCase(t)] }))];
}

function sums(cases: readonly Case[]): Record<string, number> {
  const count = { passed: 0, failure: 0, error: 0, skipped: 0 };
  for (const { outcome } of cases) count[outcome]++;
  return { tests: cases.length, failures: count.failure, errors: count.error, skipped: count.skipped };
}

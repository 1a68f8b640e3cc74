import { XMLParser } from 'fast-xml-parser';
import type { totals } from './mixed.ts';

type Totals = typeof totals;

/** `6 errors, 1 warning, 1 info.` */
function said(output: string): Omit<Totals, 'systemErrors'> {
  const [, error, warning, info] = /(\d+) errors?, (\d+) warnings?, (\d+) infos?\. Showing \d+ of \d+|(?!)/.exec(output) ?? /(\d+) errors?, (\d+) warnings?, (\d+) infos?\./.exec(output) ?? [];
  return { error: Number(error), warning: Number(warning), info: Number(info) };
}

const matches = (output: string, pattern: RegExp): number => output.match(pattern)?.length ?? 0;
const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => ['testsuite', 'testcase', 'property', 'file', 'error'].includes(name) });

interface Suite {
  readonly properties?: { readonly property: readonly { readonly name: 'error' | 'warning' | 'info'; readonly value: string }[] };
}

/** How each format is asked for its totals. */
export const readers: Readonly<Record<string, (output: string) => Totals>> = {
  text: (o) => ({ ...said(o), systemErrors: Number(/(\d+) errors that are no findings/.exec(o)?.[1]) }),
  compact: (o) => ({ ...said(o), systemErrors: Number(/(\d+) errors that are no findings/.exec(o)?.[1]) }),
  json: (o) => {
    const { counts: { error, warning, info }, systemErrors } = JSON.parse(o);
    return { error, warning, info, systemErrors: systemErrors.length };
  },
  jsonl: (o) => {
    const { counts: { error, warning, info }, systemErrors } = JSON.parse(o.trimEnd().split('\n').at(-1)!);
    return { error, warning, info, systemErrors: systemErrors.length };
  },
  sarif: (o) => {
    const [{ properties: { counts: { error, warning, info } }, invocations }] = JSON.parse(o).runs;
    return { error, warning, info, systemErrors: invocations[0].toolExecutionNotifications.filter((n: { level: string }) => n.level === 'error').length };
  },
  junit: (o) => {
    const { testsuites } = xml.parse(o) as { testsuites: { testsuite: readonly Suite[]; errors: string } };
    const sum = { error: 0, warning: 0, info: 0, systemErrors: Number(testsuites.errors) };
    for (const suite of testsuites.testsuite) for (const { name, value } of suite.properties?.property ?? []) sum[name] += Number(value);
    return sum;
  },
  github: (o) => ({ ...said(o), systemErrors: matches(o, /^::error .*title=kpr-lint /gm) }),
  gitlab: (o) => {
    const issues = JSON.parse(o) as readonly { check_name: string; severity: string; description: string }[];
    const systemErrors = issues.filter(({ check_name, severity }) => !check_name.startsWith('KPR') && severity === 'blocker').length;
    const cut = issues.find(({ check_name }) => check_name === 'totals');
    if (cut !== undefined) return { ...said(cut.description), systemErrors };
    const count = (...grades: string[]): number => issues.filter((i) => i.check_name.startsWith('KPR') && grades.includes(i.severity)).length;
    return { error: count('blocker', 'critical', 'major'), warning: count('minor'), info: count('info'), systemErrors };
  },
  checkstyle: (o) => ({ ...said(o), systemErrors: matches(o, /source="kpr-lint\.(?!KPR)/g) }),
  csv: (o) => {
    const systemErrors = matches(o, /^[^;]*;\d*;;(aborted|partial|internal);/gm);
    if (o.includes('Showing')) return { ...said(o), systemErrors };
    const count = (severity: string): number => matches(o, new RegExp(`;${severity};KPR`, 'g'));
    return { error: count('error'), warning: count('warning'), info: count('info'), systemErrors };
  },
  html: (o) => ({ ...said(o), systemErrors: matches(o, /<li><b>(aborted|partial|internal)<\/b>/g) }),
  markdown: (o) => ({ ...said(o), systemErrors: matches(o, /^\*\*(aborted|partial|internal)\*\*/gm) }),
};

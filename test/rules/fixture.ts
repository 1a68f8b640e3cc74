import { Check, type CheckOptions } from '../../shared/lint/check.ts';
import { type RuleChange, settingsOf } from '../../shared/lint/settings.ts';
import type { Finding } from '../../shared/report/finding.ts';
import { Collector } from '../../shared/report/collector.ts';
import type { FileReport } from '../../shared/report/report.ts';

/**
 * A fixture is an extract with its expectations in place: `‹KPR301:20210301›` says that KPR301 must find exactly this
 * range. Marks may be nested, for several findings on one range: `‹KPR402:‹KPR402:TJENESTE››`. A comment
 * `<!-- rules: {"KPR307": "info"} -->` changes the settings, as the `rules` of a configuration file do; `<!-- year: 2021 -->`
 * gives the data year. `<!-- repeat 500 -->…<!-- end -->` stands for that many copies, in which `{n}` is the number of the copy
 * in four digits. Behind `<!-- previous -->` stands the extract of the year before. Everything else is found or left alone as in real life: a fixture fails on any finding that it
 * does not mark.
 */
export interface Fixture {
  readonly text: string;
  /** `KPR301 at 812+8`, in the order of the file. */
  readonly expected: readonly string[];
  readonly changes: ReadonlyMap<string, RuleChange>;
  readonly year: number | undefined;
  /** The extract of the year before. */
  readonly previous: string | undefined;
}

export function parseFixture(source: string): Fixture {
  const [marked = '', previous] = source.replace(/<!-- repeat (\d+) -->([^]*?)<!-- end -->/g, (_, times: string, block: string) => copies(Number(times), block)).split('<!-- previous -->\n');
  let text = '';
  const open: { rule: string; start: number }[] = [];
  const expected: { rule: string; start: number; length: number }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const mark = marked[i] === '‹' ? /^‹(KPR\d{3}):/.exec(marked.slice(i, i + 9)) : null;
    if (mark !== null) {
      open.push({ rule: mark[1]!, start: text.length });
      i += mark[0].length - 1;
    } else if (marked[i] === '›') {
      const { rule, start } = open.pop()!;
      expected.push({ rule, start, length: text.length - start });
    } else text += marked[i];
  }
  if (open.length > 0) throw new Error(`the mark of ${open[0]!.rule} is not closed`);
  const rules = /<!-- rules: (\{.*?\}) -->/.exec(text)?.[1];
  const year = /<!-- year: (\d{4}) -->/.exec(text)?.[1];
  return {
    text,
    expected: expected.map((e) => describe(e.rule, e.start, e.length)).sort(byPlace),
    changes: new Map(Object.entries(rules === undefined ? {} : (JSON.parse(rules) as Record<string, string | RuleChange>)).map(([id, change]) => [id, typeof change === 'string' ? ({ severity: change } as RuleChange) : change])),
    year: year === undefined ? undefined : Number(year),
    previous,
  };
}

function copies(times: number, block: string): string {
  return Array.from({ length: times }, (_, i) => block.replaceAll('{n}', String(i + 1).padStart(4, '0'))).join('');
}

function describe(rule: string, offset: number, length: number): string {
  return `${rule} at ${offset}+${length}`;
}

function byPlace(a: string, b: string): number {
  const [ruleA, , placeA] = a.split(' ');
  const [ruleB, , placeB] = b.split(' ');
  return Number.parseInt(placeA!, 10) - Number.parseInt(placeB!, 10) || ruleA!.localeCompare(ruleB!) || a.localeCompare(b);
}

/** A report whose findings are a list that can be searched. */
export type CheckedText = FileReport & { readonly findings: readonly Finding[] };

/** Checks a text with given settings, next to that of the year before where there is one. */
export function check(text: string, changes: ReadonlyMap<string, RuleChange> = new Map(), year?: number, previous?: string): CheckedText {
  const before = previous === undefined ? undefined : run(previous, new Map(), undefined, { enrol: true }).check.compared;
  const { report } = run(text, changes, year, { previous: before });
  return { ...report, findings: [...report.findings] };
}

function run(text: string, changes: ReadonlyMap<string, RuleChange>, year: number | undefined, options: CheckOptions): { check: Check; report: FileReport } {
  const check = new Check('fixture.xml', settingsOf(changes, { year }), new Collector(), options);
  check.write(new TextEncoder().encode(text));
  const report = check.end();
  if (report === undefined) throw new Error('the fixture is no KPR extract');
  return { check, report };
}

/** The findings of a fixture in the form of its expectations. */
export function found(report: CheckedText): string[] {
  return report.findings.map((f) => describe(f.rule, f.range.start.offset, f.range.end.offset - f.range.start.offset)).sort(byPlace);
}

/** A text with one repair of each finding applied, from the end to the beginning; overlapping edits are left out. */
export function repaired(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap((f) => f.fix?.repairs[0]?.edits ?? []).sort((a, b) => b.range.start.offset - a.range.start.offset);
  let limit = text.length + 1;
  for (const { range, text: replacement } of edits) {
    if (range.end.offset > limit) continue;
    text = text.slice(0, range.start.offset) + replacement + text.slice(range.end.offset);
    limit = range.start.offset;
  }
  return text;
}

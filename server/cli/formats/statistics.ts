import { ruleOf } from '../../../shared/rules/lookup.ts';
import { textsOf } from '../../../shared/rules/texts.ts';
import type { Format } from './format.ts';
import { oneLine, plain } from './lines.ts';
import type { Tally } from '../../../shared/report/finding.ts';
import { actionRank, severityRank } from '../../../shared/report/outcome.ts';
import { talliesOf } from './outcomes.ts';
import { acceptedSentence } from './text-summary.ts';
import { styleOf } from './style.ts';
import { partialSentences } from './troubles.ts';
import { wordsOf } from './words.ts';

const RULE_WIDTH = 8;
const COUNT_WIDTH = 10;
const FIXES_WIDTH = 20;

/** A table by rule instead of the findings (`--statistics`): gravest consequence first, then severity, then the most. */
export const statistics: Format = function* (report, { writer, color }) {
  const words = wordsOf(writer.language);
  const { headings, actions } = words;
  const style = styleOf(color);
  const number = (n: number): string => plain(textsOf(writer.language).number(n));
  const tallies = talliesOf(report.files).sort(inOrder);
  const nameWidth = widest(headings.name, tallies.map(({ rule }) => ruleOf(rule).name));
  const severityWidth = widest(headings.severity, Object.values(words.severity));
  const actionWidth = widest(headings.registry, tallies.map(({ registryAction }) => actions[registryAction]));
  const width = RULE_WIDTH + nameWidth + severityWidth + actionWidth + COUNT_WIDTH + FIXES_WIDTH;
  const left = (rule: string, name: string): string => rule.padEnd(RULE_WIDTH) + name.padEnd(nameWidth);
  const right = (count: string, fixes: string): string => count.padStart(COUNT_WIDTH) + fixes.padStart(FIXES_WIDTH);

  yield `${style.bold(left(headings.rule, headings.name) + headings.severity.padEnd(severityWidth) + headings.registry.padEnd(actionWidth) + right(headings.count, headings.safeFixes))}\n`;
  const fixable = new Map<string, number>();
  for (const file of report.files) for (const [rule, n] of Object.entries(file.fixable)) fixable.set(rule, (fixable.get(rule) ?? 0) + n);
  const safe = [...fixable.values()].reduce((sum, n) => sum + n, 0);
  for (const { rule, severity, registryAction, count } of tallies) {
    const fixes = fixable.get(rule) ?? 0;
    // A rule with two rows has its fixes in the first.
    fixable.delete(rule);
    const graded = style.severity[severity](words.severity[severity].padEnd(severityWidth));
    yield left(rule, ruleOf(rule).name) + graded + actions[registryAction].padEnd(actionWidth) + number(count).padStart(COUNT_WIDTH);
    yield fixes > 0 ? `${style.green(number(fixes).padStart(FIXES_WIDTH))}\n` : '\n';
  }
  const { error, warning, info } = report.counts;
  yield `${style.dim('─'.repeat(width))}\n`;
  yield `${style.bold((headings.total.padEnd(width - COUNT_WIDTH - FIXES_WIDTH) + right(number(error + warning + info), safe > 0 ? number(safe) : '')).trimEnd())}\n`;
  const accepted = acceptedSentence(report.files, words);
  if (accepted !== '') yield `${plain(accepted)}\n`;
  for (const sentence of partialSentences(report.files, writer.language)) yield `${plain(oneLine(sentence))}\n`;
};

function inOrder(a: Omit<Tally, 'row'>, b: Omit<Tally, 'row'>): number {
  return actionRank[a.registryAction] - actionRank[b.registryAction] || severityRank[a.severity] - severityRank[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1);
}

function widest(heading: string, values: readonly string[]): number {
  return Math.max(heading.length, ...values.map((value) => value.length)) + 2;
}

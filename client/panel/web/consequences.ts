import { type Outcome, type Totals, outcome, outcomeOf, totalsOf } from '../messages.ts';
import { type Child, h } from './element.ts';
import { type Icon, icon } from './icons.ts';
import { hidden, key } from './parts.ts';
import type { View } from './view.ts';

/** Rules that are named behind a number. */
const NAMED = 2;

const icons: Readonly<Record<Outcome, Icon>> = { rejected: 'error', deleted: 'error', nulled: 'error', wrong: 'warning', look: 'info' };

export function totals({ data }: Pick<View, 'data'>): Totals {
  return totalsOf(data.findings);
}

/** What the registry will do with the file, and how often: each row leads to its places. */
export function consequences(view: View): HTMLElement {
  const { words, numbers, send } = view;
  const sums = totals(view);
  const rows = outcome.options.map((one) => {
    const n = sums[one];
    const { many, one: single, none } = words.outcomes[one];
    const parts = [
      icon(n === 0 ? 'ok' : icons[one]),
      h('span', { class: 'n' }, was(view, one, n), numbers.count(n)),
      h('span', { class: 'what' }, n === 1 ? single : many),
      h('span', { class: 'why' }, n === 0 ? none : reasons(view, one)),
    ];
    return h('li', { class: n === 0 ? 'nothing' : '' }, n === 0 ? h('div', { class: 'row' }, parts) : h('button', { class: 'row', type: 'button', ...key(`outcome ${one}`), onclick: () => send({ type: 'outcome', outcome: one }) }, parts));
  });
  return h('ul', { class: outcome.options.some((one) => was(view, one, sums[one])) ? 'cons since' : 'cons', 'aria-label': words.outcomesLabel }, rows);
}

/** How many the check before found, where that was another number. */
function was({ file, numbers, words }: View, one: Outcome, n: number): Child {
  const before = file.before?.[one];
  return before !== undefined && before !== n && [h('span', { class: 'was', title: words.lastCheck(numbers.count(before)), 'aria-hidden': 'true' }, `${numbers.count(before)}\u00a0→\u00a0`), hidden(`${words.lastCheck(numbers.count(before))} `)];
}

/** Deleted rows by their kind, else the most frequent rules. */
function reasons({ data, words, numbers }: View, wanted: Outcome): string {
  const sums = new Map<string, number>();
  const here = data.findings.filter((finding) => outcomeOf(finding) === wanted);
  for (const { summary, row, count } of here) {
    const name = wanted === 'deleted' ? row : summary;
    sums.set(name, (sums.get(name) ?? 0) + count);
  }
  const all = [...sums].sort(([, a], [, b]) => b - a);
  if (wanted === 'deleted') return all.map(([row, n]) => `${numbers.count(n)} ${words.rowKinds[row]?.[n === 1 ? 0 : 1] ?? row}`).join(', ');
  const named = all.slice(0, all.length === NAMED + 1 ? NAMED + 1 : NAMED);
  const rest = all.slice(named.length).reduce((sum, [, n]) => sum + n, 0);
  return [...named.map(([summary, n]) => `${summary} (${numbers.count(n)})`), ...(rest > 0 ? [words.others(numbers.count(rest))] : [])].join(', ');
}

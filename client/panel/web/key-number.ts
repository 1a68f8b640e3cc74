import { difference } from '../../../shared/counts/figures.ts';
import { h } from './element.ts';
import { key } from './parts.ts';
import type { View } from './view.ts';

/** The number that the panel is about: recipients in the file, what the registry will count of them, and last year's. */
export function keyNumber({ words, numbers, counts, data, before, send }: View): HTMLElement {
  const { inFile, year, yearEnd, previousYear } = counts.recipients;
  const rejected = data.findings.some(({ registryAction }) => registryAction === 'rejectMessage');
  const falls = difference(inFile, year);
  const lines: (readonly [string, ...(string | Node)[]])[] = [
    [words.key.registerCounts,
      h('b', { class: rejected ? 'e-text' : 'register' }, rejected ? '0' : numbers.count(year)),
      ...(!rejected && falls !== 0 && falls !== undefined ? [' ', h('button', { class: 'link', type: 'button', ...key('falls'), onclick: () => send({ type: 'outcome', outcome: 'deleted' }) }, words.key.falls(numbers.count(falls)))] : [])],
  ];
  if (before !== undefined && previousYear !== null) {
    lines.push([String(before), `${numbers.count(previousYear)} ${words.key.change(numbers.change(year, previousYear), numbers.changePercent(year, previousYear))}`]);
  }
  const yearEndBefore = data.yearEndBefore?.all;
  lines.push([words.key.yearEnd, `${numbers.count(yearEnd)}${before === undefined || yearEndBefore === undefined ? '' : ` ${words.key.before(before, numbers.count(yearEndBefore))}`}`]);
  return h('div', { class: 'key' },
    h('b', { id: 'recipients' }, numbers.count(inFile)),
    h('span', { class: 'lab' }, inFile === 1 ? words.key.label0 : words.key.label),
    h('dl', { class: 'pair num' }, lines.map(([term, ...what]) => [h('dt', {}, term), h('dd', {}, what)])),
  );
}

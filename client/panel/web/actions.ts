import type { PageCommand } from '../messages.ts';
import { h } from './element.ts';
import { icon } from './icons.ts';
import { key } from './parts.ts';
import type { View } from './view.ts';

/** The buttons, and what the file is compared with. */
export function actions({ words, numbers, data, send }: View): HTMLElement[] {
  const { actions: say } = words;
  const button = (command: PageCommand, label: string, primary = false): HTMLElement =>
    h('button', { class: primary ? 'btn pri' : 'btn', type: 'button', ...key(`command ${command}`), onclick: () => send({ type: 'command', command }) }, label);
  const link = (command: PageCommand, label: string): HTMLElement => h('button', { class: 'link', type: 'button', ...key(`command ${command}`), onclick: () => send({ type: 'command', command }) }, label);
  const { previous } = data;
  const compared = previous?.dataYear !== undefined;
  const row = h('div', { class: 'acts' },
    button('report', say.report, true),
    data.fixable > 0 && button('fixAll', say.fix(numbers.count(data.fixable))),
    button('findings', say.findings),
    !compared && button('compare', say.compare, true),
    button('csv', say.csv),
  );
  if (previous === undefined) return [row];
  const text = previous.dataYear === undefined ? [icon('warning'), ' ', say.cannotCompare(previous.name, previous.problem ?? '')] : [say.comparedWith(previous.name, previous.dataYear)];
  return [row, h('p', { class: 'compared muted' }, text, ' ', compared && link('compare', say.otherFile), compared && ' · ', link('forgetPrevious', say.forget))];
}

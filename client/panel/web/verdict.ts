import { consequences, totals } from './consequences.ts';
import { h } from './element.ts';
import { icon } from './icons.ts';
import { keyNumber } from './key-number.ts';
import { key } from './parts.ts';
import type { View } from './view.ts';

/** Recipients to the left, what the registry will do to the right: the question and the first answer. */
export function verdict(view: View): HTMLElement {
  const { words, data } = view;
  const sums = totals(view);
  const nothing = Object.values(sums).every((n) => n === 0);
  return h('div', { class: 'verdict' },
    keyNumber(view),
    h('div', {},
      data.stopped.length > 0 && stopped(view),
      h('h2', {}, nothing && data.stopped.length === 0 && icon('ok'), nothing && data.stopped.length === 0 && ' ', sentence(view)),
      nothing && data.stopped.length === 0 && h('p', {}, words.verdict.cleanText),
      nothing && data.notCompared.length > 0 && h('p', { class: 'muted' }, words.verdict.notCompared, ' ', h('button', { class: 'link', type: 'button', ...key('choose previous'), onclick: () => view.send({ type: 'command', command: 'compare' }) }, words.verdict.choosePrevious)),
      !nothing && consequences(view),
    ),
  );
}

function sentence(view: View): string {
  const { words: { verdict: say }, numbers } = view;
  const { rejected, deleted, nulled, wrong, look } = totals(view);
  if (rejected > 0) return say.rejected(numbers.count(rejected));
  const shown = numbers.count.bind(numbers);
  if (deleted + nulled > 0) return say.loses([...(deleted > 0 ? [say.deletes(deleted, shown(deleted))] : []), ...(nulled > 0 ? [say.nulls(nulled, shown(nulled))] : [])]);
  return wrong > 0 ? say.wrong : look > 0 ? say.look : say.clean;
}

/** A rule has thrown: it is named, and the rest stands. */
function stopped({ words, data, send }: View): HTMLElement {
  return h('div', { class: 'alarm' },
    h('h2', {}, icon('error'), ' ', words.verdict.stopped(data.stopped.join(', '))),
    h('p', {}, words.verdict.stoppedText),
    h('p', { class: 'acts' },
      h('button', { class: 'btn', type: 'button', ...key('log'), onclick: () => send({ type: 'command', command: 'log' }) }, words.log),
      h('button', { class: 'btn', type: 'button', ...key('again'), onclick: () => send({ type: 'command', command: 'again' }) }, words.states.unchecked.again)),
  );
}

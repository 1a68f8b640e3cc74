import type { HiddenBelow } from '../../../shared/protocol.ts';
import { type Child, h } from './element.ts';
import { icon } from './icons.ts';
import { key } from './parts.ts';
import { greatChanges } from './service-rows.ts';
import type { View } from './view.ts';

/** How the tables are shown: counting basis, filter, only great changes, small figures. */
export function tools(view: View): HTMLElement[] {
  const { words: { tools: say }, state, change, send } = view;
  const basis = (value: 'year' | 'yearEnd', label: string): Child => [
    h('input', { type: 'radio', name: 'basis', id: `basis-${value}`, checked: state.basis === value, ...key(`basis ${value}`), onchange: () => change({ basis: value }) }),
    h('label', { for: `basis-${value}` }, label),
  ];
  const filter = h('input', { type: 'search', id: 'filter', placeholder: say.filter, value: state.filter, ...key('filter'), oninput: (event) => change({ filter: (event.target as HTMLInputElement).value }) });
  const great = greatChanges(view).size;
  const small = h('select', { id: 'small', ...key('small'), onchange: (event) => {
    const below = Number((event.target as HTMLSelectElement).value) as HiddenBelow;
    change({ below });
    send({ type: 'below', below });
  } }, ([0, 5, 10] as const).map((below) => h('option', { value: below, selected: state.below === below }, say.below[below])));
  const row = h('div', { class: 'tools', role: 'group', 'aria-label': say.label },
    h('fieldset', { class: 'seg' }, h('legend', {}, say.basis), basis('year', say.year), basis('yearEnd', say.yearEnd)),
    h('label', {}, h('span', { class: 'vh' }, say.filterLabel), filter),
    h('label', { class: 'chk', title: view.before === undefined ? say.noGreat : undefined },
      h('input', { type: 'checkbox', id: 'great', checked: state.onlyGreat && view.before !== undefined, disabled: view.before === undefined, ...key('great'), onchange: (event) => change({ onlyGreat: (event.target as HTMLInputElement).checked }) }),
      say.great, ' ', h('span', { class: 'muted' }, view.before === undefined ? `(${say.noGreat})` : `(${great})`)),
    h('label', { for: 'small' }, say.small, '\u2002', small),
  );
  return state.below === 0 ? [row] : [row, h('p', { class: 'preview muted' }, icon('info'), ' ', say.preview)];
}

import * as Plot from '@observablehq/plot';
import { hourBrackets } from '../../../shared/counts/axes.ts';
import { chart } from './charts.ts';
import { h } from './element.ts';
import type { Cell } from '../../../shared/counts/figures.ts';
import { type FigureOf, copyButton, figureCell, figureLink, hidden, section } from './parts.ts';
import { shortHeading } from './service-name.ts';
import { type View, tableIn } from './view.ts';

const brackets = hourBrackets.slice(1);

/** `under 2 t` → `<2`, `35,5 t og over` → `≥35,5`. */
function short(key: string, language: string): string {
  const text = key.endsWith('+') ? `≥${key.slice(0, -1)}` : key.replace('-', '–');
  return language === 'nb' ? text.replaceAll('.', ',') : text;
}

/** Weekly hours on 31 December, each row's persons spread over the brackets. */
export function hours(view: View): HTMLElement {
  const { words: { hours: say, service }, language } = view;
  const table = tableIn(view, 'S-07');
  const codes = table.rows.filter((code) => table.now(code, 'withHours') !== 0 || table.now(code, 'none') !== 0);
  if (codes.length === 0) return section('hours', say.heading, undefined, h('p', { class: 'muted' }, say.none));
  const lines = codes.map((code) => {
    const all = table.now(code, 'withHours');
    return h('tr', {},
      shortHeading(code),
      figureCell(view, all, { class: 'r b' }, ['S-07', code, 'withHours']),
      figureCell(view, table.now(code, 'none'), { class: 'r muted wide' }, ['S-07', code, 'none']),
      brackets.map(({ key }) => cell(view, table.now(code, key), all, ['S-07', code, key])));
  });
  const heads = brackets.map(({ key, ...names }) => h('th', { scope: 'col' }, h('span', { 'aria-hidden': 'true' }, short(key, language)), hidden(names[language])));
  return section('hours', say.heading, h('p', { class: 'leg' }, say.legend),
    h('table', { class: 'hb', id: 't-hours' },
      h('caption', { class: 'vh' }, say.heading),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, service), h('th', { scope: 'col', class: 'r' }, say.persons), h('th', { scope: 'col', class: 'r wide' }, say.without), heads)),
      h('tbody', {}, lines)),
    copyButton(view, 't-hours'));
}

function cell(view: View, n: Cell, all: Cell, of: FigureOf): HTMLElement {
  const { numbers } = view;
  if (n === 'suppressed') return h('td', { class: 'cell num' }, h('span', { 'aria-hidden': 'true' }, '·'), hidden(view.words.services.hidden));
  const part = typeof n === 'number' && typeof all === 'number' && all > 0 ? n / all : 0;
  const rounded = Math.round(part * 1000) / 1000;
  const svg = chart('share', rounded, () => ({
    width: 100,
    height: 5,
    stretched: true,
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
    marks: [Plot.rect([1], { x1: 0, x2: 1, y1: 0, y2: 1, className: 'track' }), ...(rounded > 0 ? [Plot.rect([rounded], { x1: 0, x2: (x: number) => x, y1: 0, y2: 1, className: 'fill' })] : [])],
  }));
  return h('td', { class: 'cell num' }, h('span', {}, figureLink(view, n, of, numbers.count(n))), svg);
}

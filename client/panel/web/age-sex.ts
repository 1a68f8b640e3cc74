import * as Plot from '@observablehq/plot';
import { nationalAges } from '../../../shared/counts/national.ts';
import { chart } from './charts.ts';
import { h, s } from './element.ts';
import type { Cell } from '../../../shared/counts/figures.ts';
import { share } from './numbers.ts';
import { figureCell, foldedTable, samples, section } from './parts.ts';
import { type View, tableIn } from './view.ts';

const ages = ['0-17', '18-49', '50-66', '67-79', '80-89', '90+'] as const;
const nation = nationalAges.reduce((sum, { women, men }) => sum + women + men, 0);

function norwayOf(age: (typeof ages)[number]): (typeof nationalAges)[number] {
  return nationalAges[ages.indexOf(age)]!;
}

interface Group {
  readonly age: (typeof ages)[number];
  readonly women: Cell;
  readonly men: Cell;
  readonly total: Cell;
}

function label(age: string): string {
  return age.replace('-', '–');
}

function groupsOf(view: View): Group[] {
  const table = tableIn(view, 'S-04');
  return ages.map((age) => ({ age, women: table.now(age, 'women'), men: table.now(age, 'men'), total: table.now(age, 'total') }));
}

/** Age and sex of the recipients, with ticks for Norway's distribution. */
export function ageSex(view: View): HTMLElement {
  const { words: { ages: say }, numbers } = view;
  const table = tableIn(view, 'S-04');
  const groups = groupsOf(view);
  const all = table.now('total', 'total');
  const shown = groups.reduce((sum, { women, men }) => sum + (Number(women) || 0) + (Number(men) || 0), 0);
  const without = typeof all === 'number' && groups.every(({ women, men }) => typeof women === 'number' && typeof men === 'number') ? all - shown : 0;
  const pyramid = drawn(view, groups, typeof all === 'number' ? all : shown);
  return section('ages', say.heading, undefined, pyramid,
    h('p', { class: 'leg' }, h('span', {}, samples.tick(), say.norway), h('span', {}, say.wide), without > 0 && h('span', {}, say.missing(numbers.count(without)))),
    foldedTable(view, 'ages', figuresTable(view, groups, all)));
}

/** The two sides begin so far from the middle, as a part of the longest bar. */
const GAP = 0.17;

function drawn(view: View, groups: readonly Group[], all: number): HTMLElement {
  const { words: { ages: say }, numbers } = view;
  const table = tableIn(view, 'S-04');
  const sides = groups.flatMap(({ age, women, men }) => (['women', 'men'] as const).map((sex) => {
    const cell = sex === 'women' ? women : men;
    return { age: label(age), sex, cell, n: typeof cell === 'number' ? cell : 0, norway: (norwayOf(age)[sex] / nation) * all };
  }));
  const most = Math.max(1, ...sides.map(({ n, norway }) => Math.max(n, norway)));
  const at = (sex: string, n: number): number => (sex === 'women' ? -1 : 1) * (n / most + GAP);
  const totals = { women: table.now('total', 'women'), men: table.now('total', 'men') };
  const svg = chart('pyramid', [sides.map(({ cell }) => cell), all, totals, view.language], () => ({
    width: 500,
    height: 184,
    x: { domain: [-1.36, 1.36] },
    y: { domain: [...ages.map(label)].reverse(), padding: 0.4, type: 'band', range: [20, 182] },
    marks: [
      Plot.barX(sides, { x1: (d) => at(d.sex, 0), x2: (d) => at(d.sex, d.n), y: 'age', className: 'fill' }),
      Plot.tickX(sides.filter(({ norway }) => norway > 0), { x: (d) => at(d.sex, d.norway), y: 'age', insetTop: -3, insetBottom: -3, className: 'norway' }),
      Plot.text(ages.map(label), { x: 0, y: (age: string) => age, text: (age: string) => age, className: 'label' }),
      Plot.text(sides.filter(({ sex }) => sex === 'women'), { x: (d) => at('women', Math.max(d.n, d.norway)), y: 'age', text: (d) => numbers.count(d.cell), textAnchor: 'end', dx: -6, className: 'label' }),
      Plot.text(sides.filter(({ sex }) => sex === 'men'), { x: (d) => at('men', Math.max(d.n, d.norway)), y: 'age', text: (d) => numbers.count(d.cell), textAnchor: 'start', dx: 6, className: 'label' }),
      Plot.text([say.women(numbers.count(totals.women))], { x: at('women', 0), frameAnchor: 'top', text: (text: string) => text, textAnchor: 'end', className: 'label' }),
      Plot.text([say.men(numbers.count(totals.men))], { x: at('men', 0), frameAnchor: 'top', text: (text: string) => text, textAnchor: 'start', className: 'label' }),
    ],
  }));
  const known = sides.filter(({ cell }) => typeof cell === 'number').sort((a, b) => b.n - a.n);
  const named = ({ sex, age, n }: (typeof sides)[number]): string => `${say.group(sex, age)} (${numbers.count(n)})`;
  const title = known.length === 0 ? say.heading : say.chart(named(known[0]!), named(known[known.length - 1]!));
  svg.removeAttribute('aria-hidden');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', title);
  if (svg.querySelector('title') === null) svg.prepend(s('title'));
  svg.querySelector('title')!.textContent = title;
  return h('div', { class: 'pyramid-place' }, svg);
}

function figuresTable(view: View, groups: readonly Group[], all: Cell): HTMLTableElement {
  const { words: { ages: say }, numbers } = view;
  const table = tableIn(view, 'S-04');
  const rows = groups.map(({ age, women, men, total }) => h('tr', {},
    h('th', { scope: 'row' }, label(age)), figureCell(view, women, { class: 'r' }, ['S-04', age, 'women']), figureCell(view, men, { class: 'r' }, ['S-04', age, 'men']), figureCell(view, total, { class: 'r b' }, ['S-04', age, 'total']),
    h('td', { class: 'r' }, numbers.percent(total === 'suppressed' ? 'suppressed' : share(total, all))),
    h('td', { class: 'r muted' }, numbers.percent(share(norwayOf(age).women + norwayOf(age).men, nation)))));
  rows.push(h('tr', { class: 'all' }, h('th', { scope: 'row' }, say.total), figureCell(view, table.now('total', 'women'), { class: 'r' }, ['S-04', 'total', 'women']), figureCell(view, table.now('total', 'men'), { class: 'r' }, ['S-04', 'total', 'men']), figureCell(view, all, { class: 'r b' }, ['S-04', 'total', 'total']), h('td', {}), h('td', {})));
  const heads = [say.womenColumn, say.menColumn, say.total, say.share, say.norwayColumn].map((head) => h('th', { scope: 'col', class: 'r' }, head));
  return h('table', { class: 'folded' }, h('caption', { class: 'vh' }, say.heading), h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, say.age), heads)), h('tbody', {}, rows));
}

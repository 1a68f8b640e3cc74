import * as Plot from '@observablehq/plot';
import { chart } from './charts.ts';
import { h } from './element.ts';
import type { Cell } from '../../../shared/counts/figures.ts';
import { copyButton, figureCell, hidden, legend, ruleLink, samples, section } from './parts.ts';
import { type View, tableIn } from './view.ts';

/** Figures 7 to 12 of FHI's note on 2023, and the rules that find what is behind them (DOMAIN §5). */
const figures: readonly (readonly [column: string, figure: number, rules: readonly string[]])[] = [
  ['organisationNumber', 7, ['KPR501', 'KPR502']],
  ['invalidCode', 8, ['KPR201', 'KPR202', 'KPR206']],
  ['hoursMissing', 9, ['KPR402']],
  ['hoursAboveWeek', 10, ['KPR401', 'KPR404']],
  ['endBeforeStart', 11, ['KPR301']],
  ['startMissing', 12, ['KPR302']],
];

const WIDTH = 150;

/** Data quality as the note measures it; left out where small figures are hidden, since the numbers of findings stand beside it. */
export function quality(view: View): HTMLElement | undefined {
  const { words: { quality: say }, counts, before, data } = view;
  const table = tableIn(view, 'S-29');
  if (!table.exists) return undefined;
  const rows = figures.map(([column, figure, rules]) => ({ column, figure, rules, now: table.now('total', column), before: table.before('total', column) }));
  const most = roundUp(Math.max(1, ...rows.flatMap((row) => [row.now, row.before]).map((cell) => (typeof cell === 'number' ? cell : 0))));
  const marks = legend(...(before === undefined ? [] : ([[samples.hollow(), String(before)]] as const)), [samples.dot(), String(counts.dataYear)]);
  const axis = chart('axis dots', most, () => ({ width: WIDTH, height: 14, x: { domain: [0, most], range: [6, WIDTH - 6] }, y: { domain: [-1, 1] }, marks: [Plot.text([0, most / 2, most].filter(Number.isInteger), { x: (n: number) => n, y: 0, text: (n: number) => String(n), className: 'label' })] }));
  const lines = rows.map((row) => h('tr', {},
    h('th', { scope: 'row' }, say.rows[row.column] ?? row.column, h('br'), h('span', { class: 'rules' }, row.rules.filter((rule) => data.findings.some((finding) => finding.rule === rule)).map((rule) => [ruleLink(view, rule, 'quality'), ' ']))),
    before !== undefined && figureCell(view, row.before, { class: 'r muted' }),
    figureCell(view, row.now, { class: 'r b' }, ['S-29', 'total', row.column]),
    h('td', { class: 'dqc' }, dots(row.now, before === undefined ? undefined : row.before, most)),
    h('td', { class: 'r muted wide' }, String(row.figure))));
  return section('quality', say.heading, marks,
    h('table', { class: 'dq', id: 't-quality' },
      h('caption', { class: 'vh' }, say.heading),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, say.persons), before !== undefined && h('th', { scope: 'col', class: 'r' }, String(before)), h('th', { scope: 'col', class: 'r' }, String(counts.dataYear)), h('th', { scope: 'col', class: 'dqc' }, axis, hidden(say.chart(String(most)))), h('th', { scope: 'col', class: 'r wide' }, say.figure))),
      h('tbody', {}, lines)),
    h('p', { class: 'nt' }, say.note), copyButton(view, 't-quality'));
}

function dots(now: Cell, before: Cell, most: number): SVGSVGElement {
  return chart('dots', [now, before, most], () => ({
    width: WIDTH,
    height: 16,
    x: { domain: [0, most], range: [6, WIDTH - 6] },
    y: { domain: [-1, 1] },
    marks: [
      Plot.ruleY([0], { className: 'grid' }),
      ...(typeof now === 'number' && typeof before === 'number' ? [Plot.link([0], { x1: before, x2: now, y1: 0, y2: 0, className: 'join' })] : []),
      ...(typeof before === 'number' ? [Plot.dot([before], { x: (n: number) => n, y: 0, r: 4, className: 'dot hollow' })] : []),
      ...(typeof now === 'number' ? [Plot.dot([now], { x: (n: number) => n, y: 0, r: 4, className: 'dot' })] : []),
    ],
  }));
}

/** 4, 10, 20, 40, 60, 80, 100, 200 …: a half is whole too. */
function roundUp(most: number): number {
  const size = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 4, 6, 8, 10].map((n) => n * size).find((n) => n >= most)!;
  return Math.max(step, 4);
}

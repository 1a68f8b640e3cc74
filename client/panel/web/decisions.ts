import * as Plot from '@observablehq/plot';
import { nationalRejections } from '../../../shared/counts/national.ts';
import { chart } from './charts.ts';
import { h } from './element.ts';
import type { Cell } from '../../../shared/counts/figures.ts';
import { copyButton, figureCell, hidden, legend, samples, section } from './parts.ts';
import { shortHeading } from './service-name.ts';
import { type View, tableIn } from './view.ts';

const WIDTH = 190;

/** Decisions, rejections and complaints of the year, the share rejected beside Norway's. */
export function decisions(view: View): HTMLElement {
  const { words: { decisions: say, service }, numbers, counts } = view;
  const table = tableIn(view, 'S-12');
  const codes = table.rows.filter((code) => code === 'total' || table.now(code, 'decisions') !== 0);
  const shares = codes.map((code) => table.now(code, 'share')).filter((share) => typeof share === 'number');
  const most = Math.max(20, ...shares.map((share) => Math.ceil(share / 10) * 10));
  const lines = codes.map((code) => {
    const total = code === 'total';
    return h('tr', { class: total ? 'all' : 's' },
      total ? h('th', { scope: 'row' }, say.total) : shortHeading(code),
      figureCell(view, table.now(code, 'decisions'), { class: 'r' }, ['S-12', code, 'decisions']),
      figureCell(view, table.now(code, 'rejections'), { class: 'r' }, ['S-12', code, 'rejections']),
      h('td', { class: 'r' }, numbers.percent(table.now(code, 'share'))),
      h('td', { class: 'bar' }, total ? undefined : bar(table.now(code, 'share'), nationalRejections(Number(code)), most)),
      figureCell(view, table.now(code, 'complaints'), { class: 'r' }, ['S-12', code, 'complaints']));
  });
  return section('decisions', say.heading(counts.dataYear), legend([samples.bar(), say.legendShare], [samples.tick(), say.legendNorway]),
    h('table', { class: 'vt', id: 't-decisions' },
      h('caption', { class: 'vh' }, say.heading(counts.dataYear)),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, service), [say.decisions, say.rejections, say.share].map((head) => h('th', { scope: 'col', class: 'r' }, head)), h('th', { scope: 'col', class: 'bar' }, hidden(say.legendShare), ' ', say.chart(String(most))), h('th', { scope: 'col', class: 'r' }, say.complaints))),
      h('tbody', {}, lines)),
    h('p', { class: 'nt' }, say.note), copyButton(view, 't-decisions'));
}

function bar(share: Cell, norway: number | undefined, most: number): SVGSVGElement {
  const now = typeof share === 'number' ? share : 0;
  const country = norway === undefined || typeof share !== 'number' ? undefined : Math.round(norway * 10) / 10;
  return chart('rejected', [now, country, most], () => ({
    width: WIDTH,
    height: 12,
    x: { domain: [0, most], range: [0, WIDTH - 2] },
    y: { domain: [12, 0] },
    marks: [
      ...(now > 0 ? [Plot.rect([now], { x1: 0, x2: (x: number) => x, y1: 3, y2: 9, className: 'fill' })] : []),
      ...(country === undefined ? [] : [Plot.ruleX([country], { y1: 0, y2: 12, className: 'norway' })]),
    ],
  }));
}

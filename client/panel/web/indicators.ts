import * as Plot from '@observablehq/plot';
import { chart } from './charts.ts';
import { h } from './element.ts';
import { icon } from './icons.ts';
import { type Cell, difference } from '../../../shared/counts/figures.ts';
import { share } from './numbers.ts';
import { figureCell, figureLink, foldedTable, legend, ruleLink, samples, section } from './parts.ts';
import { type View, tableIn } from './view.ts';
import { tableOf } from '../../../shared/counts/tables/index.ts';

const ids = ['M-1', 'M-2', 'M-3', 'M-4', 'M-5'] as const;
const populations = ['longStay', 'home'] as const;

/** Answers that the register nulls, and that have one right value: what they say of the Måltall (DOMAIN §6.2). */
const nulling: Readonly<Record<string, readonly string[]>> = { 'M-5': ['KPR203', 'KPR205'], 'M-4': ['KPR205'], 'M-3': ['KPR205'], 'M-2': ['KPR205'] };

interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly met: Cell;
  readonly of: Cell;
  readonly before: Cell;
  readonly corrected: Cell;
}

function indicatorsOf(view: View, population: string): Indicator[] {
  return ids.map((id) => {
    const table = tableIn(view, id);
    return { id, title: tableOf(id)!.title[view.language], met: table.now(population, 'numerator'), of: table.now(population, 'denominator'), before: table.before(population, 'share'), corrected: table.now(population, 'corrected') };
  });
}

/** The five Måltall for those on long stays and for those who live at home. */
export function indicators(view: View): HTMLElement {
  const { words: { indicators: say }, counts, before } = view;
  const corrected = populations.some((population) => indicatorsOf(view, population).some((one) => typeof missing(one) === 'number' && missing(one) !== 0));
  const marks = legend([samples.bar(), String(counts.dataYear)], ...(before === undefined ? [] : ([[samples.tick(), String(before)]] as const)), ...(corrected ? ([[samples.ghost(), say.legendCorrected]] as const) : []));
  return section('indicators', say.heading, marks, h('div', { class: 'two' }, populations.map((population) => column(view, population))), foldedTable(view, 'indicators', table(view)));
}

function column(view: View, population: string): HTMLElement {
  const { words: { indicators: say }, numbers, counts, before } = view;
  const table = tableIn(view, 'M-1');
  const persons = table.now(population, 'denominator');
  if (persons === 0) return h('div', {}, h('p', { class: 'bl' }, h('b', {}, say.populations[population] ?? '')), h('p', { class: 'muted' }, say.nobody[population] ?? ''));
  const then = table.before(population, 'denominator');
  const years = h('span', { class: 'b3 muted', 'aria-hidden': 'true' }, h('span', {}), h('span', {}, String(counts.dataYear)), h('span', {}, before === undefined ? '' : String(before)));
  return h('div', {},
    h('p', { class: 'bl' }, h('span', {}, h('b', {}, say.populations[population] ?? ''), ' ', h('span', { class: 'muted' }, say.persons(numbers.count(persons)), before === undefined || then === undefined || then === null ? '' : ` (${before}: ${numbers.count(then)})`)), years),
    h('ul', { class: 'bul' }, indicatorsOf(view, population).map((one) => bullet(view, one, population))),
  );
}

/** How many more there would be if the answers were right. */
function missing({ corrected, met }: Indicator): Cell {
  return difference(corrected, met);
}

function bullet(view: View, indicator: Indicator, population: string): HTMLElement {
  const { words: { indicators: say }, numbers, before, data } = view;
  const { id, title, met, of, corrected } = indicator;
  const percent = met === 'suppressed' ? 'suppressed' : share(met, of);
  const more = missing(indicator);
  const lacking = difference(of, met);
  const rules = (nulling[id] ?? []).filter((rule) => data.findings.some((finding) => finding.rule === rule));
  return h('li', {},
    h('div', { class: 'bl' }, h('span', {}, title), h('span', { class: 'num nw b3' }, h('span', { class: 'muted' }, say.of(numbers.count(met), numbers.count(of))), h('b', {}, numbers.percent(percent)), h('span', { class: 'muted' }, before === undefined ? '' : numbers.percent(indicator.before)))),
    bar(percent, indicator.before, more === 0 || more === 'suppressed' ? undefined : share(corrected, of)),
    typeof lacking === 'number' && lacking > 0 && h('p', { class: 'nt' }, figureLink(view, lacking, [id, population, 'missing'], say.lacking(numbers.count(lacking)), 'link')),
    typeof more === 'number' && more > 0 && h('p', { class: 'nt' }, icon('error'), ' ', say.corrected(numbers.count(more), numbers.count(corrected), numbers.count(of), numbers.percent(share(corrected, of))), ' ', rules.map((rule) => [ruleLink(view, rule, `${id} ${population}`), ' '])),
    id === 'M-3' && population === 'home' && h('p', { class: 'nt' }, say.homeMedication),
  );
}

/** A bar up to 100 %, a tick for last year, and what comes when the answers are corrected. */
function bar(percent: Cell, before: Cell, corrected: number | undefined): SVGSVGElement {
  const now = typeof percent === 'number' ? percent : 0;
  return chart('bullet', [now, before, corrected], () => ({
    width: 500,
    height: 14,
    stretched: true,
    x: { domain: [0, 100] },
    y: { domain: [14, 0] },
    marks: [
      Plot.rect([0], { x1: 0, x2: 100, y1: 3, y2: 11, className: 'track' }),
      Plot.rect([now], { x1: 0, x2: (value: number) => value, y1: 3, y2: 11, className: 'fill' }),
      ...(corrected === undefined ? [] : [Plot.rect([corrected], { x1: now, x2: (value: number) => value, y1: 3, y2: 11, className: 'ghost' })]),
      ...(typeof before === 'number' ? [Plot.rect([before], { x1: (value: number) => Math.max(0, value - 0.2), x2: (value: number) => Math.min(100, value + 0.2), y1: 0, y2: 14, className: 'tick' })] : []),
    ],
  }));
}

function table(view: View): HTMLTableElement {
  const { words: { indicators: say }, numbers, counts, before } = view;
  const heads = populations.flatMap((population) => [
    h('th', { scope: 'col', class: 'r', colspan: 2 }, `${say.populations[population]} ${counts.dataYear}`),
    before !== undefined && h('th', { scope: 'col', class: 'r' }, String(before)),
  ]);
  const rows = ids.map((id, i) => h('tr', {}, h('th', { scope: 'row' }, tableOf(id)!.title[view.language]), populations.map((population) => {
    const one = indicatorsOf(view, population)[i]!;
    return [figureCell(view, one.met, { class: 'r' }, [id, population, 'numerator']), h('td', { class: 'r b' }, numbers.percent(one.met === 'suppressed' ? 'suppressed' : share(one.met, one.of))), before !== undefined && h('td', { class: 'r muted' }, numbers.percent(one.before))];
  })));
  return h('table', { class: 'folded' }, h('caption', { class: 'vh' }, say.heading), h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, say.column), heads)), h('tbody', {}, rows));
}

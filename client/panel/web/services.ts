import { type Child, h } from './element.ts';
import { icon } from './icons.ts';
import type { Cell } from '../../../shared/counts/figures.ts';
import { nationalYear } from '../../../shared/counts/national.ts';
import { copyButton, figureCell, hidden, key, legend, ruleLink, samples, section } from './parts.ts';
import { ratioAxis, ratioStrip } from './ratio-strip.ts';
import { breakable } from './service-name.ts';
import { type ServiceRow, allRow, groupRows, isWanted, serviceRows, sortValue } from './service-rows.ts';
import type { View } from './view.ts';

const SMALL = 20;

/** "Is the number per service right?": this year, last year, the change, and Norway. */
export function services(view: View): HTMLElement {
  const { words: { services: say }, state } = view;
  const wanted = serviceRows(view).filter((row) => isWanted(row, view));
  const year = state.basis === 'year';
  const marks = legend([icon('flag'), say.legendGreat], ...(year ? ([[samples.dot(), say.legendNorway(norwayYear(view))], [samples.hollow(), say.legendSmall]] as const) : []));
  if (!year) marks.append(h('span', {}, say.noNorway));
  const content: Child = wanted.length === 0 ? nothing(view) : [table(view, wanted), h('p', { class: 'nt' }, year ? say.note : say.noteYearEnd), repeated(view), copyButton(view, 't-services')];
  return section('services', say.heading, marks, content);
}

/** That each PERSON counts, where two have one id. */
function repeated(view: View): Child {
  const n = view.data.findings.reduce((sum, { rule, count }) => (rule === 'KPR104' ? sum + count : sum), 0);
  return n > 0 && h('p', { class: 'nt' }, icon('error'), ' ', view.words.services.repeated(n), ' ', ruleLink(view, 'KPR104', 'services'));
}

function norwayYear({ counts }: View): number {
  return nationalYear(counts.dataYear);
}

function nothing({ words: { services: say }, state, change }: View): HTMLElement {
  return h('p', {}, say.none(state.filter), ' ', h('button', { class: 'link', type: 'button', ...key('reset'), onclick: () => change({ filter: '', onlyGreat: false }) }, say.reset));
}

interface Column {
  readonly name: string;
  readonly label: string;
  readonly class: string;
  readonly head?: Child;
}

function columnsOf(view: View): Column[] {
  const { words: { services: say }, state, counts, before } = view;
  const year = state.basis === 'year';
  return [
    { name: 'code', label: say.code, class: 'r wide' },
    { name: 'name', label: say.service, class: '' },
    ...(before === undefined ? [] : [{ name: 'before', label: String(before), class: 'r' }]),
    { name: 'now', label: String(counts.dataYear), class: 'r' },
    ...(before === undefined ? [] : [{ name: 'change', label: say.change, class: 'r' }, { name: 'percent', label: say.changePercent, class: 'r pc', head: '%' }]),
    ...(year ? [{ name: 'falls', label: say.falls, class: 'r wide' }] : []),
    { name: 'share', label: say.share, class: 'r wide' },
    ...(year ? [{ name: 'norway', label: `${say.norway} ${norwayYear(view)}`, class: 'r wide' }, { name: 'ratio', label: say.ratio(norwayYear(view)), class: 'st', head: ratioAxis(say.norway, view.narrow) }] : []),
  ];
}

function table(view: View, wanted: readonly ServiceRow[]): HTMLTableElement {
  const { words: { services: say, tools }, state, counts, before } = view;
  const columns = columnsOf(view);
  const heads = columns.map(({ name, label, class: kind, head }) => {
    const sorted = state.sort?.column === name ? (state.sort.descending ? 'descending' : 'ascending') : undefined;
    return h('th', { scope: 'col', class: kind, 'aria-sort': sorted }, h('button', { class: 'sort', type: 'button', title: say.sort(label), ...key(`sort ${name}`), onclick: () => sort(view, name) }, head === undefined ? label : [hidden(label), typeof head === 'string' ? h('span', { 'aria-hidden': 'true' }, head) : head], sorted !== undefined && h('span', { 'aria-hidden': 'true' }, sorted === 'ascending' ? ' ↑' : ' ↓')));
  });
  return h('table', { id: 't-services', class: 'services' },
    h('caption', { class: 'vh' }, say.caption(before === undefined ? String(counts.dataYear) : `${before}, ${counts.dataYear}`, (state.basis === 'year' ? tools.year : tools.yearEnd).toLowerCase())),
    h('thead', {}, h('tr', {}, heads)),
    h('tbody', {}, bodyRows(view, wanted, columns.length)),
  );
}

/** Ascending for words, descending for figures first; a third time: as they were, in groups. */
function sort({ state, change }: View, column: string): void {
  const first = column !== 'name' && column !== 'code';
  if (state.sort?.column !== column) change({ sort: { column, descending: first } });
  else if (state.sort.descending === first) change({ sort: { column, descending: !first } });
  else change({ sort: undefined });
}

function bodyRows(view: View, wanted: readonly ServiceRow[], width: number): Child[] {
  const { state, words: { services: say } } = view;
  const narrowed = state.filter.trim() !== '' || (state.onlyGreat && view.before !== undefined);
  const all = figures(view, { ...allRow(view), name: say.all }, 'all');
  if (state.sort !== undefined) {
    const { column, descending } = state.sort;
    const sorted = [...wanted].sort((a, b) => order(sortValue(a, column), sortValue(b, column), descending));
    return [all, ...sorted.map((row) => serviceLines(view, row, width))];
  }
  if (narrowed) return [all, ...wanted.map((row) => serviceLines(view, row, width))];
  return [all, ...groupRows(view).flatMap(({ group, ...figuresOf }) => [figures(view, { ...figuresOf, falls: undefined }, 'grp'), ...wanted.filter((row) => row.group === group).map((row) => serviceLines(view, row, width))]), unknown(view, width)];
}

function order(a: number | string | undefined, b: number | string | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const by = typeof a === 'string' ? a.localeCompare(String(b), 'nb') : a - Number(b);
  return descending ? -by : by;
}

/** The row of all recipients, or of a group: their own figures, no comparison with Norway. */
function figures(view: View, row: { name: string; now: Cell; before: Cell; falls: Cell }, kind: 'all' | 'grp'): HTMLElement {
  const { before, numbers, state } = view;
  return h('tr', { class: kind },
    h('td', { class: 'c wide' }),
    h('th', { scope: kind === 'grp' ? 'rowgroup' : 'row' }, row.name),
    before !== undefined && figureCell(view, row.before ?? null, { class: 'r muted' }),
    figureCell(view, row.now, { class: 'r b' }),
    before !== undefined && [h('td', { class: 'r' }, numbers.change(row.now, row.before)), h('td', { class: 'r pc muted' }, numbers.changePercent(row.now, row.before))],
    state.basis === 'year' && h('td', { class: 'r wide' }, row.falls === undefined || row.falls === 0 ? '' : numbers.count(row.falls)),
    h('td', { class: 'wide' }),
    state.basis === 'year' && [h('td', { class: 'wide' }), h('td', { class: 'st' })],
  );
}

/** A service, and the lines of what is to be said of it. */
function serviceLines(view: View, row: ServiceRow, width: number): Child[] {
  const { numbers, before, state, words, send, file } = view;
  const { services: say } = words;
  const small = typeof row.now === 'number' && row.now < SMALL;
  const strip = row.share === undefined || row.norway === undefined ? undefined : ratioStrip(row.share, row.norway, small, view.narrow);
  const zero = row.now === 0 && (row.before === 0 || row.before === undefined || row.before === null);
  // What an editor holds can be gone through; of a file that was read from disk the rows are not kept.
  const name = file.disk || row.now === 0 ? h('span', { title: file.disk && row.now !== 0 ? words.figures.onDisk : undefined }, breakable(row.name)) : h('button', { class: 'quiet', type: 'button', title: say.toRows(row.name), ...key(`service ${row.code}`), onclick: () => send({ type: 'figure', table: 'S-01', row: String(row.code), column: state.basis }) }, breakable(row.name));
  const flag = row.great && [icon('flag'), hidden(say.great), '\u2009'];
  const line = h('tr', { class: ['s', row.great ? 'flag' : '', zero ? 'z' : ''].filter(Boolean).join(' '), 'data-code': row.code },
    h('td', { class: 'c wide' }, String(row.code)),
    h('th', { scope: 'row', lang: 'nb' }, h('span', { class: 'name' }, h('span', { class: 'narrow muted num', 'aria-hidden': 'true' }, String(row.code)), name)),
    before !== undefined && figureCell(view, row.before, { class: 'r muted' }),
    figureCell(view, row.now, { class: 'r b' }),
    before !== undefined && [
      h('td', { class: row.great ? 'r fl' : 'r' }, flag, numbers.change(row.now, row.before)),
      h('td', { class: row.great ? 'r pc fl' : 'r pc muted' }, numbers.changePercent(row.now, row.before)),
    ],
    state.basis === 'year' && h('td', { class: 'r wide' }, row.falls === undefined || row.falls === 0 ? '' : numbers.count(row.falls)),
    h('td', { class: 'r wide' }, row.now === 'suppressed' ? '·' : row.share === undefined ? '–' : numbers.percent(row.share)),
    state.basis === 'year' && [h('td', { class: 'r wide muted' }, row.norway === undefined ? '' : numbers.percent(Math.round(row.norway * 10) / 10), row.norwayYear !== undefined && row.norwayYear !== norwayYear(view) && ` (${row.norwayYear})`), h('td', { class: 'st' }, strip)],
  );
  const notes = row.notes.map(({ rule, text }) => h('tr', { class: row.great ? 'note' : 'note plain' }, h('td', { class: 'c wide' }), h('td', { colspan: width - 1 }, text, ' ', ruleLink(view, rule, `service ${row.code}`))));
  return [line, ...notes];
}

/** Persons whose code the registry does not know; no row where there are none. */
function unknown(view: View, width: number): Child {
  const { counts, words: { services: say }, state, data } = view;
  if (state.basis !== 'year' || counts.unknownCode.year === 0) return undefined;
  const rules = ['KPR201', 'KPR202', 'KPR206'].filter((rule) => data.findings.some((finding) => finding.rule === rule));
  return [
    figures(view, { name: say.unknownCode, now: counts.unknownCode.year, before: undefined, falls: undefined }, 'grp'),
    h('tr', { class: 'note plain' }, h('td', { class: 'c wide' }), h('td', { colspan: width - 1 }, icon('error'), ' ', say.unknownCodeText, ' ', rules.map((rule) => [ruleLink(view, rule, 'unknown'), ' ']))),
  ];
}

import { type Attributes, type Child, h, s } from './element.ts';
import type { Cell } from '../../../shared/counts/figures.ts';
import type { View } from './view.ts';

/** Pieces that several sections are made of. */

/** Keys by which focus finds its place again after the page has been drawn anew. */
export function key(name: string): Attributes {
  return { 'data-key': name };
}

/** A rule's number that leads to the next of its places in the file. */
export function ruleLink({ words, send }: View, rule: string, where: string): HTMLElement {
  return h('button', { class: 'link', type: 'button', 'aria-label': words.services.toPlaces(rule), title: words.services.toPlaces(rule), ...key(`rule ${rule} ${where}`), onclick: () => send({ type: 'rule', rule }) }, rule);
}

/** A section with its heading, and to the right what its marks mean. */
export function section(id: string, heading: string, legend: Child, ...content: Child[]): HTMLElement {
  return h('section', { 'aria-labelledby': `h-${id}`, class: `section-${id}` }, h('div', { class: 'sh' }, h('h2', { id: `h-${id}` }, heading), legend), ...content);
}

export function hidden(text: string): HTMLElement {
  return h('span', { class: 'vh' }, text);
}

/** A cell of a table of the counts. */
export type FigureOf = readonly [table: string, row: string, column: string];

/** A figure in a cell; one that is hidden is said to be so. `of`: what it is, so that it leads to its rows. */
export function figureCell(view: View, cell: Cell, attributes: Attributes = { class: 'r' }, of?: FigureOf): HTMLElement {
  if (cell === 'suppressed') return h('td', attributes, h('span', { 'aria-hidden': 'true' }, '·'), hidden(view.words.services.hidden));
  const text = view.numbers.count(cell);
  return h('td', attributes, of === undefined ? text : figureLink(view, cell, of, text));
}

/** What is shown of a figure, as a way to its rows; of a file that was read from disk the rows are not kept, which is said. */
export function figureLink({ words, file, send }: View, cell: Cell, [table, row, column]: FigureOf, text: string, look: 'quiet' | 'link' = 'quiet'): Child {
  if (typeof cell !== 'number' || cell === 0) return text;
  if (file.disk) return h('span', { title: words.figures.onDisk }, text);
  return h('button', { class: look, type: 'button', title: words.figures.toRows, ...key(`figure ${table} ${row} ${column}`), onclick: () => send({ type: 'figure', table, row, column }) }, text);
}

/** Samples of the marks, for legends. */
export const samples = {
  bar: (): Node => h('span', { class: 'sample bar' }),
  tick: (): Node => h('span', { class: 'sample tick' }),
  dot: (): Node => h('span', { class: 'sample dot' }),
  hollow: (): Node => h('span', { class: 'sample hollow' }),
  ghost: (): Node => s('svg', { class: 'sample', width: 18, height: 10, 'aria-hidden': 'true' }, s('rect', { class: 'ghost', x: 0.5, y: 1, width: 17, height: 8 })),
};

export function legend(...entries: readonly (readonly [sample: Node, text: string])[]): HTMLElement {
  return h('p', { class: 'leg' }, entries.map(([sample, text]) => h('span', {}, sample, text)));
}

/** The rows of a table as text with tabs between the columns, as spreadsheets take it. Rows that are hidden are left out. */
function tabbed(table: HTMLTableElement): string {
  const lines = [...table.rows].map((row) => [...row.cells].map((cell) => wordsOf(cell)).join('\t'));
  return `${lines.filter((line) => line.trim() !== '').join('\n')}\n`;
}

function wordsOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const drawing of copy.querySelectorAll('svg, [aria-hidden="true"], .narrow')) drawing.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The button that copies a table. */
export function copyButton({ words, send }: View, id: string): HTMLElement {
  const copy = (): void => {
    const table = document.getElementById(id);
    if (table instanceof HTMLTableElement) send({ type: 'copy', text: tabbed(table) });
  };
  return h('button', { class: 'link copy', type: 'button', ...key(`copy ${id}`), onclick: copy }, words.copyTable);
}

/** A table that is shown when it is asked for; whether it is open is kept. */
export function foldedTable(view: View, id: string, table: HTMLTableElement): HTMLElement {
  table.id = `t-${id}`;
  const details = h('details', { open: view.state.open.includes(id) }, h('summary', key(`open ${id}`), view.words.indicators.asTable), table, copyButton(view, table.id));
  details.addEventListener('toggle', () => {
    const { open } = view.state;
    if (details.open !== open.includes(id)) view.change({ open: details.open ? [...open, id] : open.filter((one) => one !== id) });
  });
  return details;
}

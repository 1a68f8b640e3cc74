import type { FileState, PageCommand, ToHost } from '../messages.ts';
import type { CountsResult } from '../../../shared/protocol.ts';
import { type Child, h, s } from './element.ts';
import { icon } from './icons.ts';
import { Numbers } from './numbers.ts';
import { key } from './parts.ts';
import type { Words } from './words.ts';

/** Bytes that are read from disk in a second, carefully reckoned. */
const MEGABYTES_PER_SECOND = 25;

interface Saying {
  readonly words: Words;
  readonly numbers: Numbers;
  readonly send: (message: ToHost) => void;
}

/** What is shown where there are no figures: never a number that is only part of the truth. */
export function statePage(state: Exclude<FileState, { kind: 'counted' }>, { words, send }: Saying): HTMLElement {
  const button = (command: PageCommand, label: string, primary = false): HTMLElement => h('button', { class: primary ? 'btn pri' : 'btn', type: 'button', ...key(`command ${command}`), onclick: () => send({ type: 'command', command }) }, label);
  const { states: say } = words;
  switch (state.kind) {
    case 'empty':
      return page(say.empty.title, undefined, h('p', {}, say.empty.text), acts(button('open', say.empty.open, true), button('sample', say.empty.sample)));
    case 'loading':
      return page(say.loading.title(state.name), undefined, h('div', { class: 'progress', id: 'progress', role: 'progressbar', 'aria-label': say.loading.title(state.name) }, h('span', {})), h('p', { class: 'muted' }, h('span', { id: 'read', class: 'num' }), say.loading.text));
    case 'foreign':
      return page(say.foreign.title(state.name), icon('info'), h('p', {}, say.foreign.text(state.root)), acts(button('open', say.foreign.other), button('why', say.foreign.why)));
    case 'large': {
      const seconds = String(Math.max(1, Math.round(state.megabytes / MEGABYTES_PER_SECOND)));
      return page(say.large.title(String(state.megabytes)), icon('warning'), h('p', {}, say.large.text), acts(button('fromDisk', say.large.read(seconds), true)));
    }
    case 'unchecked':
      return page(say.unchecked.title(state.name), icon('warning'), h('p', {}, state.reason), acts(button('why', say.unchecked.why), button('again', say.unchecked.again)));
  }
}

/** The file could not be read to its end, or its year is not known: no counts. */
export function uncountable(data: CountsResult, { words, numbers, send }: Saying): HTMLElement {
  const { states: say } = words;
  const findings = data.findings.reduce((sum, { count }) => sum + count, 0);
  const show = h('button', { class: 'btn', type: 'button', ...key('command findings'), onclick: () => send({ type: 'command', command: 'findings' }) }, say.partial.findings(numbers.count(findings)));
  if (data.facts.dataYear === undefined && data.brokenAt === undefined) return page(say.yearUnknown.title, icon('warning'), h('p', {}, say.yearUnknown.text), acts(show));
  const { brokenAt } = data;
  if (brokenAt === undefined) return page(say.partial.title(numbers.count(data.persons)), icon('error'), h('p', {}, say.partial.unknownLine), acts(show));
  const line = numbers.count(brokenAt + 1);
  const go = (): void => send({ type: 'line', line: brokenAt });
  const [before, linked, after] = say.partial.text(line);
  return page(say.partial.title(numbers.count(data.persons)), icon('error'),
    h('p', {}, before, h('button', { class: 'link', type: 'button', ...key('line'), onclick: go }, linked), after),
    h('p', { class: 'muted' }, say.partial.rules),
    acts(h('button', { class: 'btn pri', type: 'button', ...key('go'), onclick: go }, say.partial.go(line)), show));
}

function page(title: string, sign: SVGElement | undefined, ...content: Child[]): HTMLElement {
  return h('div', { class: 'state' }, h('h1', {}, sign, sign !== undefined && ' ', title), ...content);
}

/** Shows how much has been read, where the page waits for that. */
export function showRead(percent: number, { states: { loading: say } }: Words): void {
  const progress = document.getElementById('progress');
  if (progress === null) return;
  progress.setAttribute('aria-valuenow', String(percent));
  progress.replaceChildren(s('svg', { viewBox: '0 0 100 1', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, s('rect', { width: percent, height: 1 })));
  document.getElementById('read')!.textContent = `${say.read(percent)}. `;
}

function acts(...buttons: HTMLElement[]): HTMLElement {
  return h('p', { class: 'acts' }, buttons);
}

/** The hatching of what is not there yet, once for the page. */
export function hatching(): SVGElement {
  return s('svg', { class: 'hatching', width: 0, height: 0, 'aria-hidden': 'true' }, s('defs', {}, s('pattern', { id: 'hatch', width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, s('line', { class: 'hat', x1: 0, y1: 0, x2: 0, y2: 5 }))));
}

import { type FileState, type PageState, type ToHost, type ToPage, pageState, toPage } from '../messages.ts';
import { forgetUnused } from './charts.ts';
import { type Child, h } from './element.ts';
import { extractPage } from './extract-page.ts';
import { keepingFocus } from './focus.ts';
import { Numbers } from './numbers.ts';
import { isWanted, serviceRows } from './service-rows.ts';
import { hatching, showRead, statePage, uncountable } from './states.ts';
import type { View } from './view.ts';
import { wordsIn } from './words.ts';
import './panel.css';

interface Host {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Host;

/** How long after the last key the number of services is told to screen readers, in milliseconds. */
const ANNOUNCE_AFTER = 500;

const host = acquireVsCodeApi();
const main = document.getElementById('panel') as HTMLElement;
const status = h('div', { class: 'vh', role: 'status', 'aria-live': 'polite' });
document.body.append(status, hatching());

let state: PageState = pageState.safeParse(host.getState()).data ?? pageState.parse({ uri: '' });
let shown: Extract<ToPage, { type: 'show' }> | undefined;
/** Set until the first figures are there: then the page is put back to where it was. */
let restoring = state.uri !== '';
let narrow = isNarrow();
/** The last quarter of a file that was told. */
let announced = 0;
let announcing: ReturnType<typeof setTimeout> | undefined;

/** As the style sheet has it (narrow.css). */
function isNarrow(): boolean {
  return document.documentElement.clientWidth <= 748;
}

const send = (message: ToHost): void => host.postMessage(message);

function keep(change: Partial<PageState>): void {
  state = { ...state, ...change };
  host.setState(state);
}

function change(changes: Partial<PageState>): void {
  keep(changes);
  draw();
  if ('filter' in changes || 'onlyGreat' in changes) announceServices();
}

function viewOf(file: Extract<FileState, { kind: 'counted' }>, language: View['language']): View | undefined {
  const { data } = file;
  if (data.counts === undefined) return undefined;
  const before = data.counts.recipients.previousYear === null ? undefined : data.previous?.dataYear;
  return { language, words: wordsIn(language), numbers: new Numbers(language), file, data, counts: data.counts, before, narrow, state, send, change };
}

function contentOf({ state: file, language }: Extract<ToPage, { type: 'show' }>): Child[] {
  const saying = { words: wordsIn(language), numbers: new Numbers(language), send };
  if (file.kind !== 'counted') return [statePage(file, saying)];
  const view = viewOf(file, language);
  return view === undefined ? [uncountable(file.data, saying)] : extractPage(view);
}

function draw(focus?: string): void {
  if (shown === undefined) return;
  const { language } = shown;
  document.documentElement.lang = language;
  keepingFocus(() => {
    const scroll = window.scrollY;
    const fresh = h('div', {}, contentOf(shown!));
    main.replaceChildren(...fresh.childNodes);
    window.scrollTo(0, scroll);
  }, focus);
  main.removeAttribute('aria-busy');
  forgetUnused();
}

function show(message: Extract<ToPage, { type: 'show' }>): void {
  const first = shown?.state.kind !== 'counted';
  if (message.state.kind !== 'loading' || shown?.state.kind !== 'loading') announced = 0;
  shown = message;
  keep({ uri: message.uri });
  const back = restoring && message.state.kind === 'counted';
  draw(back ? state.focus : undefined);
  if (back) {
    restoring = false;
    window.scrollTo(0, state.scroll);
  }
  if (message.state.kind === 'counted') announceCheck(message, first);
}

function announceCheck({ state: file, language }: Extract<ToPage, { type: 'show' }>, first: boolean): void {
  if (file.kind !== 'counted' || file.data.counts === undefined) return;
  const numbers = new Numbers(language);
  const errors = file.data.findings.filter(({ severity }) => severity === 'error').reduce((sum, { count }) => sum + count, 0);
  const text = wordsIn(language).announce(numbers.count(errors), numbers.count(file.data.counts.recipients.inFile));
  if (first || text !== status.textContent) status.textContent = text;
}

function announceServices(): void {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    if (shown?.state.kind !== 'counted') return;
    const view = viewOf(shown.state, shown.language);
    if (view !== undefined) status.textContent = view.words.services.shown(serviceRows(view).filter((row) => isWanted(row, view)).length);
  }, ANNOUNCE_AFTER);
}

function stale(): void {
  if (shown?.state.kind !== 'counted') return;
  main.setAttribute('aria-busy', 'true');
  const at = document.getElementById('checked-at');
  if (at !== null) at.textContent = wordsIn(shown.language).checkingAgain;
}

/** Every quarter is told. */
function reading(percent: number): void {
  if (shown?.state.kind !== 'loading') return;
  const words = wordsIn(shown.language);
  showRead(percent, words);
  const quarter = Math.floor(percent / 25) * 25;
  if (quarter > announced) status.textContent = words.states.loading.read(quarter);
  announced = Math.max(announced, quarter);
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const parsed = toPage.safeParse(data);
  if (!parsed.success) return;
  const message = parsed.data;
  if (message.type === 'show') show(message);
  else if (message.type === 'stale') stale();
  else if (message.type === 'reading') reading(message.percent);
  else if (shown !== undefined) status.textContent = wordsIn(shown.language).copied;
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'F1' && event.altKey) {
    event.preventDefault();
    send({ type: 'command', command: 'accessibility' });
    return;
  }
  const filter = document.getElementById('filter');
  if (!(filter instanceof HTMLInputElement)) return;
  const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    filter.focus();
    filter.select();
  } else if (event.key === 'Escape' && typing) {
    event.preventDefault();
    if (filter.value === '') filter.blur();
    else change({ filter: '' });
  }
});
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && target.dataset['key'] !== undefined) keep({ focus: target.dataset['key'] });
});
window.addEventListener('scroll', () => !restoring && keep({ scroll: window.scrollY }), { passive: true });

new ResizeObserver(() => {
  if (narrow === isNarrow()) return;
  narrow = isNarrow();
  draw();
}).observe(document.documentElement);

send({ type: 'ready', below: state.below });

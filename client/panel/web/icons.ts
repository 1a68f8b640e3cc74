import { s } from './element.ts';

export type Icon = 'ok' | 'error' | 'warning' | 'info' | 'flag';

const line = { fill: 'none', stroke: 'currentColor' };
const ring = (): SVGElement => s('circle', { cx: 8, cy: 8, r: 6.3, ...line, 'stroke-width': 1.4 });

const shapes: Readonly<Record<Icon, () => SVGElement[]>> = {
  ok: () => [s('path', { d: 'M2.5 8.6l3.6 3.6 7.4-8', ...line, 'stroke-width': 1.8 })],
  error: () => [ring(), s('path', { d: 'M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2', ...line, 'stroke-width': 1.5 })],
  warning: () => [s('path', { d: 'M8 1.8L14.6 13.6H1.4z', ...line, 'stroke-width': 1.4, 'stroke-linejoin': 'round' }), s('path', { d: 'M8 6v4M8 11v1.4', ...line, 'stroke-width': 1.5 })],
  info: () => [ring(), s('path', { d: 'M8 7v4.6M8 4.4v1.4', ...line, 'stroke-width': 1.6 })],
  flag: () => [s('path', { d: 'M3.5 1.5v13', ...line, 'stroke-width': 1.6 }), s('path', { d: 'M4 2.5h9l-2.4 3L13 8.5H4z', fill: 'currentColor' })],
};

/** A shape beside its word: never colour alone, and nothing for screen readers. */
export function icon(name: Icon): SVGElement {
  return s('svg', { class: `ic ic-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, ...shapes[name]());
}

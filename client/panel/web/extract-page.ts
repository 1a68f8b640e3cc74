import { actions } from './actions.ts';
import { ageSex } from './age-sex.ts';
import { decisions } from './decisions.ts';
import { type Child, h } from './element.ts';
import { header } from './header.ts';
import { hours } from './hours.ts';
import { indicators } from './indicators.ts';
import { quality } from './quality.ts';
import { services } from './services.ts';
import { tools } from './tools.ts';
import { verdict } from './verdict.ts';
import type { View } from './view.ts';

/** The sections in the order in which they are asked for. */
export function extractPage(view: View): Child[] {
  return [
    h('header', {}, header(view), verdict(view), actions(view)),
    tools(view),
    services(view),
    indicators(view),
    h('div', { class: 'two' }, ageSex(view), quality(view)),
    hours(view),
    decisions(view),
    h('p', { class: 'foot' }, `KPR Lint · ${view.words.foot.norway} · ${view.words.foot.stays}`),
  ];
}

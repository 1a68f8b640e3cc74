import type { Unit } from './heading.ts';
import { changePercent } from './rounding.ts';
import type { Language } from '../rules/rule.ts';
import { textsOf } from '../rules/texts.ts';

/** A figure of the counts as it is shown: null or undefined where there is none. */
export type Cell = number | 'suppressed' | null | undefined;

/** Below this, a percentage of last year's figure says nothing. */
const LEAST_FOR_PERCENT = 20;

/** `1 204` · `7,5 %` · `12,0`; `–` where there is no figure, `·` where it is hidden. */
export function figureShown(cell: Cell, unit: Unit, language: Language): string {
  if (cell === null || cell === undefined) return '–';
  if (cell === 'suppressed') return '·';
  const { number } = textsOf(language);
  if (unit === 'percent') return percentShown(cell, language);
  if (unit !== 'hours') return number(cell);
  const whole = Math.trunc(Math.abs(cell));
  const tenths = Math.round((Math.abs(cell) - whole) * 10);
  return `${cell < 0 ? '−' : ''}${number(whole)}${mark(language)}${tenths}`;
}

/** `+17`, `−38`, `0`; '' without last year's figure. */
export function changeShown(now: Cell, before: Cell, language: Language): string {
  if (now === null || now === undefined || before === null || before === undefined) return '';
  if (now === 'suppressed' || before === 'suppressed') return '·';
  return signed(now - before, textsOf(language).number(Math.abs(now - before)));
}

/** `+1,4 %`; '' where last year's figure is small or missing. */
export function changePercentShown(now: Cell, before: Cell, language: Language): string {
  if (now === null || now === undefined || before === null || before === undefined) return '';
  if (now === 'suppressed' || before === 'suppressed') return '·';
  if (before < LEAST_FOR_PERCENT) return '';
  const percent = changePercent(now, before)!;
  return signed(percent, percentShown(Math.abs(percent), language));
}

/** What is left of `all`; hidden where one of them is. */
export function difference(all: Cell, part: Cell): Cell {
  if (all === 'suppressed' || part === 'suppressed') return 'suppressed';
  return typeof all === 'number' && typeof part === 'number' ? all - part : undefined;
}

function signed(value: number, shown: string): string {
  return value > 0 ? `+${shown}` : value < 0 ? `−${shown}` : shown;
}

/** One decimal, as it was computed. */
function percentShown(percent: number, language: Language): string {
  const digits = Math.abs(percent).toFixed(1).replace('.', mark(language));
  return `${percent < 0 ? '−' : ''}${digits}${language === 'nb' ? '\u00a0%' : '%'}`;
}

function mark(language: Language): string {
  return language === 'nb' ? ',' : '.';
}

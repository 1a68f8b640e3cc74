import type { Unit } from '../../../shared/counts/heading.ts';
import type { Figure } from '../../../shared/counts/result.ts';
import type { Suppressed } from '../../../shared/counts/suppress/suppress.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import { textsOf } from '../../../shared/rules/texts.ts';

/** A cell of a table: null where it is not defined. */
export type Cell = Figure<Suppressed> | null;

/** Below this, a percentage of last year's figure says nothing (UX §2). */
const LEAST_FOR_PERCENT = 20;

/** `1 204` · `7,5 %` · `12,0`; `–` where there is no figure, `·` where it is hidden (UX §8, §9). */
export function figureShown(cell: Cell | undefined, unit: Unit, language: Language): string {
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
export function changeShown(now: Cell | undefined, before: Cell | undefined, language: Language): string {
  if (isHidden(now, before)) return '·';
  if (typeof now !== 'number' || typeof before !== 'number') return '';
  return signed(now - before, textsOf(language).number(Math.abs(now - before)));
}

/** `+1,4 %`; '' where last year's figure is small or missing. `percent`: of the result, with one decimal. */
export function changePercentShown(percent: Cell | undefined, before: Cell | undefined, language: Language): string {
  if (isHidden(percent, before)) return '·';
  if (typeof percent !== 'number' || typeof before !== 'number' || before < LEAST_FOR_PERCENT) return '';
  return signed(percent, percentShown(Math.abs(percent), language));
}

function isHidden(...cells: readonly (Cell | undefined)[]): boolean {
  return cells.includes('suppressed');
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

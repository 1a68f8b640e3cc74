import type { Language } from '../../../shared/rules/rule.ts';
import { textsOf } from '../../../shared/rules/texts.ts';

/** A figure of the counts: null where it is not defined. */
export type Cell = number | 'suppressed' | null | undefined;

/** Below this, a percentage of last year's figure says nothing (UX §2). */
const LEAST_FOR_PERCENT = 20;
const HIDDEN = '·';

/** Figures as people read them in one language (UX §9). */
export class Numbers {
  constructor(private readonly language: Language) {}

  /** `1 204`, `·` where it is hidden, `–` where there is none. */
  count(cell: Cell): string {
    if (cell === 'suppressed') return HIDDEN;
    return cell === null || cell === undefined ? '–' : textsOf(this.language).number(cell);
  }

  /** `7,5 %`. */
  percent(cell: Cell): string {
    if (cell === 'suppressed') return HIDDEN;
    if (cell === null || cell === undefined) return '–';
    const digits = cell.toFixed(1);
    return this.language === 'nb' ? `${digits.replace('.', ',')}\u00a0%` : `${digits}%`;
  }

  /** `+17`, `−38`, `0`; '' without last year's figure. */
  change(now: Cell, before: Cell): string {
    if (before === null || before === undefined || now === null || now === undefined) return '';
    if (now === 'suppressed' || before === 'suppressed') return HIDDEN;
    return signed(now - before, this.count(Math.abs(now - before)));
  }

  /** `+1,4 %`; '' where last year's figure is small. */
  changePercent(now: Cell, before: Cell): string {
    if (now === 'suppressed' || before === 'suppressed') return HIDDEN;
    if (typeof now !== 'number' || typeof before !== 'number' || before < LEAST_FOR_PERCENT) return '';
    const change = share(now - before, before)!;
    return signed(change, this.percent(Math.abs(change)));
  }

  /** `9,1 MB`. */
  size(bytes: number): string {
    const megabytes = bytes / 1e6;
    const digits = megabytes < 0.1 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${megabytes < 100 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
    return this.language === 'nb' ? digits.replace('.', ',') : digits;
  }
}

/** `part` in per cent of `whole`, with one decimal, halves away from zero. */
export function share(part: Cell, whole: Cell): number | undefined {
  if (typeof part !== 'number' || typeof whole !== 'number' || whole === 0) return undefined;
  return (Math.sign(part) * Math.floor((Math.abs(part) * 2000 + whole) / (2 * whole))) / 10;
}

/** What is left of `all`; hidden where one of them is. */
export function difference(all: Cell, part: Cell): Cell {
  if (all === 'suppressed' || part === 'suppressed') return 'suppressed';
  return typeof all === 'number' && typeof part === 'number' ? all - part : undefined;
}

function signed(value: number, shown: string): string {
  return value > 0 ? `+${shown}` : value < 0 ? `−${shown}` : shown;
}

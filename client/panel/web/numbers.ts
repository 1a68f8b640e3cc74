import { percentOf } from '../../../shared/counts/rounding.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import { type Cell, changePercentShown, changeShown, figureShown } from '../../../shared/counts/figures.ts';

/** Figures as people read them in one language. */
export class Numbers {
  constructor(private readonly language: Language) {}

  /** `1 204`, `·` where it is hidden, `–` where there is none. */
  count(cell: Cell): string {
    return figureShown(cell, 'persons', this.language);
  }

  /** `7,5 %`. */
  percent(cell: Cell): string {
    return figureShown(cell, 'percent', this.language);
  }

  /** `+17`, `−38`, `0`; '' without last year's figure. */
  change(now: Cell, before: Cell): string {
    return changeShown(now, before, this.language);
  }

  /** `+1,4 %`; '' where last year's figure is small. */
  changePercent(now: Cell, before: Cell): string {
    return changePercentShown(now, before, this.language);
  }

  /** `9,1 MB`. */
  size(bytes: number): string {
    const megabytes = bytes / 1e6;
    const digits = megabytes < 0.1 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${megabytes < 100 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
    return this.language === 'nb' ? digits.replace('.', ',') : digits;
  }
}

/** `part` in per cent of `whole`, with one decimal. */
export function share(part: Cell, whole: Cell): number | undefined {
  return typeof part === 'number' && typeof whole === 'number' ? (percentOf(part, whole) ?? undefined) : undefined;
}

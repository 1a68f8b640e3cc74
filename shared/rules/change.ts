/** How the rules on two years (KPR901 to KPR904) speak of a change. */
import type { ComparedExtract } from '../counts/compared.ts';
import type { Params } from './rule.ts';
import type { Texts } from './texts.ts';

/** Below this, a percentage says nothing (UX §2). */
const LEAST_FOR_PERCENT = 20;

/** The parameters of a message on a change. */
export function changeParams(now: number, before: number, current: ComparedExtract, previous: ComparedExtract): Params {
  return { now, before, year: previous.statistics.dataYear, years: current.statistics.dataYear - previous.statistics.dataYear };
}

type Changed = Readonly<Record<string, string | number>>;

/** `+269`, `−38`; 0 without a sign. */
export function signed(value: number, t: Texts): string {
  return value > 0 ? `+${t.number(value)}` : t.number(value);
}

/** `+269, +22,7 %`; the number alone where last year's was small. */
export function changeOf({ now, before }: Changed, t: Texts): string {
  const change = Number(now) - Number(before);
  if (Number(before) < LEAST_FOR_PERCENT) return signed(change, t);
  return `${signed(change, t)}, ${change > 0 ? '+' : change < 0 ? '−' : ''}${t.percent(Math.abs(change) / Number(before))}`;
}

/** `i fjor` · `last year`, or the year where it lies further back. */
export function backThen({ year, years }: Changed, t: Texts): string {
  const isLastYear = years === 1;
  if (t.language === 'nb') return isLastYear ? 'i fjor' : `i ${year}`;
  return isLastYear ? 'last year' : `in ${year}`;
}

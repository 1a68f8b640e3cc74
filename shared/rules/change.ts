/** How the rules on two years (KPR901 to KPR904) speak of a change. */
import type { ComparedExtract } from '../counts/compared.ts';
import { changePercentShown, changeShown } from '../counts/figures.ts';
import type { Params } from './rule.ts';
import type { Texts } from './texts.ts';

/** The parameters of a message on a change. */
export function changeParams(now: number, before: number, current: ComparedExtract, previous: ComparedExtract): Params {
  return { now, before, year: previous.statistics.dataYear, years: current.statistics.dataYear - previous.statistics.dataYear };
}

type Changed = Readonly<Record<string, string | number>>;

/** `+269, +22,7 %`; the number alone where last year's was small. */
export function changeOf({ now, before }: Changed, { language }: Texts): string {
  const [change, percent] = [changeShown(Number(now), Number(before), language), changePercentShown(Number(now), Number(before), language)];
  return percent === '' ? change : `${change}, ${percent}`;
}

/** `i fjor` · `last year`, or the year where it lies further back. */
export function backThen({ year, years }: Changed, t: Texts): string {
  const isLastYear = years === 1;
  if (t.language === 'nb') return isLastYear ? 'i fjor' : `i ${year}`;
  return isLastYear ? 'last year' : `in ${year}`;
}

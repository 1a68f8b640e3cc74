/** What anybody can know of figures of which one counts some of the persons of the other: the part is not above the whole. */
import { KEPT, LONG_STAY, NOT_LONG_STAY, ages, groupKeys, levels } from '../../../shared/counts/axes.ts';
import type { Box } from '../../../shared/counts/block.ts';
import type { CountResult } from '../../../shared/counts/result.ts';
import { type FigureKey, type Suppressed, type Year, figureOf, figuresOf, visited } from '../../../shared/counts/suppress/figures.ts';
import { homeCare, timeLimited } from '../../../shared/counts/tallies/answers.ts';
import { HOME_POPULATION, LONG_STAY_POPULATION, MET, indicators, nutrition, reviewed, seenByDoctor } from '../../../shared/counts/tallies/indicators.ts';
import { helpAtHome, weeklyHours } from '../../../shared/counts/tallies/hours.ts';
import { atYearEnd, groups, groupsAtYearEnd, recipients, services, servicesAtYearEnd } from '../../../shared/counts/tallies/recipients.ts';
import { left, newcomers } from '../../../shared/counts/tallies/turnover.ts';
import { printed } from './attack.ts';

interface Part {
  readonly part: Box;
  readonly whole: Box;
  readonly year: Year;
  readonly yearOfWhole?: Year;
}

/** What a figure can be; `truth` where it is printed or hidden. */
interface Interval {
  low: number;
  high: number;
  readonly truth: number | undefined;
  readonly hidden: boolean;
}

/** The whole is not below the sum of the parts, and not above it where that is exact. */
interface Bound {
  readonly whole: Interval;
  readonly parts: readonly Interval[];
  readonly exact: boolean;
}

/**
 * The hidden figures of which only one value is possible: what each can be is narrowed, by figures that are a part of
 * another and by those that make up another, until nothing changes. `untrue`: bounds that do not hold in truth.
 */
export function byIntervals(result: CountResult, suppressed: CountResult<Suppressed>): { readonly exposed: readonly string[]; readonly untrue: number } {
  const boxes = new Map<string, FigureKey>();
  const intervals = new Map<string, Interval>();
  for (const { formula, year, truth, shown } of printed(result, suppressed)) {
    if (formula.kind !== 'count' && formula.kind !== 'previous') continue;
    const figure = figuresOf(formula, year)[0]!;
    const hidden = shown === 'suppressed';
    boxes.set(figure.key, figure);
    intervals.set(figure.key, { low: hidden ? 1 : truth, high: hidden ? Infinity : truth, truth, hidden });
  }
  const intervalOf = (box: Box, year: Year): Interval => {
    const { key } = figureOf(box, year);
    const known = intervals.get(key) ?? { low: 0, high: Infinity, truth: undefined, hidden: false };
    intervals.set(key, known);
    return known;
  };
  const bounds: Bound[] = partsOf(result).map(({ part, whole, year, yearOfWhole = year }) => ({ whole: intervalOf(whole, yearOfWhole), parts: [intervalOf(part, year)], exact: false }));
  for (const whole of boxes.values()) for (const part of boxes.values()) bounds.push(...nested(whole, part, intervals));
  for (let changed = true; changed; ) {
    changed = false;
    for (const bound of bounds) if (narrow(bound)) changed = true;
  }
  const isUntrue = ({ whole, parts, exact }: Bound): boolean => {
    const sum = parts.reduce((all, { truth }) => all + (truth ?? Number.NaN), 0);
    return exact ? whole.truth! !== sum && !Number.isNaN(sum) : whole.truth! < sum;
  };
  return { exposed: [...intervals].filter(([, { low, high, hidden }]) => hidden && low === high).map(([key]) => key), untrue: bounds.filter(isUntrue).length };
}

/** A box inside another one is a part of it; what is left of the whole may be a figure too. */
function nested(whole: FigureKey, part: FigureKey, intervals: ReadonlyMap<string, Interval>): Bound[] {
  const { block, masks } = whole.box;
  const inner = part.box.masks;
  if (whole === part || block !== part.box.block || whole.year !== part.year || inner.some((mask, axis) => (mask & ~masks[axis]!) !== 0)) return [];
  const other = masks.findIndex((mask, axis) => mask !== inner[axis]);
  const isOnly = masks.every((mask, axis) => axis === other || mask === inner[axis]);
  const rest = isOnly ? intervals.get(figureOf({ block, masks: masks.map((mask, axis) => (axis === other ? mask & ~inner[axis]! : mask)) }, whole.year).key) : undefined;
  return [{ whole: intervals.get(whole.key)!, parts: [intervals.get(part.key)!, ...(rest === undefined ? [] : [rest])], exact: rest !== undefined }];
}

function narrow({ whole, parts, exact }: Bound): boolean {
  const before = [whole, ...parts].map(({ low, high }) => `${low} ${high}`).join();
  const sum = (of: readonly Interval[], end: 'low' | 'high'): number => of.reduce((all, interval) => all + interval[end], 0);
  whole.low = Math.max(whole.low, sum(parts, 'low'));
  if (exact) whole.high = Math.min(whole.high, sum(parts, 'high'));
  for (const part of parts) {
    const others = parts.filter((other) => other !== part);
    part.high = Math.min(part.high, whole.high - sum(others, 'low'));
    if (exact) part.low = Math.max(part.low, whole.low - sum(others, 'high'));
  }
  return before !== [whole, ...parts].map(({ low, high }) => `${low} ${high}`).join();
}

function partsOf(result: CountResult): Part[] {
  const years = result.recipients.previousYear === null ? (['this'] as const) : (['this', 'previous'] as const);
  const turnover = result.tables['S-11'] === undefined ? [] : [{ part: left.where(), whole: recipients.where({ fate: KEPT }), year: 'this', yearOfWhole: 'previous' } as const];
  return [...shares(result), ...years.flatMap((year) => [...persons(result, year), ...measures(year)]), ...turnover];
}

/** Shares are of persons who are counted beside them; but some of those with assistance live in institutions (S-19). */
function shares(result: CountResult): Part[] {
  const found: Part[] = [];
  const mixed = NOT_LONG_STAY.reduce((mask, dwelling) => mask | (1 << dwelling), 0);
  visited(result, (formula, value, year) => {
    if (formula.kind === 'percent' && !(formula.box.block === (servicesAtYearEnd as unknown) && formula.of.masks.includes(mixed))) found.push({ part: formula.box, whole: formula.of, year });
    return value;
  });
  return found;
}

function persons(result: CountResult, year: Year): Part[] {
  const kept = { fate: KEPT };
  const found: Part[] = [];
  const add = (part: Box, whole: Box): void => void found.push({ part, whole, year });
  const spans = [{}, ...ages.map((_, age) => ({ age })), { age: [0, 1, 2] }, { age: [3, 4, 5] }];
  for (const where of [...spans, ...levels.map((_, level) => ({ level }))]) {
    const some = { ...where, ...kept };
    add(atYearEnd.where(some), recipients.where(some));
    add(homeCare.where(where), atYearEnd.where(some));
    for (const { code } of result.services) {
      add(services.where({ code, ...some }), recipients.where(some));
      add(servicesAtYearEnd.where({ code, ...some }), services.where({ code, ...some }));
      add(servicesAtYearEnd.where({ code, ...some }), atYearEnd.where(some));
    }
    if (year === 'this' && result.tables['S-09'] !== undefined) add(newcomers.where(where), recipients.where(some));
  }
  for (const span of spans) groupKeys.forEach((_, group) => add(groupsAtYearEnd.where({ group, ...span, ...kept }), groups.where({ group, ...span, ...kept })));
  groupKeys.forEach((_, group) => add(groups.where({ group, ...kept }), recipients.where(kept)));
  return found;
}

function measures(year: Year): Part[] {
  const found: Part[] = [];
  const add = (part: Box, whole: Box): void => void found.push({ part, whole, year });
  const same = (one: Box, other: Box): void => {
    add(one, other);
    add(other, one);
  };
  for (const [population, dwelling] of [[LONG_STAY_POPULATION, [LONG_STAY]], [HOME_POPULATION, NOT_LONG_STAY]] as const) {
    for (let indicator = 0; indicator < 5; indicator++) add(indicators.where({ population, indicator }), atYearEnd.where({ dwelling, fate: KEPT }));
  }
  const residents = atYearEnd.where({ dwelling: LONG_STAY, fate: KEPT });
  same(nutrition.where(), residents);
  same(nutrition.where({ step: [1, 2, 3] }), indicators.where({ population: LONG_STAY_POPULATION, indicator: 1, state: MET }));
  same(reviewed.where(), indicators.where({ population: LONG_STAY_POPULATION, indicator: 2, state: MET }));
  add(seenByDoctor.where(), residents);
  add(weeklyHours.where({ code: 8 }), servicesAtYearEnd.where({ code: 8, fate: KEPT }));
  for (const where of [{}, ...levels.map((_, level) => ({ level }))]) {
    add(helpAtHome.where(where), homeCare.where(where));
    add(timeLimited.where(where), atYearEnd.where({ ...where, fate: KEPT }));
  }
  return found;
}

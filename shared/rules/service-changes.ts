import { type ComparedExtract, isEarlier, isGreatServiceChange } from '../counts/compared.ts';

/** One code's recipients during the year in two extracts. */
export interface ServiceChange {
  readonly code: number;
  readonly now: number;
  readonly before: number;
}

/** "0–4" of the register's annex: as good as nobody. */
const NOBODY = 4;
const MANY = 20;

/** The codes that are valid in both years; none where the extracts are not of two years, in their order. */
export function serviceChanges(current: ComparedExtract, previous: ComparedExtract): ServiceChange[] {
  if (!isEarlier(previous, current)) return [];
  const before = new Map(previous.statistics.services.map(({ code, year }) => [code, year]));
  return current.statistics.services.flatMap(({ code, year: now }) => (before.has(code) ? [{ code, now, before: before.get(code)! }] : []));
}

/** From 20 or more to as good as nobody, or the other way (RULES KPR903). */
export function vanishedOrAppeared({ now, before }: ServiceChange): boolean {
  return (before >= MANY && now <= NOBODY) || (before <= NOBODY && now >= MANY);
}

/** More than 20 % and 20 persons; 5 under coercion (RULES KPR902). */
export function isGreat({ code, now, before }: ServiceChange): boolean {
  return isGreatServiceChange(code, now, before);
}

const pairs: readonly (readonly [number, number])[] = [[8, 21], [18, 20], [1, 2], [1, 15], [6, 26]];
/** "About the same number": the smaller movement is at least this part of the greater one. */
const ABOUT_THE_SAME = 0.5;

/** The two codes of a pair that may have been mistaken for each other. */
export interface Swap {
  readonly down: ServiceChange;
  readonly up: ServiceChange;
}

/** Pairs of codes that moved in opposite directions by about the same number, at least one of them greatly (RULES KPR904). */
export function swaps(changes: readonly ServiceChange[]): Swap[] {
  return pairs.flatMap((pair) => {
    const [a, b] = pair.map((code) => changes.find((change) => change.code === code));
    if (a === undefined || b === undefined) return [];
    const [byA, byB] = [a.now - a.before, b.now - b.before];
    const [less, more] = [Math.min(Math.abs(byA), Math.abs(byB)), Math.max(Math.abs(byA), Math.abs(byB))];
    if (byA * byB >= 0 || less < more * ABOUT_THE_SAME || !(isGreat(a) || isGreat(b))) return [];
    return [byA < 0 ? { down: a, up: b } : { down: b, up: a }];
  });
}

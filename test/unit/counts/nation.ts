/**
 * A nation with the published margins of 2021 (DOMAIN §7): kinds of persons, and how many there are of each. Who has what
 * together is made up; only the margins are real.
 */
import { codesWhere, codesOf } from '../../../shared/extract/code-bits.ts';
import { type PersonOf, service } from './extract.ts';

/** So many persons who are alike. */
export interface Kind {
  readonly person: PersonOf;
  readonly persons: number;
}

/** T2.2.1: women, men; by age group. Persons on 31 December by age: T2.10.4. */
export const ages = [
  { age: 10, women: 7_130, men: 11_807, yearEnd: 15_707 },
  { age: 30, women: 43_384, men: 40_812, yearEnd: 62_992 },
  { age: 60, women: 28_123, men: 25_972, yearEnd: 41_075 },
  { age: 70, women: 44_057, men: 35_076, yearEnd: 59_044 },
  { age: 85, women: 61_116, men: 32_564, yearEnd: 75_541 },
  { age: 95, women: 35_924, men: 13_841, yearEnd: 38_583 },
];

/** T2.4.2, by age group; on 31 December T2.10.2 in all, which is divided among the age groups here. */
export const groups = {
  home: { byAge: [18_363, 80_990, 49_604, 65_128, 70_592, 34_758], yearEnd: [14_800, 52_000, 31_500, 47_000, 57_000, 32_074] },
  housing: { byAge: [47, 11_645, 9_060, 9_227, 10_653, 8_543], yearEnd: [40, 10_016, 7_793, 7_936, 9_163, 7_347] },
  institution: { byAge: [2_372, 3_980, 7_626, 26_593, 38_649, 26_401], yearEnd: [961, 1_613, 3_090, 10_775, 15_660, 10_697] },
  technology: { byAge: [51, 2_353, 7_455, 27_071, 49_771, 28_977], yearEnd: [41, 1_886, 5_976, 21_701, 39_898, 23_228] },
};
type Group = keyof typeof groups;

/** T2.5.1, §3.8: persons by code. */
export const codes: Readonly<Record<number, number>> = {
  1: 99_298, 2: 27_393, 3: 4_340, 4: 32_019, 5: 34_247, 6: 109_303, 7: 9_308, 8: 8_444, 9: 37_015, 11: 11_658, 14: 907, 15: 261_537, 17: 4_030, 18: 30_367,
  19: 15_496, 20: 18_660, 21: 45_802, 23: 1_230, 24: 1_555, 25: 14_735, 26: 2_913, 27: 5_792, 28: 7_814, 29: 49_175,
};

/** T2.6.1: persons with hours on 31 December, and their brackets in per cent. */
export const hours: Readonly<Record<number, { persons: number; percent: readonly number[] }>> = {
  1: { persons: 77_140, percent: [76, 11, 6, 2, 3, 2] },
  2: { persons: 22_119, percent: [33, 16, 10, 6, 13, 21] },
  3: { persons: 3_831, percent: [2, 2, 10, 12, 30, 43] },
  4: { persons: 22_948, percent: [7, 8, 29, 20, 35, 1] },
  7: { persons: 6_944, percent: [6, 12, 19, 32, 23, 8] },
  9: { persons: 30_101, percent: [5, 80, 13, 1, 0.3, 0.1] },
  11: { persons: 9_677, percent: [3, 18, 39, 19, 18, 3] },
  15: { persons: 164_520, percent: [59, 20, 11, 4, 4, 2] },
  17: { persons: 2_214, percent: [3, 1, 44, 34, 17, 1] },
};
const bracketHours = ['1.00', '3.00', '7.00', '12.00', '20.00', '40.00'];

/** §3.9, §3.10. */
export const roundTheClock = 63_578;
export const waiting = 2_317;

/** Persons in a row, numbered from 0 to `size`; marks are intervals of them. */
class Line {
  private readonly marks: { readonly from: number; readonly to: number; readonly mark: string }[] = [];

  constructor(readonly size: number) {}

  /** Marks so many persons from a place on; at the end it goes on with the first. */
  mark(mark: string, from: number, persons: number): void {
    if (persons > this.size) throw new RangeError(`${persons} of ${this.size} cannot be ${mark}`);
    const start = this.size === 0 ? 0 : from % this.size;
    const end = start + persons;
    this.marks.push({ from: start, to: Math.min(end, this.size), mark });
    if (end > this.size) this.marks.push({ from: 0, to: end - this.size, mark });
  }

  /** The stretches of persons who have the same marks. */
  stretches(): { readonly persons: number; readonly marks: ReadonlySet<string> }[] {
    const places = [...new Set([0, this.size, ...this.marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
    return places.slice(1).map((to, i) => ({
      persons: to - places[i]!,
      marks: new Set(this.marks.filter((mark) => mark.from <= places[i]! && mark.to >= to && mark.from < mark.to).map(({ mark }) => mark)),
    }));
  }
}

/** Parts of a sum in proportion to weights, whole numbers that add up to it. */
function shared(sum: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((a, b) => a + b, 0);
  let before = 0;
  let given = 0;
  return weights.map((weight) => {
    before += weight;
    const until = Math.round((sum * before) / whole);
    const part = until - given;
    given = until;
    return part;
  });
}

/** Numbers that round to the percentages and add up to the persons. */
export function bracketsOf({ persons, percent }: { persons: number; percent: readonly number[] }): number[] {
  return shared(persons, percent);
}

/**
 * Lays the margins over each other: within an age group the groups of services follow one another around the line, so that
 * everybody has one; within a group of services its codes do the same.
 */
export function nation(): Kind[] {
  const names = Object.keys(groups) as Group[];
  // By group: stretches of persons who have it, with what else is known of them.
  const lines = ages.map(({ women, men, yearEnd }, a) => {
    const persons = women + men;
    const line = new Line(persons);
    line.mark('woman', 0, women);
    let next = 0;
    let nextBefore = yearEnd;
    for (const name of names) {
      const { byAge, yearEnd: ofGroup } = groups[name];
      const now = ofGroup[a]!;
      // Those who have the group on 31 December stand among the first `yearEnd`, the others behind them, where there is room.
      markWithin(line, `${name} now`, next % yearEnd, now, 0, yearEnd);
      const before = byAge[a]! - now;
      const room = persons - yearEnd;
      const behind = Math.min(before, room);
      markWithin(line, `${name} before`, nextBefore, behind, yearEnd, persons);
      nextBefore = yearEnd + ((nextBefore - yearEnd + behind) % Math.max(room, 1));
      if (before > behind) markWithin(line, `${name} before`, (next + now) % yearEnd, before - behind, 0, yearEnd);
      next = (next + now) % yearEnd;
    }
    return line.stretches().map((stretch) => ({ ...stretch, age: ages[a]!.age }));
  });
  return withCodes(lines.flat());
}

/** The same around a part of the line. */
function markWithin(line: Line, mark: string, from: number, persons: number, start: number, end: number): void {
  if (persons > end - start) throw new RangeError(`${persons} of ${end - start} cannot be ${mark}`);
  const first = Math.min(persons, end - Math.max(from, start));
  line.mark(mark, Math.max(from, start), first);
  if (persons > first) line.mark(mark, start, persons - first);
}

interface Stretch {
  readonly persons: number;
  readonly marks: ReadonlySet<string>;
  readonly age: number;
}

/** Puts the codes of each group on its persons, and the hours on the codes; then everything falls into kinds. */
function withCodes(stretches: readonly Stretch[]): Kind[] {
  const whole = new Line(stretches.reduce((sum, { persons }) => sum + persons, 0));
  let place = 0;
  const holders = new Map<string, { readonly from: number; readonly to: number }[]>();
  for (const { persons, marks, age } of stretches) {
    for (const mark of [...marks, `age ${age}`]) {
      whole.mark(mark, place, persons);
      holders.set(mark, [...(holders.get(mark) ?? []), { from: place, to: place + persons }]);
    }
    place += persons;
  }
  for (const name of Object.keys(groups) as Group[]) {
    const members = codesOf(codesWhere(({ group }) => group === name)).filter((code) => codes[code] !== undefined);
    const now = holders.get(`${name} now`) ?? [];
    const before = holders.get(`${name} before`) ?? [];
    const onLastDay = roomFor(sizeOf(now), members);
    let nextNow = 0;
    let nextBefore = 0;
    for (const code of members) {
      lay(whole, now, nextNow, onLastDay[code]!, `${code} now`);
      const { persons = 0, percent = [] } = hours[code] ?? {};
      if (persons > 0) bracketsOf({ persons, percent }).reduce((from, n, bracket) => (lay(whole, now, nextNow + from, n, `${code} hours ${bracket}`), from + n), 0);
      nextNow = (nextNow + onLastDay[code]!) % sizeOf(now);
      const rest = codes[code]! - onLastDay[code]!;
      const ended = Math.min(rest, sizeOf(before));
      lay(whole, before, nextBefore, ended, `${code} before`);
      if (ended > 0) nextBefore = (nextBefore + ended) % sizeOf(before);
      // Those who have the group, but not this code, on 31 December may have had it.
      lay(whole, now, nextNow, rest - ended, `${code} before`);
    }
  }
  whole.mark('14 before', 0, codes[14]!);
  whole.mark('23 before', 500, codes[23]!);
  whole.mark('24 before', 90_000, codes[24]!);
  whole.mark('round the clock', 200_000, roundTheClock);
  whole.mark('waiting', 262_000, waiting);
  return whole.stretches().map(({ persons, marks }) => ({ persons, person: personOf(marks) }));
}

function sizeOf(intervals: readonly { readonly from: number; readonly to: number }[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** How many have each code on 31 December: all with hours, and enough of the others that everybody of the group has one. */
function roomFor(persons: number, members: readonly number[]): Record<number, number> {
  const least = Object.fromEntries(members.map((code) => [code, hours[code]?.persons ?? 0]));
  let missing = persons - members.reduce((sum, code) => sum + least[code]!, 0);
  for (const code of members) {
    if (missing <= 0) break;
    if (hours[code] !== undefined) continue;
    const more = Math.min(missing, codes[code]!, persons);
    least[code] = more;
    missing -= more;
  }
  if (missing > 0) throw new RangeError('there are too few codes for the persons');
  return least;
}

/** Marks so many persons of a set of intervals, from a place in the set on, around its end. */
function lay(line: Line, intervals: readonly { readonly from: number; readonly to: number }[], from: number, persons: number, mark: string): void {
  const size = sizeOf(intervals);
  if (persons > size) throw new RangeError(`${persons} of ${size} cannot be ${mark}`);
  for (const [start, end] of from % Math.max(size, 1) + persons > size ? [[from % size, size], [0, (from % size) + persons - size]] : [[from % Math.max(size, 1), (from % Math.max(size, 1)) + persons]]) {
    let at = 0;
    for (const interval of intervals) {
      const length = interval.to - interval.from;
      const first = Math.max(start! - at, 0);
      const last = Math.min(end! - at, length);
      if (first < last) line.mark(mark, interval.from + first, last - first);
      at += length;
    }
  }
}

function personOf(marks: ReadonlySet<string>): PersonOf {
  const services = [...marks].flatMap((mark) => {
    const [code, when] = mark.split(' ');
    if (!/^\d+$/.test(code!) || when === 'hours') return [];
    if (when === 'before') return [service(code!, { tjTilDato: 20210630 })];
    const bracket = [...marks].find((other) => other.startsWith(`${code} hours `))?.split(' ')[2];
    return [service(code!, bracket === undefined ? {} : { tjTimerUke: bracketHours[Number(bracket)]! })];
  });
  const age = Number([...marks].find((mark) => mark.startsWith('age '))!.slice(4));
  const information = [{ poHusstand: 1, poVenteliste: marks.has('waiting') ? 1 : 2, poHeldg: marks.has('round the clock') ? 1 : 2, poFraDato: 20210101 }];
  return { age, sex: marks.has('woman') ? 'K' : 'M', services, information };
}

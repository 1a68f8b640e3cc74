import type { Random } from './random.ts';

/** Upper limits of the published hour groups, hours a week (DOMAIN §7.5); the last is open and ends at `most`. */
const limits = [2, 5, 10, 15, 35.5];

interface HoursTable {
  /** Per cent of the recipients in each hour group: T2.6.1, 31.12.2021. */
  readonly shares: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** By code; 8 only where it is rolling. 22 is not generated. */
const hourTables: ReadonlyMap<number, HoursTable> = new Map([
  [1, { shares: [76, 11, 6, 2, 3, 2], least: 0.25, most: 50 }],
  [2, { shares: [33, 16, 10, 6, 13, 21], least: 0.5, most: 90 }],
  [3, { shares: [2, 2, 10, 12, 30, 43], least: 1, most: 100 }],
  [4, { shares: [7, 8, 29, 20, 35, 1], least: 1, most: 40 }],
  [7, { shares: [6, 12, 19, 32, 23, 8], least: 1, most: 48 }],
  [8, { shares: [7, 7, 4, 4, 26, 52], least: 1, most: 60 }],
  [9, { shares: [5, 80, 13, 1, 0.3, 0.1], least: 1, most: 40 }],
  [11, { shares: [3, 18, 39, 19, 18, 3], least: 1, most: 45 }],
  [15, { shares: [59, 20, 11, 4, 4, 2], least: 0.08, most: 80 }],
  [17, { shares: [3, 1, 44, 34, 17, 1], least: 1, most: 40 }],
]);

/** Whether hours belong to the service: of the codes that are generated, those of DOMAIN §7.5. */
export function hasHours(code: number, rolling: boolean): boolean {
  return code === 8 ? rolling : hourTables.has(code);
}

/** Minutes a week for a person who stands at `rank` (0 to 1) among the recipients of the service. */
export function minutesAt(random: Random, code: number, rank: number): number {
  const { shares, least, most } = hourTables.get(code)!;
  let sum = 0;
  for (const share of shares) sum += share;
  let rest = rank * sum;
  let group = 0;
  while (group < shares.length - 1 && rest >= shares[group]!) rest -= shares[group++]!;
  const from = Math.max(group === 0 ? 0 : limits[group - 1]!, least) * 60;
  const to = (limits[group] ?? most) * 60;
  return asDecided(random, from, to, Math.min(rest / shares[group]!, 1));
}

/**
 * Minutes in [from, to) at a fraction of the way: now and then whole half hours, often five minutes, else to the minute, so that
 * the decisions of one unit are not all alike (KPR803).
 */
function asDecided(random: Random, from: number, to: number, fraction: number): number {
  const exact = from + (to - from) * fraction;
  const step = random.weighted([12, 50, 38]);
  const unit = step === 0 ? 30 : step === 1 ? 5 : 1;
  const minutes = Math.round(exact / unit) * unit;
  return minutes >= from && minutes < to ? minutes : Math.floor(exact);
}

/** New minutes at a re-assessment: somewhat more or fewer, never more than `most`. */
export function reassessed(random: Random, minutes: number, most: number): number {
  if (random.chance(0.4)) return minutes;
  return Math.max(5, Math.min(Math.round(minutes * (0.85 + 0.35 * random.fraction())), most));
}

/** As the format writes it: hours with two decimals, of whole minutes ("0.58" for 35). */
export function formatHours(minutes: number): string {
  const hundredths = Math.round((minutes * 5) / 3);
  const decimals = hundredths % 100;
  return `${(hundredths - decimals) / 100}.${decimals < 10 ? '0' : ''}${decimals}`;
}

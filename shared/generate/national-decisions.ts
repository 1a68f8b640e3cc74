/**
 * Decisions nationally: how often a service is decided anew, how often an application is rejected, how often somebody complains.
 * Source: DOMAIN §7.6 (decisions, rejections and complaints by code, 2021); §7.8 (from decision to start, code 1, 2016).
 */

interface NationalDecisions {
  /** Of the decisions of a year, and complaints; where "under 10" was published, a guess below it. */
  readonly rejections: number;
  readonly complaints: number;
}

const national: ReadonlyMap<number, NationalDecisions> = new Map<number, NationalDecisions>([
  [1, { rejections: 822, complaints: 36 }],
  [2, { rejections: 229, complaints: 20 }],
  [3, { rejections: 568, complaints: 100 }],
  [4, { rejections: 569, complaints: 6 }],
  [5, { rejections: 73, complaints: 1 }],
  [7, { rejections: 380, complaints: 43 }],
  [8, { rejections: 494, complaints: 53 }],
  [9, { rejections: 1_323, complaints: 37 }],
  [11, { rejections: 844, complaints: 112 }],
  [15, { rejections: 2_007, complaints: 37 }],
  [17, { rejections: 84, complaints: 0 }],
  [18, { rejections: 396, complaints: 4 }],
  [19, { rejections: 227, complaints: 2 }],
  [20, { rejections: 727, complaints: 15 }],
  [21, { rejections: 1_519, complaints: 37 }],
  [29, { rejections: 1_429, complaints: 34 }],
]);

/** The codes that are rejected, and how often in relation to each other. */
export const rejectedCodes: readonly number[] = [...national.keys()];
export const rejectionWeights: readonly number[] = [...national.values()].map(({ rejections }) => rejections);

/**
 * Of the persons with services, the share that has an application rejected in a year. Nationally it is 3.1 % of all (11 691 of
 * 379 806); two of these three are those who have only applied (national.ts, APPLICANTS).
 */
export const REJECTED_IN_A_YEAR = 0.0115;

/** Complaints concern rejections in the main; this share of them, on top of what the code has of its own, is complained about. */
const COMPLAINTS_AT_LEAST = 0.03;

export function chanceOfComplaint(code: number, granted: boolean): number {
  if (granted) return 0.0002;
  const { rejections, complaints } = national.get(code)!;
  return COMPLAINTS_AT_LEAST + complaints / rejections;
}

/** How long a decision lasts before the next, in days, shortest and longest: so that decisions a year come near the national number. */
const durations: ReadonlyMap<number, readonly [number, number]> = new Map([
  [1, [500, 1090]], [2, [450, 1090]], [3, [250, 730]], [4, [500, 1090]], [5, [600, 1090]], [6, [700, 1090]], [7, [200, 730]],
  [8, [35, 180]], [9, [500, 1090]], [11, [250, 900]], [14, [90, 365]], [15, [90, 760]], [17, [200, 900]], [21, [900, 1090]], [24, [60, 300]],
  [26, [400, 1090]], [27, [400, 1090]], [28, [400, 1090]], [29, [900, 1090]],
]);

export function durationOfDecision(code: number): readonly [number, number] {
  return durations.get(code) ?? [200, 1000];
}

/** Days from decision to start: negative, 0–15, 16–30, more (DOMAIN §7.8), as weights and bounds. */
export const startWeights: readonly number[] = [7_264, 16_471, 4_716, 10_386];
export const startBounds: readonly (readonly [number, number])[] = [[-25, -1], [0, 15], [16, 30], [31, 75]];

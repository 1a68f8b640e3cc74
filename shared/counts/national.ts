/**
 * How many persons in Norway receive each service during a year, their age and sex, and how much is rejected.
 * Source: DOMAIN §7.1 (FHI's note on 2023, table 1, and the report for 2021, T2.5.1; coercion: §3.8 and table 2).
 */

/** The data years of the columns below. */
const FIRST_YEAR = 2019;
const LAST_YEAR = 2023;

/** Unique recipients of any service. */
const recipients: readonly number[] = [364_666, 371_319, 379_806, 390_391, 397_579];

/** Recipients by code; undefined where the year was not published. 29 includes 12 and 13. */
const recipientsByCode: ReadonlyMap<number, readonly (number | undefined)[]> = new Map([
  [1, [101_826, 100_016, 99_298, 100_177, 101_764]],
  [2, [26_269, 26_731, 27_393, 27_643, 27_589]],
  [3, [4_032, 4_119, 4_340, 4_530, 4_746]],
  [4, [33_580, 31_239, 32_019, 34_185, 34_966]],
  [5, [32_464, 32_913, 34_247, 35_000, 35_072]],
  [6, [82_049, 104_353, 109_303, 116_346, 122_010]],
  [7, [9_305, 9_378, 9_308, 9_777, 10_148]],
  [8, [8_451, 7_996, 8_444, 8_925, 9_366]],
  [9, [37_821, 37_247, 37_015, 37_419, 37_266]],
  [11, [11_562, 11_557, 11_658, 11_881, 12_163]],
  [14, [761, 852, 907, 1_106, 1_312]],
  [15, [247_808, 251_555, 261_537, 269_518, 274_204]],
  [17, [5_046, 4_222, 4_030, 4_021, 3_800]],
  [18, [29_426, 29_611, 30_367, 33_641, 32_181]],
  [19, [15_877, 14_761, 15_496, 16_405, 16_065]],
  [20, [22_720, 19_036, 18_660, 20_177, 20_237]],
  [21, [45_866, 45_933, 45_802, 46_658, 45_633]],
  [22, [undefined, undefined, undefined, 24, 24]],
  [23, [1_197, 1_271, 1_230, 1_156, 1_131]],
  [24, [1_353, 1_395, 1_555, 1_694, 2_021]],
  [25, [13_793, 13_089, 14_735, 15_014, 14_437]],
  [26, [2_333, 3_454, 2_913, 3_389, 3_806]],
  [27, [1_816, 5_712, 5_792, 7_550, 9_327]],
  [28, [3_925, 6_097, 7_814, 11_351, 15_183]],
  [29, [46_313, 49_894, 49_175, 49_521, 49_337]],
]);

/** Recipients during 2021 by age group A6 (DOMAIN §7.2; 003 T2.2.1), the only year that is published by age and sex. */
export const nationalAges: readonly { readonly women: number; readonly men: number }[] = [
  { women: 7_130, men: 11_807 },
  { women: 43_384, men: 40_812 },
  { women: 28_123, men: 25_972 },
  { women: 44_057, men: 35_076 },
  { women: 61_116, men: 32_564 },
  { women: 35_924, men: 13_841 },
];
export const NATIONAL_AGES_YEAR = 2021;

/**
 * Decisions of 2021 by code, and how many of them were rejections (DOMAIN §7.6; 003 T2.9), the only year that is published.
 * Of code 6 none were counted.
 */
const decisionsByCode: ReadonlyMap<number, readonly [decisions: number, rejections: number]> = new Map([
  [1, [51_664, 822]], [2, [14_931, 229]], [3, [3_763, 568]], [4, [17_107, 569]], [5, [14_053, 73]], [7, [7_756, 380]], [8, [23_083, 494]], [9, [18_960, 1_323]],
  [11, [8_217, 844]], [15, [213_884, 2_007]], [17, [2_904, 84]], [18, [55_985, 396]], [19, [26_766, 227]], [20, [33_707, 727]], [21, [21_690, 1_519]], [29, [11_339, 1_429]],
]);

/** The rejections of 2021 in per cent of the decisions; undefined for a code without numbers. */
export function nationalRejections(code: number): number | undefined {
  const found = decisionsByCode.get(code);
  return found === undefined ? undefined : (found[1] / found[0]) * 100;
}

/** Persons with a code, of all recipients, and the data year that is of. */
export interface NationalCount {
  readonly persons: number;
  readonly of: number;
  readonly year: number;
}

/** The published year nearest to a data year. */
export function nationalYear(year: number): number {
  return Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);
}

/** The codes of which the national number is known. */
export const nationalCodes: readonly number[] = [...recipientsByCode.keys()];

/** The national count of a code in the nearest year in which it was published; undefined for a code without numbers. */
export function nationalCount(code: number, year: number): NationalCount | undefined {
  const byYear = recipientsByCode.get(code);
  if (byYear === undefined) return undefined;
  let column = nationalYear(year) - FIRST_YEAR;
  while (byYear[column] === undefined && column < byYear.length) column++;
  const persons = byYear[column];
  return persons === undefined ? undefined : { persons, of: recipients[column]!, year: FIRST_YEAR + column };
}

/**
 * How many receive each service, nationally. Source: DOMAIN §7.1 (recipients during the year, 2019–2023; coercion 2017–2023).
 * How they divide by age is published only for groups of services (§7.2, T2.4.2); the division by code is this project's own.
 */
/** Recipients of all services 2019 to 2023. */
const recipients = [364_666, 371_319, 379_806, 390_391, 397_579];

export interface NationalService {
  /** Recipients 2019 to 2023. */
  readonly recipients: readonly number[];
  /** Roughly the share of each age group that has it: only the relations between the groups count. */
  readonly byAge: readonly number[];
  /** How much more often (less often) than at home it is found in the municipality's housing, and before a long stay. */
  readonly housing: number;
  readonly beforeLongStay: number;
  /** First data year, where the code is new. */
  readonly from?: number;
}

/** 21 and 29 are settings (national.ts); 22 has 24 recipients in the whole country, too few to imitate. */
export const nationalServices: ReadonlyMap<number, NationalService> = new Map<number, NationalService>([
  [1, { recipients: [101_826, 100_016, 99_298, 100_177, 101_764], byAge: [0.01, 0.13, 0.24, 0.3, 0.38, 0.33], housing: 0.8, beforeLongStay: 1.2 }],
  [2, { recipients: [26_269, 26_731, 27_393, 27_643, 27_589], byAge: [0.06, 0.2, 0.115, 0.03, 0.008, 0.004], housing: 2.2, beforeLongStay: 0.3 }],
  [3, { recipients: [4_032, 4_119, 4_340, 4_530, 4_746], byAge: [0.0324, 0.0217, 0.0195, 0.0052, 0.0005, 0.0003], housing: 0.6, beforeLongStay: 0 }],
  [4, { recipients: [33_580, 31_239, 32_019, 34_185, 34_966], byAge: [0.025, 0.12, 0.11, 0.08, 0.075, 0.046], housing: 1.8, beforeLongStay: 1.6 }],
  [5, { recipients: [32_464, 32_913, 34_247, 35_000, 35_072], byAge: [0, 0.006, 0.05, 0.105, 0.14, 0.15], housing: 0.5, beforeLongStay: 1.4 }],
  [6, { recipients: [82_049, 104_353, 109_303, 116_346, 122_010], byAge: [0, 0.016, 0.1, 0.28, 0.52, 0.64], housing: 0.5, beforeLongStay: 1.3 }],
  [7, { recipients: [9_305, 9_378, 9_308, 9_777, 10_148], byAge: [0.22, 0.035, 0.006, 0.008, 0.006, 0.002], housing: 0, beforeLongStay: 0.5 }],
  [8, { recipients: [8_451, 7_996, 8_444, 8_925, 9_366], byAge: [0.11, 0.028, 0.01, 0.016, 0.018, 0.009], housing: 0.1, beforeLongStay: 0 }],
  [9, { recipients: [37_821, 37_247, 37_015, 37_419, 37_266], byAge: [0.28, 0.2, 0.16, 0.05, 0.017, 0.006], housing: 1.5, beforeLongStay: 0.3 }],
  [11, { recipients: [11_562, 11_557, 11_658, 11_881, 12_163], byAge: [0.24, 0.045, 0.02, 0.01, 0.007, 0.004], housing: 0.1, beforeLongStay: 0.8 }],
  [14, { recipients: [761, 852, 907, 1_106, 1_312], byAge: [0.0005, 0.007, 0.0035, 0.0005, 0, 0], housing: 6, beforeLongStay: 0 }],
  [15, { recipients: [247_808, 251_555, 261_537, 269_518, 274_204], byAge: [0.25, 0.58, 0.7, 0.75, 0.79, 0.8], housing: 1.1, beforeLongStay: 1.2 }],
  [17, { recipients: [5_046, 4_222, 4_030, 4_021, 3_800], byAge: [0, 0.001, 0.006, 0.019, 0.017, 0.009], housing: 0.5, beforeLongStay: 0 }],
  [18, { recipients: [29_426, 29_611, 30_367, 33_641, 32_181], byAge: [0.002, 0.003, 0.03, 0.1, 0.125, 0.13], housing: 0.7, beforeLongStay: 2.2 }],
  [19, { recipients: [15_877, 14_761, 15_496, 16_405, 16_065], byAge: [0.002, 0.006, 0.027, 0.07, 0.06, 0.05], housing: 0.7, beforeLongStay: 1.2 }],
  [20, { recipients: [22_720, 19_036, 18_660, 20_177, 20_237], byAge: [0.003, 0.006, 0.024, 0.06, 0.08, 0.09], housing: 0.7, beforeLongStay: 2.6 }],
  [23, { recipients: [1_197, 1_271, 1_230, 1_156, 1_131], byAge: [0.001, 0.009, 0.005, 0.0005, 0, 0], housing: 6, beforeLongStay: 0 }],
  [24, { recipients: [1_353, 1_395, 1_555, 1_694, 2_021], byAge: [0.0005, 0.001, 0.002, 0.004, 0.006, 0.008], housing: 1.5, beforeLongStay: 2 }],
  [25, { recipients: [13_793, 13_089, 14_735, 15_014, 14_437], byAge: [0, 0.004, 0.02, 0.05, 0.058, 0.07], housing: 0.8, beforeLongStay: 1.5, from: 2016 }],
  [26, { recipients: [2_333, 3_454, 2_913, 3_389, 3_806], byAge: [0.0005, 0.002, 0.004, 0.011, 0.012, 0.007], housing: 1.5, beforeLongStay: 0, from: 2016 }],
  [27, { recipients: [1_816, 5_712, 5_792, 7_550, 9_327], byAge: [0, 0.006, 0.013, 0.02, 0.02, 0.018], housing: 0.8, beforeLongStay: 1.2, from: 2019 }],
  [28, { recipients: [3_925, 6_097, 7_814, 11_351, 15_183], byAge: [0.001, 0.004, 0.008, 0.02, 0.03, 0.045], housing: 2, beforeLongStay: 1.3, from: 2019 }],
]);

/** The codes of few recipients: who has them is counted out, so that even 500 recipients show each (places.ts, KPR804 and KPR805). */
export const rareCodes: readonly number[] = [3, 14, 17, 23, 24, 26, 27];

/** The share of all recipients who had the code, for 2019 to 2023; the nearest of these years for others. */
export function nationalShare(code: number, year: number): number {
  const index = Math.min(Math.max(year - 2019, 0), 4);
  return nationalServices.get(code)!.recipients[index]! / recipients[index]!;
}

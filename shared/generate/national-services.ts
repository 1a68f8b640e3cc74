import { nationalCount } from '../counts/national.ts';

/**
 * Who receives each service: how the recipients whom the country has (counts/national.ts) divide by age and setting. By age that
 * is published only for groups of services (DOMAIN §7.2, T2.4.2); the division by code is this project's own.
 */
export interface NationalService {
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
  [1, { byAge: [0.01, 0.13, 0.24, 0.3, 0.38, 0.33], housing: 0.8, beforeLongStay: 1.2 }],
  [2, { byAge: [0.06, 0.2, 0.115, 0.03, 0.008, 0.004], housing: 2.2, beforeLongStay: 0.3 }],
  [3, { byAge: [0.0324, 0.0217, 0.0195, 0.0052, 0.0005, 0.0003], housing: 0.6, beforeLongStay: 0 }],
  [4, { byAge: [0.025, 0.12, 0.11, 0.08, 0.075, 0.046], housing: 1.8, beforeLongStay: 1.6 }],
  [5, { byAge: [0, 0.006, 0.05, 0.105, 0.14, 0.15], housing: 0.5, beforeLongStay: 1.4 }],
  [6, { byAge: [0, 0.016, 0.1, 0.28, 0.52, 0.64], housing: 0.5, beforeLongStay: 1.3 }],
  [7, { byAge: [0.22, 0.035, 0.006, 0.008, 0.006, 0.002], housing: 0, beforeLongStay: 0.5 }],
  [8, { byAge: [0.11, 0.028, 0.01, 0.016, 0.018, 0.009], housing: 0.1, beforeLongStay: 0 }],
  [9, { byAge: [0.28, 0.2, 0.16, 0.05, 0.017, 0.006], housing: 1.5, beforeLongStay: 0.3 }],
  [11, { byAge: [0.24, 0.045, 0.02, 0.01, 0.007, 0.004], housing: 0.1, beforeLongStay: 0.8 }],
  [14, { byAge: [0.0005, 0.007, 0.0035, 0.0005, 0, 0], housing: 6, beforeLongStay: 0 }],
  [15, { byAge: [0.25, 0.58, 0.7, 0.75, 0.79, 0.8], housing: 1.1, beforeLongStay: 1.2 }],
  [17, { byAge: [0, 0.001, 0.006, 0.019, 0.017, 0.009], housing: 0.5, beforeLongStay: 0 }],
  [18, { byAge: [0.002, 0.003, 0.03, 0.1, 0.125, 0.13], housing: 0.7, beforeLongStay: 2.2 }],
  [19, { byAge: [0.002, 0.006, 0.027, 0.07, 0.06, 0.05], housing: 0.7, beforeLongStay: 1.2 }],
  [20, { byAge: [0.003, 0.006, 0.024, 0.06, 0.08, 0.09], housing: 0.7, beforeLongStay: 2.6 }],
  [23, { byAge: [0.001, 0.009, 0.005, 0.0005, 0, 0], housing: 6, beforeLongStay: 0 }],
  [24, { byAge: [0.0005, 0.001, 0.002, 0.004, 0.006, 0.008], housing: 1.5, beforeLongStay: 2 }],
  [25, { byAge: [0, 0.004, 0.02, 0.05, 0.058, 0.07], housing: 0.8, beforeLongStay: 1.5, from: 2016 }],
  [26, { byAge: [0.0005, 0.002, 0.004, 0.011, 0.012, 0.007], housing: 1.5, beforeLongStay: 0, from: 2016 }],
  [27, { byAge: [0, 0.006, 0.013, 0.02, 0.02, 0.018], housing: 0.8, beforeLongStay: 1.2, from: 2019 }],
  [28, { byAge: [0.001, 0.004, 0.008, 0.02, 0.03, 0.045], housing: 2, beforeLongStay: 1.3, from: 2019 }],
]);

/** The codes of few recipients: who has them is counted out, so that even 500 recipients show each (places.ts, KPR804 and KPR805). */
export const rareCodes: readonly number[] = [3, 14, 17, 23, 24, 26, 27];

/** The share of all recipients who had the code, for 2019 to 2023; the nearest of these years for others. */
export function nationalShare(code: number, year: number): number {
  const { persons, of } = nationalCount(code, year)!;
  return persons / of;
}

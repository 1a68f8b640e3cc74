/**
 * Who receives services in Norway: the national figures that a synthetic extract imitates.
 * Source: DOMAIN §7.2 (age and sex, 2021), §7.4 (housing situation), §7.7 (newcomers and those who leave, 2021).
 */

/** The age groups of the published reports; `oldest` of the last is the oldest that is generated. */
export const ageGroups = [
  { youngest: 0, oldest: 17, recipients: 18_937, women: 7_130 },
  { youngest: 18, oldest: 49, recipients: 84_196, women: 43_384 },
  { youngest: 50, oldest: 66, recipients: 54_095, women: 28_123 },
  { youngest: 67, oldest: 79, recipients: 79_133, women: 44_057 },
  { youngest: 80, oldest: 89, recipients: 93_680, women: 61_116 },
  { youngest: 90, oldest: 101, recipients: 49_765, women: 35_924 },
] as const;

/** All of them: in 2021, 379 806. */
export const ALL_RECIPIENTS = ageGroups.reduce((sum, { recipients }) => sum + recipients, 0);

/**
 * Where a person lives while receiving services: `home`; `housing` of the municipality (29; until 2018 12 or 13);
 * `longStay` in an institution (21), mostly after some time at home; `applicant` receives nothing yet.
 */
export type Setting = 'home' | 'housing' | 'longStay' | 'applicant';

/** The settings of recipients. */
export const settings: readonly Setting[] = ['home', 'housing', 'longStay'];

/** Shares of an age group that have 29 and 21 during a year, by age group (29: T2.4.2; 21: T3.4.3, raised from 31.12. to the year). */
const housing = [0.0025, 0.138, 0.167, 0.117, 0.114, 0.172];
const longStay = [0.01, 0.0055, 0.042, 0.127, 0.19, 0.294];

/** Of the years that a person of the setting `longStay` is in the extract, those in which the stay itself runs. */
const YEARS_IN_LONG_STAY = 0.87;

/** Of those years, the ones that are spent at home in part. */
export const YEARS_AT_HOME_BEFORE = 0.5;

/** Shares of the settings among the recipients of an age group, in the order of `settings`. */
export const settingShares: readonly (readonly number[])[] = ageGroups.map((_, group) => {
  const institution = longStay[group]! / YEARS_IN_LONG_STAY;
  return [1 - housing[group]! - institution, housing[group]!, institution];
});

/** Of all persons in an extract, those who have only applied (an assumption; DOMAIN §1 "søker"). */
export const APPLICANTS = 0.025;

/** Of all persons, those who have their address in another municipality (KPR807 speaks up above 5 %). */
export const FROM_ELSEWHERE = 0.013;

/** The chance that a person's year is the last one, by age group at home (T2.7.2: newcomers are as many; `longestStay` adds to it). */
const leavingHome = [0.17, 0.17, 0.18, 0.2, 0.17, 0.18];

/** The chance that a person leaves during a year. */
export function chanceOfLeaving(setting: Setting, group: number): number {
  if (setting === 'applicant') return 1;
  if (setting === 'housing') return 0.13;
  return setting === 'longStay' ? 0.25 : leavingHome[group]!;
}

/** The most years that anyone stays, so that nobody outlives the plausible (KPR112) nor starts before 2005 (KPR303). */
export const longestStay: Record<Setting, number> = { home: 11, housing: 13, longStay: 9, applicant: 1 };

/** Of those who leave, the share who die, by age group (T2.7.1: 8.7 of 20.7 in all). */
const dying = [0.01, 0.04, 0.15, 0.3, 0.45, 0.75];

export function chanceOfDeath(setting: Setting, group: number): number {
  return setting === 'longStay' && group > 0 ? 0.97 : setting === 'applicant' ? 0 : dying[group]!;
}

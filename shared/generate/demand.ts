import { ALL_RECIPIENTS, type Setting, YEARS_AT_HOME_BEFORE, ageGroups, settingShares, settings } from './national.ts';
import { type NationalService, nationalServices, nationalShare } from './national-services.ts';

/** The years that lives are laid out over. */
export const FIRST_LIFE_YEAR = 2005;
const LAST_LIFE_YEAR = 2045;
const YEARS = LAST_LIFE_YEAR - FIRST_LIFE_YEAR + 1;

/** A share moves at most this much in a year, so that two years of one municipality compare as those of most municipalities do. */
const LARGEST_CHANGE = 0.08;
/** The year whose figures stand as they are; those of other years are approached from it. */
const REFERENCE_YEAR = 2021;

/** Nobody is quite certain to have a service. */
const LARGEST_LIKELIHOOD = 0.97;

/**
 * What happens outside this table: those who have nothing else get one of the common services (spells.ts), and for some stays there
 * is no room (stays.ts).
 */
const corrections: ReadonlyMap<number, number> = new Map([[7, 0.75], [9, 0.85], [11, 0.85], [18, 1.06], [19, 1.04], [20, 1.08], [25, 1.15]]);

/** The codes of which the demand is known, in their order. */
export const demandedCodes: readonly number[] = [...nationalServices.keys()];

/** code → age group → setting → year, flattened; filled at the first question. */
const tables = new Map<number, Float64Array>();

/** The chance that a person of an age group and setting has the service at some time of the year. */
export function likelihood(code: number, group: number, setting: Setting, year: number): number {
  let table = tables.get(code);
  if (table === undefined) tables.set(code, (table = tabulate(code)));
  return table[cell(group, settings.indexOf(setting)) + year - FIRST_LIFE_YEAR] ?? 0;
}

/** The greatest chance of any year. */
export function greatestLikelihood(code: number, group: number, setting: Setting): number {
  let greatest = 0;
  for (let year = REFERENCE_YEAR - 3; year <= REFERENCE_YEAR + 5; year++) greatest = Math.max(greatest, likelihood(code, group, setting, year));
  return greatest;
}

function cell(group: number, setting: number): number {
  return (group * settings.length + setting) * YEARS;
}

function tabulate(code: number): Float64Array {
  const service = nationalServices.get(code)!;
  const table = new Float64Array(ageGroups.length * settings.length * YEARS);
  const scale = (corrections.get(code) ?? 1) / expectedShare(service);
  const shares = smoothedShares(code);
  for (let group = 0; group < ageGroups.length; group++) {
    for (const [index, setting] of settings.entries()) {
      for (let year = Math.max(service.from ?? 0, FIRST_LIFE_YEAR); year <= LAST_LIFE_YEAR; year++) {
        const likely = shares[year - FIRST_LIFE_YEAR]! * scale * service.byAge[group]! * weight(service, setting);
        table[cell(group, index) + year - FIRST_LIFE_YEAR] = Math.min(likely, LARGEST_LIKELIHOOD);
      }
    }
  }
  return table;
}

/** The national shares by year, no further from one year to the next than a share may move. */
function smoothedShares(code: number): Float64Array {
  const shares = new Float64Array(YEARS);
  const reference = REFERENCE_YEAR - FIRST_LIFE_YEAR;
  shares[reference] = nationalShare(code, REFERENCE_YEAR);
  for (let i = reference + 1; i < YEARS; i++) shares[i] = approach(shares[i - 1]!, nationalShare(code, FIRST_LIFE_YEAR + i));
  for (let i = reference - 1; i >= 0; i--) shares[i] = approach(shares[i + 1]!, nationalShare(code, FIRST_LIFE_YEAR + i));
  return shares;
}

function approach(from: number, to: number): number {
  return Math.min(Math.max(to, from / (1 + LARGEST_CHANGE)), from * (1 + LARGEST_CHANGE));
}

function weight(service: NationalService, setting: Setting): number {
  return setting === 'housing' ? service.housing : setting === 'longStay' ? service.beforeLongStay : 1;
}

/** The share of all recipients that `byAge` as it stands would give. */
function expectedShare(service: NationalService): number {
  let sum = 0;
  for (const [group, { recipients }] of ageGroups.entries()) {
    for (const [index, setting] of settings.entries()) {
      const exposure = setting === 'longStay' ? YEARS_AT_HOME_BEFORE : 1;
      sum += (recipients / ALL_RECIPIENTS) * settingShares[group]![index]! * service.byAge[group]! * weight(service, setting) * exposure;
    }
  }
  return sum;
}

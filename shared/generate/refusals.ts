import { districtIn } from '../extract/districts.ts';
import { formats } from '../extract/format.ts';
import { municipalityIn } from '../extract/municipalities.ts';
import type { Localized } from '../rules/rule.ts';
import { FIRST_YEAR, type GenerateOptions } from './generate.ts';
import type { Shortfall } from './inject.ts';

/** Why there can be no extract of that place, year and version; undefined where there can. */
export function refusalOf({ municipality, district, year, formatVersion }: Omit<GenerateOptions, 'persons' | 'seed'>): Localized | undefined {
  if (year < FIRST_YEAR) return { nb: `Uttrekk lages for ${FIRST_YEAR} og senere.`, en: `Extracts are made for ${FIRST_YEAR} and later.` };
  const format = formats.find(({ dataYears }) => dataYears.includes(year)) ?? formats.at(-1)!;
  if (municipalityIn(municipality, year) === undefined) {
    return { nb: `Kommune ${municipality} fantes ikke i ${year}.`, en: `Municipality ${municipality} did not exist in ${year}.` };
  }
  if (district !== undefined && districtIn(municipality, district, year) === undefined) {
    return { nb: `Kommune ${municipality} hadde ingen bydel ${district} i ${year}.`, en: `Municipality ${municipality} had no district ${district} in ${year}.` };
  }
  if (formatVersion !== undefined && formatVersion !== format.version) return { nb: `Formatet i ${year} er ${format.version}.`, en: `The format of ${year} is ${format.version}.` };
  return undefined;
}

/** That a fault could not be put in as often as was asked, and what may help. */
export function shortMessage({ rule, wanted, possible, onlyOnce }: Shortfall): Localized {
  const advice = onlyOnce ? { nb: 'Et uttrekk har den bare én gang.', en: 'An extract has it only once.' } : { nb: 'Flere personer eller et annet år kan hjelpe.', en: 'More persons or another year may help.' };
  return {
    nb: `${rule} kan legges inn ${possible} av ${wanted} ganger. ${advice.nb}`,
    en: `${rule} can be put in ${possible} of ${wanted} times. ${advice.en}`,
  };
}

import { codesOf } from '../extract/code-bits.ts';
import { isValidServiceCode, serviceCode, serviceCodes } from '../extract/services.ts';
import type { Heading } from './heading.ts';

/** The codes that count in a data year: those that are valid, and 29, as which 12 and 13 count in every year (DOMAIN §6.0). */
export function codesIn(year: number): readonly number[] {
  return serviceCodes.map(({ code }) => code).filter((code) => code === 29 || (isValidServiceCode(code, year) && code !== 12 && code !== 13));
}

/** Those of a set. */
export function codesInBoth(year: number, bits: number): readonly number[] {
  const inYear = codesIn(year);
  return codesOf(bits).filter((code) => inYear.includes(code));
}

/** The name of a code: Norwegian in both languages, because it is a name. */
export function serviceHeading(code: number): Heading {
  const { name } = serviceCode(code)!;
  return { key: String(code), nb: name, en: name };
}

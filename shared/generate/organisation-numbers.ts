import { mix } from './random.ts';

/** Persons that share a home service, a day centre and so on; small enough that hours seldom coincide (KPR803). */
const NEIGHBOURHOOD = 120;
const NEIGHBOURHOODS_TOGETHER = 10;
/** An institution or a hospital serves this many neighbourhoods. */
const NEIGHBOURHOODS_PER_INSTITUTION = 4;

/** The kinds of units that provide services. */
export type Unit = 'homeService' | 'assistance' | 'dayCentre' | 'respite' | 'support' | 'food' | 'technology' | 'institution' | 'hospital';

const units: readonly Unit[] = ['homeService', 'assistance', 'dayCentre', 'respite', 'support', 'food', 'technology', 'institution', 'hospital'];

/** The unit that provides a service (tjTjenType). */
export function unitOf(code: number): Unit {
  switch (code) {
    case 3: return 'assistance';
    case 4: case 17: return 'dayCentre';
    case 7: return 'respite';
    case 9: case 11: return 'support';
    case 5: return 'food';
    case 6: case 26: case 27: case 28: return 'technology';
    case 8: case 18: case 19: case 20: case 21: case 22: case 25: return 'institution';
    default: return 'homeService';
  }
}

/** The part of the municipality that a place (places.ts) lies in. Neighbours lie apart in the file. */
export function neighbourhoodOf(place: { readonly index: number }): number {
  return Math.floor(place.index / (NEIGHBOURHOOD * NEIGHBOURHOODS_TOGETHER)) * NEIGHBOURHOODS_TOGETHER + (place.index % NEIGHBOURHOODS_TOGETHER);
}

/** The organisation number of the unit that serves a neighbourhood. */
export function organisationNumber(key: number, unit: Unit, neighbourhood: number): string {
  const large = unit === 'institution' || unit === 'hospital';
  const area = large ? Math.floor(neighbourhood / NEIGHBOURHOODS_PER_INSTITUTION) : neighbourhood;
  let draw = mix(mix(key, units.indexOf(unit)), area);
  for (;;) {
    const number = withCheckDigit(30_000_000 + (draw % 10_000_000));
    if (number !== undefined) return number;
    draw = mix(draw, 1);
  }
}

/**
 * Nine digits from eight: the check digit of modulus 11 (DOMAIN §2); undefined where there is none. The first digit is 3, and
 * real numbers begin with 8 or 9: a synthetic number passes every check and is nobody's.
 */
function withCheckDigit(digits: number): string | undefined {
  let sum = 0;
  let rest = digits;
  for (const weight of [2, 3, 4, 5, 6, 7, 2, 3]) {
    sum += (rest % 10) * weight;
    rest = Math.floor(rest / 10);
  }
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : `${digits}${check}`;
}

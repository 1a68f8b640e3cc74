/**
 * Synthetic extracts: valid, plausible, and of nobody. The same options give the same extract for ever; the same seed gives
 * the same municipality, so that last year's extract is the same options with the year before.
 */
import { districtIn, districtsOf } from '../extract/districts.ts';
import { formats } from '../extract/format.ts';
import { type Municipality, municipalitiesIn, municipalityIn } from '../extract/municipalities.ts';
import { headerElement } from './header.ts';
import { lifeOf } from './life.ts';
import { type Element, type Extract, row } from './model.ts';
import { neighbourhoodOf } from './organisation-numbers.ts';
import { type Residence, personElement } from './person.ts';
import { type Place, holderIn, places } from './places.ts';
import { fractionOf, keyOf, mix } from './random.ts';
import { type View, viewOf } from './view.ts';

export interface GenerateOptions {
  /** How many persons, 1 to 250 000. The first n persons of a larger extract are those of a smaller one. */
  readonly persons: number;
  /** Any whole number. Two municipalities need two seeds, else they have the same persons. */
  readonly seed: number;
  /** iiKomnr, valid in the data year. */
  readonly municipality: string;
  /** iiBydelsnr: a district of the municipality, in which then everybody lives. */
  readonly district?: string;
  /** The data year, 2018 to the last of the municipality table. */
  readonly year: number;
  /** 3.5 for 2018, 3.7 for later years: the default, and the only one that fits. */
  readonly formatVersion?: string;
}

export const FIRST_YEAR = 2018;
const MOST_PERSONS = 250_000;
/** Oslo, the one municipality of which nobody lives outside the districts (KPR103). */
const ALL_IN_DISTRICTS = '0301';

/** The extract of one municipality (or district) and year. Throws a RangeError that says which option is out of range. */
export function generateExtract(options: GenerateOptions): Extract {
  const { persons, seed, municipality, district, year } = options;
  if (!Number.isSafeInteger(seed)) throw new RangeError('seed must be a whole number');
  if (!Number.isInteger(persons) || persons < 1 || persons > MOST_PERSONS) throw new RangeError(`persons must be 1 to ${MOST_PERSONS}`);
  if (!Number.isInteger(year) || year < FIRST_YEAR) throw new RangeError(`year must be ${FIRST_YEAR} or later`);
  if (municipalityIn(municipality, year) === undefined) throw new RangeError(`municipality ${municipality} did not exist in ${year}`);
  if (district !== undefined && districtIn(municipality, district, year) === undefined) {
    throw new RangeError(`municipality ${municipality} had no district ${district} in ${year}`);
  }
  const format = formats[year < 2019 ? 0 : 1]!;
  if ((options.formatVersion ?? format.version) !== format.version) throw new RangeError(`the format of ${year} is ${format.version}`);

  const key = keyOf(seed);
  const view = viewOf(year, format.version);
  return {
    prolog: '',
    root: row('IPLOS', [['xmlns', format.namespace], ['versjon', format.version]], [
      headerElement(municipality, district ?? (municipality === ALL_IN_DISTRICTS ? '99' : '00'), view, key),
    ]),
    persons: personElements(persons, key, view, residences(municipality, district, year)),
  };
}

function* personElements(count: number, key: number, view: View, residenceOf: (place: Place) => Residence): Generator<Element> {
  for (const place of places(key)) {
    if (place.index >= count) return;
    yield personElement(lifeOf(place, holderIn(view.year, place)), residenceOf(place), view, key);
  }
}

/** Where the holder of a place lives: in the sender's municipality, but for a few. */
function residences(municipality: string, district: string | undefined, year: number): (place: Place) => Residence {
  const districts = districtsOf(municipality, year).filter(({ statisticalOnly }) => !statisticalOnly);
  const others: readonly Municipality[] = municipalitiesIn(year).filter(({ number }) => number !== municipality);
  return (place) => {
    if (place.fromElsewhere) {
      const { number } = others[Math.floor(fractionOf(mix(place.key, 1)) * others.length)]!;
      return { peKomnr: number, peBydelsnr: number === ALL_IN_DISTRICTS ? '99' : '00' };
    }
    const own = district ?? (districts.length === 0 ? '00' : districts[neighbourhoodOf(place) % districts.length]!.number);
    return { peKomnr: municipality, peBydelsnr: own };
  };
}

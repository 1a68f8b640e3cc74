import { FIRST_LIFE_YEAR, greatestLikelihood } from './demand.ts';
import { APPLICANTS, FROM_ELSEWHERE, type Setting, ageGroups, chanceOfLeaving, longestStay, settingShares, settings } from './national.ts';
import { rareCodes } from './national-services.ts';
import { fractionOf, indexAt, mix, spread } from './random.ts';

/**
 * A place in the municipality's services. As one person leaves it, another of the same kind takes it the year after. A
 * file of n persons shows who holds the first n places that year: so the make-up of a municipality is the same year after
 * year, while its people change, each known by the same ids in every year that they are there.
 */
export interface Place {
  /** From 0. */
  readonly index: number;
  readonly ageGroup: number;
  readonly setting: Setting;
  readonly woman: boolean;
  /** Half of the places: their holders come into institutions for a time more often than others. */
  readonly frail: boolean;
  /** Has the address in another municipality. */
  readonly fromElsewhere: boolean;
  /** How many places like it (age group, setting, frailty) come before it, and the key of those places. */
  readonly ordinal: number;
  readonly groupKey: number;
  /** The key of the place. */
  readonly key: number;
  /** The rank (see `has` in spells.ts) for each rare service that the holder may have. */
  readonly rare: ReadonlyMap<number, number>;
}

/** Who holds a place, and from which year to which, both included. */
export interface Holder {
  /** 0 for the first who held the place. */
  readonly nth: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** In the first years the places are taken one after the other, so that not everybody began at once. */
const YEARS_TO_FILL = 8;

const AGE = 1, APPLICANT = 2, SETTING = 3, SEX = 4, ELSEWHERE = 5, GROUP = 6, PLACE = 7, RARE = 8, FRAIL = 9;

/** The places of a municipality without end, always the same for the same key. Shares are met in every few dozen of them. */
export function* places(key: number): Generator<Place, never> {
  const recipients = ageGroups.map((group) => group.recipients);
  const inAgeGroup = ageGroups.map(() => 0);
  const inGroup = new Map<number, number>();
  const rareOf = countOut(mix(key, RARE));
  for (let index = 0; ; index++) {
    const ageGroup = indexAt(recipients, spread(index, mix(key, AGE)));
    const nth = inAgeGroup[ageGroup]!++;
    const groupOf = (what: number): number => spread(nth, mix(mix(key, what), ageGroup));
    const applicant = spread(index, mix(key, APPLICANT)) < APPLICANTS;
    const setting: Setting = applicant ? 'applicant' : settings[indexAt(settingShares[ageGroup]!, groupOf(SETTING))]!;
    const frail = groupOf(FRAIL) < 0.5;
    const groupKey = mix(mix(mix(key, GROUP), ageGroup), settings.indexOf(setting) * 2 + Number(frail));
    const ordinal = inGroup.get(groupKey) ?? 0;
    inGroup.set(groupKey, ordinal + 1);
    yield {
      index,
      ageGroup,
      setting,
      woman: groupOf(SEX) < ageGroups[ageGroup]!.women / ageGroups[ageGroup]!.recipients,
      frail,
      fromElsewhere: setting !== 'longStay' && spread(index, mix(key, ELSEWHERE)) < FROM_ELSEWHERE,
      ordinal,
      groupKey,
      key: mix(mix(key, PLACE), index),
      rare: rareOf(ageGroup, setting),
    };
  }
}

/** Gives each rare service to a place as soon as the places so far should have one more of it. */
function countOut(key: number): (ageGroup: number, setting: Setting) => ReadonlyMap<number, number> {
  const counters = rareCodes.map((code) => ({ code, key: mix(key, code), due: fractionOf(mix(key, -code)), given: 0 }));
  return (ageGroup, setting) => {
    let ranks = noRanks;
    for (const counter of counters) {
      const likely = setting === 'applicant' ? 0 : greatestLikelihood(counter.code, ageGroup, setting);
      counter.due += likely;
      if (counter.due < 1) continue;
      counter.due--;
      ranks = new Map(ranks).set(counter.code, likely * spread(counter.given++, counter.key));
    }
    return ranks;
  };
}

const noRanks: ReadonlyMap<number, number> = new Map();

/** Who holds a place in a year (2013 or later). */
export function holderIn(year: number, place: Place): Holder {
  const { setting, ageGroup, key } = place;
  const leaving = chanceOfLeaving(setting, ageGroup);
  let firstYear = FIRST_LIFE_YEAR + (key % YEARS_TO_FILL);
  for (let nth = 0; ; nth++) {
    let lastYear = firstYear;
    while (lastYear - firstYear + 1 < longestStay[setting] && fractionOf(mix(key, lastYear)) >= leaving) lastYear++;
    if (year <= lastYear) return { nth, firstYear, lastYear };
    firstYear = lastYear + 1;
  }
}


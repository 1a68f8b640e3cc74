import { type Life, streamOf } from './life.ts';

/** The need that long stays begin from, and that an hour a week adds. */
const LONG_STAY = 0.7;
const HOUSING = 0.3;
const HOME = 0.1;
const PER_HOUR = 0.012;

/** How much help a person needs, from 0 (little) to 1 (with everything), told from the services (DOMAIN §7.3, §7.5). */
export function needOf(life: Life, minutes: number): number {
  const random = streamOf(life, 'need');
  const base = life.place.setting === 'longStay' ? LONG_STAY : life.place.setting === 'housing' ? HOUSING : HOME;
  return Math.min(base + (minutes / 60) * PER_HOUR + 0.3 * random.fraction(), 1);
}

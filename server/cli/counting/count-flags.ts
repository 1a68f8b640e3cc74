import type { CountOptions, LevelThresholds } from '../../../shared/counts/options.ts';
import { type Reading, list, one, toggle, wholeNumber } from '../arguments/flags.ts';
import { BadValue, UsageError } from '../arguments/usage-error.ts';

const MOST_TYPES = 20;
const AGE_GROUPS = 6;

const numbers = (least: number, most: number, how: { readonly nb: string; readonly en: string }): Reading<readonly number[]> => (text) => {
  const read = text.split(',').map((part) => (/^\s*\d+(\.\d+)?\s*$/.test(part) ? Number(part) : Number.NaN));
  if (read.length < least || read.length > most || read.some(Number.isNaN)) throw new BadValue(how);
  return read;
};

const limit: Reading<5 | 10> = (text) => {
  if (text === '5' || text === '10') return Number(text) as 5 | 10;
  throw new BadValue({ nb: '5 eller 10', en: '5 or 10' });
};

export const suppressFlag = {
  suppress: one('5|10', limit, {
    nb: 'Skjuler antall under 5, eller til og med 10, og alt de kan regnes ut av. For det som skal ut av huset.',
    en: 'Hides figures below 5, or up to 10, and all that they can be computed from. For what leaves the house.',
  }),
};

/** What the sources leave to whoever counts (DOMAIN §6.0). */
export const countFlags = {
  thresholds: one('MEDIUM,EXTENSIVE', numbers(2, 2, { nb: 'to tall, for eksempel 2,3.5', en: 'two numbers, for example 2,3.5' }), {
    nb: 'Grensene for bistandsbehov: snittskåren der «middels til stort» begynner, og der «omfattende» begynner. De er ikke offentlige; uten dem regnes bare «uoppgitt».',
    en: 'The thresholds of the need of help: the mean score at which “medium to great” begins, and “extensive”. They are not public; without them only “not stated” is computed.',
  }),
  'threshold-types': list('N,…', wholeNumber(1, MOST_TYPES), { nb: 'Funksjonstypene som grensene gjelder; ellers 1–18.', en: 'The function types of the thresholds; else 1–18.' }),
  population: one('N,N,N,N,N,N', numbers(AGE_GROUPS, AGE_GROUPS, { nb: 'seks folketall: 0–17, 18–49, 50–66, 67–79, 80–89 og 90+ år', en: 'six numbers of inhabitants: 0–17, 18–49, 50–66, 67–79, 80–89 and 90+ years' }), {
    nb: 'Folketallet i de seks aldersgruppene, så S-04 får andelen av befolkningen.',
    en: 'The inhabitants in the six age groups, so that S-04 has the share of the population.',
  }),
  'nine-is-invalid': toggle({ nb: 'Skåren 9 (ikke relevant) er ikke en gyldig verdi i måltall 1.', en: 'The score 9 (not relevant) is no valid value in indicator 1.' }),
  'function-types': one('N', wholeNumber(1, MOST_TYPES), { nb: 'Så mange funksjonstyper skal være kartlagt i måltall 1; forvalgt 18.', en: 'So many function types must be assessed in indicator 1; 18 by default.' }),
};

interface CountValues {
  readonly thresholds: readonly number[] | undefined;
  readonly 'threshold-types': readonly number[];
  readonly population: readonly number[] | undefined;
  readonly 'nine-is-invalid': boolean;
  readonly 'function-types': number | undefined;
}

/** The options of counting that the flags say; throws a UsageError for thresholds that stand the wrong way round, or are missing. */
export function countOptionsOf(values: CountValues): CountOptions {
  const { thresholds, population } = values;
  if (thresholds === undefined && values['threshold-types'].length > 0) throw new UsageError({ nb: '--threshold-types sier hvilke typer --thresholds gjelder, og gjør ingenting uten. Oppgi grensene også.', en: '--threshold-types says which types --thresholds is of, and does nothing without it. Give the thresholds too.' });
  return { nineIsValid: !values['nine-is-invalid'], functionTypes: values['function-types'], population, levels: thresholds && levelsOf(thresholds, values['threshold-types']) };
}

function levelsOf([medium, extensive]: readonly number[], named: readonly number[]): LevelThresholds {
  if (!(medium! < extensive!)) throw new UsageError({ nb: `--thresholds ${medium},${extensive}: den første grensen skal være lavest.`, en: `--thresholds ${medium},${extensive}: the first threshold must be the lower one.` });
  return { types: named.length > 0 ? named : Array.from({ length: 18 }, (_, i) => i + 1), medium: medium!, extensive: extensive! };
}

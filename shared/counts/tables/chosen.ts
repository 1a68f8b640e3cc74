/** What whoever counts has chosen otherwise than by default (options.ts), in words. */
import type { Language, Localized } from '../../rules/rule.ts';
import { textsOf } from '../../rules/texts.ts';
import { DEFAULT_TYPES } from '../assessment.ts';
import type { CountOptions, LevelThresholds } from '../options.ts';
import type { TableDefinition } from '../table.ts';
import { assessed, notes } from './notes.ts';

/** The notes of a table as they are true with these options. */
export function notesOf({ notes: own }: TableDefinition, options: CountOptions = {}): readonly Localized[] {
  const { levels, population } = options;
  return own.map((note) => {
    if (note === notes.assessed) return assessed(options);
    if (note === notes.needUndefined && levels !== undefined) return levelsSaid(levels);
    if (note === notes.noPopulation && population !== undefined) return populationSaid(population);
    return note;
  });
}

/** A sentence for each choice; none where all is as by default. */
export function chosenSentences(options: CountOptions = {}): readonly Localized[] {
  const { nineIsValid, functionTypes = DEFAULT_TYPES, levels, population } = options;
  const isAssessedOtherwise = nineIsValid === false || functionTypes !== DEFAULT_TYPES;
  const said = assessed(options);
  return [
    ...(isAssessedOtherwise ? [{ nb: `M-1: ${said.nb}`, en: `M-1: ${said.en}` }] : []),
    ...(levels === undefined ? [] : [levelsSaid(levels)]),
    ...(population === undefined ? [] : [populationSaid(population)]),
  ];
}

/** The same as data. */
export function chosen({ nineIsValid, functionTypes = DEFAULT_TYPES, levels, population }: CountOptions = {}): object {
  return {
    ...(nineIsValid === false && { nineIsInvalid: true }),
    ...(functionTypes !== DEFAULT_TYPES && { functionTypes }),
    ...(levels !== undefined && { thresholds: levels }),
    ...(population !== undefined && { population }),
  };
}

function levelsSaid({ types, medium, extensive }: LevelThresholds): Localized {
  return {
    nb: `Bistandsbehov etter oppgitte grenser: middels til stort fra snittskår ${decimal(medium, 'nb')}, omfattende fra ${decimal(extensive, 'nb')}, av funksjonstypene ${spans(types)}. Kildene har ingen grenser.`,
    en: `Need of help by the thresholds given: medium to great from a mean score of ${decimal(medium, 'en')}, extensive from ${decimal(extensive, 'en')}, of the function types ${spans(types)}. The sources have no thresholds.`,
  };
}

function populationSaid(population: readonly number[]): Localized {
  const each = (language: Language): string => population.map((n) => textsOf(language).number(n)).join('; ');
  return { nb: `Andelen av befolkningen er av oppgitte folketall, fra 0–17 til 90 år og over: ${each('nb')}.`, en: `The share of the population is of the inhabitants given, from 0–17 to 90 years and over: ${each('en')}.` };
}

function decimal(value: number, language: Language): string {
  return language === 'nb' ? String(value).replace('.', ',') : String(value);
}

/** `1–4, 7, 9–18`. */
function spans(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const found: [number, number][] = [];
  for (const n of sorted) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else found.push([n, n]);
  }
  return found.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
}

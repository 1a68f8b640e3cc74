import { Block, type Box } from '../block.ts';
import { populations } from '../tables/indicators.ts';
import { MET, indicators, nutrition, seenByDoctor } from '../tallies/indicators.ts';
import { type Year, figureOf } from './figures.ts';
import type { Relation } from './relations.ts';

/** What is printed nowhere, but everybody can tell who takes a part from a whole. */
interface Difference {
  readonly whole: Box;
  readonly part: Box;
  readonly rest: Box;
}

const INDICATORS = indicators.sizes[1]!;
/** Met once the answers that have one right value are put right. */
const CORRECTED = 1;

/** Persons who lack a Måltall, and those who would if the answers were put right; residents whom no doctor has seen. No sheet has these blocks. */
const lacking = new Block('lacking', { population: populations.length, indicator: INDICATORS, corrected: 2 }, ['population', 'indicator', 'corrected']);
const notSeen = new Block('notSeen', {});

const residents = populations[0]!.persons;

/** Of the Måltall and of S-33: who would be met, and who is not. */
const differences: readonly Difference[] = [
  ...populations.flatMap(({ population, persons }) =>
    Array.from({ length: INDICATORS }, (_, indicator): Difference[] => {
      const met = indicators.where({ population, indicator, state: MET });
      const corrected = indicators.where({ population, indicator });
      return [
        { whole: corrected, part: met, rest: indicators.where({ population, indicator, state: CORRECTED }) },
        { whole: persons, part: met, rest: lacking.where({ population, indicator, corrected: 0 }) },
        { whole: persons, part: corrected, rest: lacking.where({ population, indicator, corrected: 1 }) },
      ];
    }).flat(),
  ),
  { whole: residents, part: nutrition.where({ step: [1, 2, 3] }), rest: nutrition.where({ step: 0 }) },
  { whole: nutrition.where({ step: [1, 2, 3] }), part: nutrition.where({ step: [2, 3] }), rest: nutrition.where({ step: 1 }) },
  { whole: nutrition.where({ step: [2, 3] }), part: nutrition.where({ step: 3 }), rest: nutrition.where({ step: 2 }) },
  { whole: residents, part: seenByDoctor.where(), rest: notSeen.where() },
];

/** The differences between figures that have a value. */
export function* impliedBy(valueOf: (key: string) => number | undefined, year: Year): Generator<{ readonly rest: Box; readonly value: number }> {
  for (const { whole, part, rest } of differences) {
    const [all, some] = [valueOf(figureOf(whole, year).key), valueOf(figureOf(part, year).key)];
    if (all !== undefined && some !== undefined) yield { rest, value: all - some };
  }
}

export function differenceRelations(year: Year): Relation[] {
  const key = (box: Box): string => figureOf(box, year).key;
  const relations = differences.map(({ whole, part, rest }): Relation => ({ plus: [key(whole)], minus: [key(part), key(rest)], exact: true }));
  // No answer of the first Måltall can be put right.
  const first = populations.map(({ population }): Relation => ({ plus: [key(indicators.where({ population, indicator: 0 }))], minus: [key(indicators.where({ population, indicator: 0, state: MET }))], exact: true }));
  return [...relations, ...first];
}

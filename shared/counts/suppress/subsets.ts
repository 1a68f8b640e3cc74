import { KEPT, LONG_STAY, ages, groupKeys, levels } from '../axes.ts';
import type { Box } from '../block.ts';
import { homeCare, needs, timeLimited } from '../tallies/answers.ts';
import { helpAtHome, weeklyHours } from '../tallies/hours.ts';
import { LONG_STAY_POPULATION, MET, indicators, nutrition, reviewed, seenByDoctor } from '../tallies/indicators.ts';
import { atYearEnd, groups, groupsAtYearEnd, recipients, services, servicesAtYearEnd } from '../tallies/recipients.ts';
import { left, newcomers } from '../tallies/turnover.ts';
import { type Year, figureOf } from './figures.ts';
import type { Relation } from './relations.ts';

/** Measures of the indicators that S-33 prints once more. */
const NUTRITION = 1;
const MEDICATION = 2;

const kept = { fate: KEPT };

/** Selections that tables print: of one age, of the spans below and above 67, of one level, and all. */
const spans: readonly { readonly age?: readonly number[] }[] = [...ages.map((_, age) => ({ age: [age] })), { age: [0, 1, 2] }, { age: [3, 4, 5] }, {}];
const needsOfHelp = levels.map((_, level) => ({ level }));

/** Persons of whom everybody knows that they are some of the persons of another figure: the part is not above the whole. */
export function subsets(codes: readonly number[], year: Year): Relation[] {
  const relations: Relation[] = [];
  const within = (part: Box, whole: Box, yearOfWhole = year): void => void relations.push({ plus: [figureOf(whole, yearOfWhole).key], minus: [figureOf(part, year).key], exact: false });
  const equal = (one: Box, other: Box): void => void relations.push({ plus: [figureOf(one, year).key], minus: [figureOf(other, year).key], exact: true });

  for (const where of [...spans, ...needsOfHelp]) {
    within(atYearEnd.where({ ...where, ...kept }), recipients.where({ ...where, ...kept }));
    within(homeCare.where(where), atYearEnd.where({ ...where, ...kept }));
    for (const code of codes) {
      within(services.where({ code, ...where, ...kept }), recipients.where({ ...where, ...kept }));
      within(servicesAtYearEnd.where({ code, ...where, ...kept }), atYearEnd.where({ ...where, ...kept }));
      within(servicesAtYearEnd.where({ code, ...where, ...kept }), services.where({ code, ...where, ...kept }));
    }
  }
  for (const age of spans) {
    for (let need = 0; need < needs.sizes[0]!; need++) within(needs.where({ need, ...age }), atYearEnd.where({ ...age, ...kept }));
    groupKeys.forEach((_, group) => within(groupsAtYearEnd.where({ group, ...age, ...kept }), groups.where({ group, ...age, ...kept })));
  }
  for (const level of needsOfHelp) {
    within(timeLimited.where(level), atYearEnd.where({ ...level, ...kept }));
    within(helpAtHome.where(level), homeCare.where(level));
  }
  within(helpAtHome.where(), homeCare.where());
  for (const code of codes) within(weeklyHours.where({ code }), servicesAtYearEnd.where({ code, ...kept }));
  ofResidents(within, equal);
  if (year === 'this') {
    for (const where of [...spans, ...needsOfHelp]) within(newcomers.where(where), recipients.where({ ...where, ...kept }));
    within(left.where(), recipients.where(kept), 'previous');
  }
  return relations;
}

/** S-33 and the indicators count the same persons. */
function ofResidents(within: (part: Box, whole: Box) => void, equal: (one: Box, other: Box) => void): void {
  const residents = atYearEnd.where({ dwelling: LONG_STAY, ...kept });
  const met = (indicator: number): Box => indicators.where({ population: LONG_STAY_POPULATION, indicator, state: MET });
  equal(residents, nutrition.where());
  equal(met(NUTRITION), nutrition.where({ step: [1, 2, 3] }));
  equal(met(MEDICATION), reviewed.where());
  within(seenByDoctor.where(), residents);
}

/** M-1 to M-5, the Måltall of the feedback view, and S-33, the indicators for long-term stays. */
import type { Localized } from '../../rules/rule.ts';
import { KEPT, LONG_STAY, NOT_LONG_STAY } from '../axes.ts';
import type { Box } from '../block.ts';
import type { Heading } from '../heading.ts';
import { type TableDefinition, count, percent, row } from '../table.ts';
import { HOME_POPULATION, LONG_STAY_POPULATION, MET, indicators, nutrition, reviewed, seenByDoctor } from '../tallies/indicators.ts';
import { atYearEnd } from '../tallies/recipients.ts';
import { notes } from './notes.ts';

/** The two populations (001). */
export const populations: readonly (Heading & { readonly population: number; readonly persons: Box })[] = [
  { key: 'longStay', nb: 'langtidsopphold per 31.12.', en: 'long-term stay on 31 December', population: LONG_STAY_POPULATION, persons: atYearEnd.where({ dwelling: LONG_STAY, fate: KEPT }) },
  { key: 'home', nb: 'hjemmeboende per 31.12.', en: 'living at home on 31 December', population: HOME_POPULATION, persons: atYearEnd.where({ dwelling: NOT_LONG_STAY, fate: KEPT }) },
];

const corrected = {
  nb: 'Rettet: om svar som registeret nuller, og som det finnes ett riktig svar på (KPR203, KPR205), var rettet.',
  en: 'Corrected: if answers that the registry sets to NULL, and that have one right value (KPR203, KPR205), were put right.',
};

const titles: readonly { readonly title: Localized; readonly notes: readonly Localized[] }[] = [
  { title: { nb: 'Alle funksjonsvariabler kartlagt', en: 'All function variables assessed' }, notes: [notes.assessed] },
  { title: { nb: 'Ernæringskartlegging', en: 'Nutrition assessed' }, notes: [{ nb: '«Ja» med dato i året, i en hvilken som helst rad.', en: '“Yes” with a date in the year, in any row.' }, corrected] },
  { title: { nb: 'Legemiddelgjennomgang', en: 'Medication reviewed' }, notes: [{ nb: '«Ja» med dato i året, i en hvilken som helst rad.', en: '“Yes” with a date in the year, in any row.' }, corrected] },
  { title: { nb: 'Bolig/hjemmesituasjon kartlagt', en: 'Housing and home situation assessed' }, notes: [{ nb: 'Egnet bolig, privat hjelp, omsorg for barn og husstand er alle besvart.', en: 'Suitable housing, private help, care for children and household are all answered.' }, notes.newestInformation, corrected] },
  { title: { nb: 'Individuell plan: status registrert', en: 'Individual plan: status registered' }, notes: [{ nb: 'Status er besvart; det er ikke det samme som å ha plan.', en: 'The status is answered, which is not the same as having a plan.' }, notes.newestInformation, corrected] },
];

/** Source: DOMAIN §6.2 (001). */
export const indicatorTables: readonly TableDefinition[] = titles.map(({ title, notes: own }, indicator) => ({
  id: `M-${indicator + 1}`,
  title,
  population: { nb: 'Mottakere på langtidsopphold (21) og andre mottakere per 31.12.', en: 'Recipients on long-term stays (21) and other recipients on 31 December' },
  notes: [notes.register, ...own],
  columns: [
    { key: 'numerator', nb: 'kartlagt', en: 'met' },
    { key: 'denominator', nb: 'personer', en: 'persons' },
    { key: 'share', nb: 'andel', en: 'share', unit: 'percent' },
    { key: 'corrected', nb: 'rettet', en: 'corrected' },
  ],
  rows: () =>
    populations.map(({ key, nb, en, population, persons }) => {
      const met = indicators.where({ population, indicator, state: MET });
      return row({ key, nb, en }, [count(met), count(persons), percent(met, persons), count(indicators.where({ population, indicator }))]);
    }),
}));

const residents = populations[0]!.persons;
const steps: readonly (Heading & { readonly box: Box; readonly of: Box })[] = [
  { key: 'medication', nb: 'legemiddelgjennomgang i året', en: 'medication reviewed in the year', box: reviewed.where(), of: residents },
  { key: 'nutrition', nb: 'ernæring kartlagt i året', en: 'nutrition assessed in the year', box: nutrition.where({ step: [1, 2, 3] }), of: residents },
  { key: 'risk', nb: 'i ernæringsmessig risiko, av de kartlagte', en: 'at nutritional risk, of those assessed', box: nutrition.where({ step: [2, 3] }), of: nutrition.where({ step: [1, 2, 3] }) },
  { key: 'plan', nb: 'med ernæringsplan, av dem i risiko', en: 'with a nutrition plan, of those at risk', box: nutrition.where({ step: 3 }), of: nutrition.where({ step: [2, 3] }) },
  { key: 'doctor', nb: 'vurdert av lege i året', en: 'seen by a doctor in the year', box: seenByDoctor.where(), of: residents },
];

/** Source: 004; SSB, KOSandellangtidv0000. */
export const longStayTable: TableDefinition = {
  id: 'S-33',
  title: { nb: 'Kvalitet på langtidsopphold', en: 'Quality of long-term stays' },
  population: { nb: 'Unike mottakere av 21 per 31.12.', en: 'Unique recipients of 21 on 31 December' },
  notes: [notes.register, { nb: 'Hvert «ja» skal ha dato i året; «vurdert av lege» en måned i året.', en: 'Each “yes” must be dated in the year; “seen by a doctor” by a month of it.' }],
  columns: [{ key: 'persons', nb: 'personer', en: 'persons' }, { key: 'of', nb: 'av', en: 'of' }, { key: 'share', nb: 'andel', en: 'share', unit: 'percent' }],
  rows: () => steps.map(({ box, of, ...heading }) => row(heading, [count(box), count(of), percent(box, of)])),
};

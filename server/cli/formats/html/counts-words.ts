import type { Language } from '../../../../shared/rules/rule.ts';

/** What the figures of a report say besides the tables' own words (shared/counts/tables/). */
export interface FigureWords {
  readonly indicators: string;
  readonly indicator: string;
  readonly corrected: string;
  readonly ageAndSex: string;
  readonly age: string;
  readonly share: string;
  readonly norway: (year: number) => string;
  readonly services: string;
  readonly allTables: string;
  readonly falls: string;
  readonly great: string;
  readonly greatChanges: (n: number) => string;
  /** `year`: where it is not the year before. */
  readonly lastYear: (n: string, year: number | undefined) => string;
  readonly from: (year: number, path: string) => string;
  readonly noFigures: string;
  readonly moreTables: string;
  readonly suppressed: (most: number) => string;
}

const nb: FigureWords = {
  indicators: 'Måltall per 31.12.',
  indicator: 'Måltall',
  corrected: 'Rettet',
  ageAndSex: 'Mottakere etter alder og kjønn, gjennom året',
  age: 'Alder',
  share: 'Andel',
  norway: (year) => `Norge ${year}`,
  services: 'Mottakere per tjeneste',
  allTables: 'Alle tabellene',
  falls: 'Faller ut',
  great: 'Over 20 % og minst 20 personer (5 under tvang)',
  greatChanges: (n) => (n === 1 ? 'tjeneste har endret seg mer enn 20 %:' : 'tjenester har endret seg mer enn 20 %:'),
  lastYear: (n, year) => `I ${year ?? 'fjor'} var det ${n}.`,
  from: (year, path) => `Tallene for ${year} er fra ${path}.`,
  noFigures: 'Filen kunne ikke leses ferdig, eller sier ikke hvilket år den gjelder. Derfor er ingenting talt.',
  moreTables: 'De andre tabellene gir kpr-lint count --format html.',
  suppressed: (most) => `Antall personer fra 1 til ${most} er skjult, og det de kunne vært regnet ut av. 0 vises.`,
};

const en: FigureWords = {
  indicators: 'Indicators on 31 December',
  indicator: 'Indicator',
  corrected: 'Corrected',
  ageAndSex: 'Recipients by age and sex, during the year',
  age: 'Age',
  share: 'Share',
  norway: (year) => `Norway ${year}`,
  services: 'Recipients by service',
  allTables: 'All tables',
  falls: 'Drop out',
  great: 'Above 20% and at least 20 persons (5 under coercion)',
  greatChanges: (n) => (n === 1 ? 'service has changed by more than 20%:' : 'services have changed by more than 20%:'),
  lastYear: (n, year) => `${year === undefined ? 'Last year' : `In ${year}`} there were ${n}.`,
  from: (year, path) => `The figures of ${year} are from ${path}.`,
  noFigures: 'The file could not be read to its end, or does not say which year it is of. Therefore nothing has been counted.',
  moreTables: 'The other tables are in kpr-lint count --format html.',
  suppressed: (most) => `Numbers of persons from 1 to ${most} are hidden, and what they could be computed from. 0 is shown.`,
};

const byLanguage: Readonly<Record<Language, FigureWords>> = { nb, en };

export function figureWords(language: Language): FigureWords {
  return byLanguage[language];
}

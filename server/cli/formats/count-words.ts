import type { Language } from '../../../shared/rules/rule.ts';
import { textsOf } from '../../../shared/rules/texts.ts';

/** What the formats of the counts say besides the tables' own words (shared/counts/tables/). */
export interface CountWords {
  readonly title: string;
  readonly byService: string;
  readonly uniquePersons: string;
  readonly from: (year: number, path: string) => string;
  readonly code: string;
  readonly service: string;
  readonly change: string;
  readonly percent: string;
  readonly lastDay: string;
  readonly unknown: (codes: string) => string;
  readonly basis: (year: number) => string;
  readonly great: string;
  readonly smallBase: string;
  /** Of a message that the register rejects; where all recipients are not said, and what the figures are all the same. */
  readonly rejected: string;
  readonly ifReceived: string;
  /** Of `n` PERSON whose id an earlier one has. */
  readonly repeated: (n: number) => string;
  readonly fallsOut: (each: string) => string;
  readonly excluded: (persons: string, rows: string) => string;
  readonly otherTables: string;
  readonly hidden: (most: number) => string;
  readonly idsUnknown: string;
  readonly row: string;
  readonly table: string;
  readonly column: string;
  readonly value: string;
  readonly unit: string;
  readonly year: string;
  readonly population: string;
}

const nb: CountWords = {
  title: 'Antall mottakere i KPR-uttrekk',
  byService: 'mottakere per tjeneste',
  uniquePersons: 'unike personer',
  from: (year, path) => `${year} fra ${path}`,
  code: 'Kode',
  service: 'Tjeneste',
  change: 'Endring',
  percent: '%',
  lastDay: '31.12.',
  unknown: (codes) => `UKJENT (ugyldig kode${codes === '' ? '' : `: ${codes}`})`,
  basis: (year) => `Tallene er gjennom året, bortsett fra 31.12.: de som har tjenesten 31. desember ${year}. Kode 12 og 13 er talt som 29.`,
  great: '! en tjeneste, eller alle til sammen, er endret mer enn 20 % og minst 20 personer (5 under tvang); grupper og UKJENT merkes ikke. Prosent vises ikke når det tidligste tallet er under 20.',
  smallBase: 'Prosent vises ikke når det tidligste tallet er under 20.',
  rejected: 'Registeret avviser meldingen.',
  ifReceived: 'Tallene viser hva det ville telt om meldingen ble tatt imot. kpr-lint check sier hva som må rettes.',
  repeated: (n) => `${textsOf('nb').number(n)} PERSON har samme pePeID som en tidligere i filen (KPR104). Hver PERSON er talt for seg, men registeret kan regne dem som én mottaker.`,
  fallsOut: (each) => `Faller ut, per kode: ${each}.`,
  excluded: (persons, rows) => `Registeret sletter ${persons} og ${rows}; de er ikke med.`,
  otherTables: 'Alle tabellene: --tables all',
  hidden: (most) => `· skjult: 1–${most} personer, eller et tall som kunne røpet dem. 0 vises.`,
  idsUnknown: 'Nye og avsluttede mottakere er ikke regnet: pePeID viser seg ikke å være den samme i begge filene.',
  row: 'Rad',
  table: 'Tabell',
  column: 'Kolonne',
  value: 'Verdi',
  unit: 'Enhet',
  year: 'År',
  population: 'Populasjon',
};

const en: CountWords = {
  title: 'Recipients in a KPR extract',
  byService: 'recipients by service',
  uniquePersons: 'unique persons',
  from: (year, path) => `${year} from ${path}`,
  code: 'Code',
  service: 'Service',
  change: 'Change',
  percent: '%',
  lastDay: '31 Dec',
  unknown: (codes) => `UNKNOWN (invalid code${codes === '' ? '' : `: ${codes}`})`,
  basis: (year) => `The figures are of the whole year, except 31 Dec: those who have the service on 31 December ${year}. Codes 12 and 13 count as 29.`,
  great: '! a service, or all together, changed by more than 20% and at least 20 persons (5 under coercion); groups and UNKNOWN are not marked. No percentage where the earlier figure is below 20.',
  smallBase: 'No percentage where the earlier figure is below 20.',
  rejected: 'The registry rejects the message.',
  ifReceived: 'The figures show what it would count if the message were received. kpr-lint check says what to correct.',
  repeated: (n) => `${textsOf('en').number(n)} PERSON ${n === 1 ? 'has' : 'have'} the pePeID of an earlier one in the file (KPR104). Each PERSON is counted by itself, but the registry may take them for one recipient.`,
  fallsOut: (each) => `Drop out, by code: ${each}.`,
  excluded: (persons, rows) => `The registry deletes ${persons} and ${rows}; they are left out.`,
  otherTables: 'All tables: --tables all',
  hidden: (most) => `· hidden: 1–${most} persons, or a figure that could give them away. 0 is shown.`,
  idsUnknown: 'New recipients and those who left are not computed: pePeID does not prove to be the same in both files.',
  row: 'Row',
  table: 'Table',
  column: 'Column',
  value: 'Value',
  unit: 'Unit',
  year: 'Year',
  population: 'Population',
};

const byLanguage: Readonly<Record<Language, CountWords>> = { nb, en };

export function countWords(language: Language): CountWords {
  return byLanguage[language];
}

/** The greatest number that is hidden. */
export function mostHidden(suppressed: 5 | 10): number {
  return suppressed === 5 ? 4 : 10;
}

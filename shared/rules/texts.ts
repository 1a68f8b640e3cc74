import { dateOf } from '../extract/calendar.ts';
import type { RegistryAction } from '../extract/format.ts';
import { serviceCode } from '../extract/services.ts';
import type { Language } from './rule.ts';

/** Words and forms that messages share, in one language. */
export interface Texts {
  readonly language: Language;
  /** `1 204` · `1,204` */
  number(value: number): string;
  /** `1 dag`, `1 204 dager` · `1 day`, `1,204 days` */
  days(value: number): string;
  /** `1 år`, `2 år` · `1 year`, `2 years` */
  years(value: number): string;
  /** `201,50` · `201.50`. Hundredths of an hour. */
  hours(hundredths: number): string;
  /** One decimal: `7,5 %` · `7.5%`. `share` is a fraction of 1. */
  percent(share: number): string;
  /** `1. januar 2005` · `1 January 2005` */
  date(day: number): string;
  /** `31. desember` · `31 December` */
  dayAndMonth(month: number, day: number): string;
  /** `mars 2022` · `March 2022`, of a month as rows hold it (values.ts). */
  month(month: number): string;
  /** `12 (Omsorgsbolig)`; the number alone where the code is unknown. */
  service(code: number): string;
  /** «U» · “U” */
  quote(text: string | number): string;
  /** `1, 2 eller 3` · `1, 2 or 3` */
  or(items: readonly string[]): string;
  readonly rejects: string;
  readonly deletesPerson: string;
  readonly deletesService: string;
  readonly deletesRow: string;
  readonly nullsType: string;
  readonly nullsAnswer: string;
  readonly nullsValue: string;
  /** The register keeps the row, but the statistics leave it out. */
  readonly keepsButLeavesOut: string;
  /** The register keeps the value/row, but ⟨what⟩: give the clause, e.g. «timetallet blir feil». */
  keepsValue(clause: string): string;
  keepsRow(clause: string): string;
  /** The register accepts the file, but ⟨clause⟩. */
  accepts(clause: string): string;
  /** It may be right. */
  readonly mayBeRight: string;
  /** The sentence for an action on a row of the named kind (`TJENESTE`); '' for none. */
  action(action: RegistryAction | string, rowName: string): string;
}

const monthsNb = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];
const monthsEn = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function grouped(value: number, separator: string, minus: string): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+(?!\d))/g, separator);
  return value < 0 ? minus + digits : digits;
}

/** `a, b og c` */
export function list(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]!}`;
}

function serviceWithName(code: number): string {
  const name = serviceCode(code)?.name;
  return name === undefined ? String(code) : `${code} (${name})`;
}

function actionSentence(t: Pick<Texts, 'rejects' | 'deletesPerson' | 'deletesService' | 'deletesRow' | 'nullsValue'>, action: string, rowName: string): string {
  switch (action) {
    case 'rejectMessage':
      return t.rejects;
    case 'deleteRow':
      return rowName === 'PERSON' ? t.deletesPerson : rowName === 'TJENESTE' ? t.deletesService : t.deletesRow;
    case 'setNull':
      return t.nullsValue;
    default:
      return '';
  }
}

const nb: Texts = {
  language: 'nb',
  number: (value) => grouped(value, '\u00a0', '−'),
  days: (value) => `${nb.number(value)} ${value === 1 ? 'dag' : 'dager'}`,
  years: (value) => `${nb.number(value)} år`,
  hours: (hundredths) => (hundredths / 100).toFixed(2).replace('.', ','),
  percent: (share) => `${(share * 100).toFixed(1).replace('.', ',')}\u00a0%`,
  date: (day) => {
    const { year, month, day: d } = dateOf(day);
    return `${d}. ${monthsNb[month - 1]!} ${year}`;
  },
  dayAndMonth: (month, day) => `${day}. ${monthsNb[month - 1]!}`,
  month: (month) => `${monthsNb[month % 12]!} ${Math.floor(month / 12)}`,
  service: serviceWithName,
  quote: (text) => `«${text}»`,
  or: (items) => list(items, 'eller'),
  rejects: 'Registeret avviser hele meldingen.',
  deletesPerson: 'Registeret sletter hele personen.',
  deletesService: 'Registeret sletter hele tjenesten.',
  deletesRow: 'Registeret sletter raden.',
  nullsType: 'Registeret nuller tjenestetypen.',
  nullsAnswer: 'Registeret nuller svaret.',
  nullsValue: 'Registeret nuller verdien.',
  keepsButLeavesOut: 'Registeret beholder raden, men statistikken utelater den.',
  keepsValue: (clause) => `Registeret beholder verdien, men ${clause}.`,
  keepsRow: (clause) => `Registeret beholder raden, men ${clause}.`,
  accepts: (clause) => `Registeret godtar filen, men ${clause}.`,
  mayBeRight: 'Det kan være riktig.',
  action: (action, rowName) => actionSentence(nb, action, rowName),
};

const en: Texts = {
  language: 'en',
  number: (value) => grouped(value, ',', '−'),
  days: (value) => `${en.number(value)} ${value === 1 ? 'day' : 'days'}`,
  years: (value) => `${en.number(value)} ${value === 1 ? 'year' : 'years'}`,
  hours: (hundredths) => (hundredths / 100).toFixed(2),
  percent: (share) => `${(share * 100).toFixed(1)}%`,
  date: (day) => {
    const { year, month, day: d } = dateOf(day);
    return `${d} ${monthsEn[month - 1]!} ${year}`;
  },
  dayAndMonth: (month, day) => `${day} ${monthsEn[month - 1]!}`,
  month: (month) => `${monthsEn[month % 12]!} ${Math.floor(month / 12)}`,
  service: serviceWithName,
  quote: (text) => `“${text}”`,
  or: (items) => list(items, 'or'),
  rejects: 'The registry rejects the whole message.',
  deletesPerson: 'The registry deletes the whole person.',
  deletesService: 'The registry deletes the whole service.',
  deletesRow: 'The registry deletes the row.',
  nullsType: 'The registry sets the service type to NULL.',
  nullsAnswer: 'The registry sets the answer to NULL.',
  nullsValue: 'The registry sets the value to NULL.',
  keepsButLeavesOut: 'The registry keeps the row; the statistics leave it out.',
  keepsValue: (clause) => `The registry keeps the value; ${clause}.`,
  keepsRow: (clause) => `The registry keeps the row; ${clause}.`,
  accepts: (clause) => `The registry accepts the file, but ${clause}.`,
  mayBeRight: 'It may be right.',
  action: (action, rowName) => actionSentence(en, action, rowName),
};

const byLanguage: Readonly<Record<Language, Texts>> = { nb, en };

export function textsOf(language: Language): Texts {
  return byLanguage[language];
}

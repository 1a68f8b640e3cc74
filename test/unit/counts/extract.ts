import { Check, type CheckOptions } from '../../../shared/lint/check.ts';
import type { CountOptions } from '../../../shared/counts/options.ts';
import type { CountResult, Table } from '../../../shared/counts/result.ts';
import type { Settings } from '../../../shared/lint/settings.ts';
import { Collector } from '../../../shared/report/collector.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { type Fields, serviceXml } from '../extract/read-person.ts';

/** The fields of one person; the rows are XML. */
export interface PersonOf {
  readonly id?: string | number;
  readonly age?: number | string;
  readonly sex?: string;
  readonly died?: number;
  readonly information?: readonly Fields[];
  readonly functions?: readonly Fields[];
  readonly services?: readonly Fields[];
  /** Other rows. */
  readonly rows?: string;
}

const granted: Fields = { tjSoknadDato: 20201201, tjVedtDato: 20201210, tjVedtak: 2 };

/** A service that was granted and has begun before the year. */
export function service(tjTjenType: number | string, fields: Fields = {}): Fields {
  return { tjTjenType, ...granted, tjFraDato: 20201215, ...fields };
}

function element(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : `<${name}>${value}</${name}>`;
}

function rowXml(name: string, keys: string, fields: Fields): string {
  return `<${name} ${keys}>${Object.entries(fields).map(([field, value]) => element(field, value)).join('')}</${name}>`;
}

export function personXml(person: PersonOf, ordinal: number): string {
  const id = person.id ?? ordinal;
  const information = (person.information ?? []).map((fields, i) => rowXml('PERSONOPPL', `poPeID="${id}" poPoID="${i + 1}"`, fields));
  const functions = (person.functions ?? []).map((fields, i) => rowXml('FUNKSJON', `fnPeID="${id}" fnFnID="${i + 1}"`, fields));
  const services = (person.services ?? []).map((fields, i) => serviceXml({ '@tjPeID': id, '@tjTjID': i + 1, ...fields }));
  const own = element('peAlder', person.age) + element('peKjonn', person.sex) + element('peDodDato', person.died);
  return `<PERSON pePeID="${id}">${own}${information.join('')}${functions.join('')}${services.join('')}${person.rows ?? ''}</PERSON>`;
}

export interface ExtractOf {
  readonly year?: number;
  readonly municipality?: string;
  readonly district?: string;
  readonly system?: string;
  readonly version?: '3.5' | '3.7';
}

/** The text of an extract of 2021 with these persons. */
export function extractXml(persons: readonly (PersonOf | string)[], { year = 2021, municipality = '4601', district = '00', system = 'EPJ', version = '3.7' }: ExtractOf = {}): string {
  const contact = (type: number): string => `<iiKontakt><Type>${type}</Type><Navn>Prøve</Navn><Telefon>1</Telefon><Epost>a@example.invalid</Epost></iiKontakt>`;
  const header = `<iiInnhType>P</iiInnhType><iiKomnr>${municipality}</iiKomnr><iiBydelsnr>${district}</iiBydelsnr>${contact(1)}${contact(2)}<iiFraDato>${year}0101</iiFraDato><iiTilDato>${year}1231</iiTilDato><iiLagetDato>${year + 1}0105</iiLagetDato><iiSysID>${system}</iiSysID><iiSysVersjon>1</iiSysVersjon><iiLopenr>1</iiLopenr>`;
  const body = persons.map((person, i) => (typeof person === 'string' ? person : personXml(person, i + 1))).join('\n');
  return `<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/${version === '3.5' ? 2018 : 2019}" versjon="${version}"><INNHINFO>${header}</INNHINFO>\n${body}\n</IPLOS>`;
}

/** Checks a text, without any rule unless settings are given. */
export function checked(text: string, options: CheckOptions = {}, settings: Settings = { rules: [], year: undefined, fallbackYear: undefined }): { readonly check: Check; readonly report: FileReport } {
  const check = new Check('extract.xml', settings, new Collector(), options);
  check.write(new TextEncoder().encode(text));
  return { check, report: check.end()! };
}

/** The counts of an extract with these persons. */
export function counted(persons: readonly (PersonOf | string)[], extract: ExtractOf = {}, counts: CountOptions = {}): CountResult {
  return checked(extractXml(persons, extract), { counts }).report.statistics!;
}

export function cell(result: CountResult, table: string, row: string | number, column: string): number | null {
  const { rows, columns, cells } = result.tables[table]!;
  const value = cells[rows.indexOf(String(row))]?.[columns.indexOf(column)];
  if (value === undefined) throw new RangeError(`${table} has no ${row}, ${column}`);
  return value;
}

/** What a table has beside zeros and cells that are not defined: `{ row: { column: value } }`. */
export function filled({ rows, columns, cells }: Table): Record<string, Record<string, number>> {
  const entries = rows.map((row, r) => [row, Object.fromEntries(columns.flatMap((column, c) => (cells[r]![c] === null || cells[r]![c] === 0 ? [] : [[column, cells[r]![c]!]])))] as const);
  return Object.fromEntries(entries.filter(([, columns_]) => Object.keys(columns_).length > 0));
}

export function table(persons: readonly (PersonOf | string)[], id: string, extract: ExtractOf = {}, counts: CountOptions = {}): Record<string, Record<string, number>> {
  return filled(counted(persons, extract, counts).tables[id]!);
}

/** The services of a result that somebody has: code, year, 31 December. */
export function codes(result: CountResult): Record<number, string> {
  return Object.fromEntries(result.services.filter(({ inFile }) => inFile > 0).map(({ code, inFile, year, yearEnd }) => [code, `${inFile} ${year} ${yearEnd}`]));
}

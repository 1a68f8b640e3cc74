import { dateOf } from '../extract/calendar.ts';
import { type Code, codeListOf, isValidCode, scoreListOf } from '../extract/code-lists.ts';
import { districtIn } from '../extract/districts.ts';
import { labelOf } from '../extract/labels.ts';
import { municipalityEver } from '../extract/municipalities.ts';
import type { Row } from '../extract/row.ts';
import { type ServiceCode, isValidServiceCode, serviceCode, serviceCodes } from '../extract/services.ts';
import { fnFunkType, iiKomnr, peKomnr } from '../extract/slots.ts';
import type { Language } from '../rules/rule.ts';
import { textsOf } from '../rules/texts.ts';

/** A value that a field can have, with its name and how long it has been valid. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** Not valid in the data year. */
  readonly expired: boolean;
  /** Not valid in the data year because it came later. */
  readonly later: boolean;
  /** What to use instead, '' where that is not known. */
  readonly replacement: string;
  /** `gyldig 2019–`, '' where nothing is known. */
  readonly validity: string;
  /** In English, what a Norwegian name means; '' where there is nothing to say. */
  readonly gloss: string;
  /** What a reader should know about it, '' where that is nothing. */
  readonly note: string;
}

const valid = {
  nb: (from: number, to: number) => (to === 9999 ? (from > 0 ? `gyldig fra ${from}` : '') : from > 0 ? `gyldig ${from}–${to}` : `gyldig til og med ${to}`),
  en: (from: number, to: number) => (to === 9999 ? (from > 0 ? `valid from ${from}` : '') : from > 0 ? `valid ${from}–${to}` : `valid until ${to}`),
};

function serviceChoice(service: ServiceCode, year: number, language: Language): Choice {
  return {
    value: String(service.code),
    name: service.name,
    expired: !Number.isNaN(year) && !isValidServiceCode(service.code, year),
    later: service.validFrom > year,
    replacement: service.replacement === undefined ? '' : String(service.replacement),
    validity: valid[language](service.validFrom, service.validTo),
    gloss: language === 'en' ? service.en : '',
    note: service.notes?.[language] ?? '',
  };
}

function codeChoice(code: Code, year: number, language: Language): Choice {
  const { from = 0, to = 9999 } = code;
  const known = Number.isNaN(year) ? 2019 : year;
  return { value: code.code, name: code[language], expired: !isValidCode(code, known), later: from > known, replacement: code.replacedBy ?? '', validity: valid[language](from, to), gloss: '', note: '' };
}

/** The values of a coded field in a data year (NaN: not known), valid ones first; empty for a field that has no list. */
export function choicesOf(row: Row, slot: number, year: number, language: Language): readonly Choice[] {
  const { name } = row.field(slot);
  const choices = name === 'tjTjenType' ? serviceCodes.map((service) => serviceChoice(service, year, language)) : codesOf(row, slot).map((code) => codeChoice(code, year, language));
  return choices.sort((a, b) => Number(a.expired) - Number(b.expired));
}

/** The codes of a field, of all years. */
function codesOf(row: Row, slot: number): readonly Code[] {
  const { name } = row.field(slot);
  // Sight and hearing have words of their own for the scores.
  return (name === 'fnFunkVerdi' ? scoreListOf(row.values[fnFunkType]!) : codeListOf(name))?.codes ?? [];
}

/** The choice that a field's value is; undefined for values that no list has. */
export function choiceOf(row: Row, slot: number, year: number, language: Language): Choice | undefined {
  if (row.field(slot).name === 'tjTjenType') {
    const service = serviceCode(row.values[slot]!);
    return service === undefined ? undefined : serviceChoice(service, year, language);
  }
  const value = row.text(slot);
  const code = codesOf(row, slot).find((one) => one.code === value);
  return code === undefined ? undefined : codeChoice(code, year, language);
}

const words = {
  nb: { hours: (n: number) => `${n} ${n === 1 ? 'time' : 'timer'}`, minutes: (n: number) => `${n} ${n === 1 ? 'minutt' : 'minutter'}`, and: ' og ', weekly: 'i uken', open: 'Ingen slutt er satt' },
  en: { hours: (n: number) => `${n} ${n === 1 ? 'hour' : 'hours'}`, minutes: (n: number) => `${n} ${n === 1 ? 'minute' : 'minutes'}`, and: ' and ', weekly: 'a week', open: 'No end is set' },
} as const satisfies Record<Language, object>;

/** What a value says, in one line; '' where there is nothing to add to it. */
export function meaningOf(row: Row, slot: number, year: number, language: Language): string {
  const { type } = row.field(slot);
  const value = row.values[slot]!;
  const t = textsOf(language);
  const { hours, minutes, and, weekly, open } = words[language];
  if (!Number.isNaN(value)) {
    if (type === 'date') return dateOf(value).year === 9999 ? open : t.date(value);
    if (type === 'month') return t.month(value);
    if (type === 'decimal') {
      const all = Math.round((value * 60) / 100);
      const parts = [...(all >= 60 || all === 0 ? [hours(Math.floor(all / 60))] : []), ...(all % 60 > 0 ? [minutes(all % 60)] : [])];
      return `${parts.join(and)} ${weekly}`;
    }
  }
  const called = placeIn(row, slot, year) ?? choiceOf(row, slot, year, language)?.name;
  return called === undefined ? '' : `${row.text(slot)} ${called}`;
}

/** The name of the municipality or the district that a number is; undefined for one that is unknown, and for other fields. */
function placeIn(row: Row, slot: number, year: number): string | undefined {
  const { name } = row.field(slot);
  if (name === 'iiKomnr' || name === 'peKomnr') return municipalityEver(row.text(slot))?.name;
  if (name === 'iiBydelsnr') return districtIn(row.text(iiKomnr), row.text(slot), year)?.name;
  return name === 'peBydelsnr' ? districtIn(row.text(peKomnr), row.text(slot), year)?.name : undefined;
}

/** Name and meaning of an element or attribute; undefined for one that the format does not have. */
export function labelIn(name: string, language: Language): { readonly name: string; readonly meaning: string } | undefined {
  const label = labelOf(name);
  if (label === undefined) return undefined;
  return language === 'nb' ? { name: label.nb, meaning: label.meaningNb } : { name: label.en, meaning: label.meaningEn };
}

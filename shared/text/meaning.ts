import { dateOf } from '../extract/calendar.ts';
import { type Code, codeIn, codesIn, scoreListOf } from '../extract/code-lists.ts';
import { labelOf } from '../extract/labels.ts';
import type { Row } from '../extract/row.ts';
import { type ServiceCode, isValidServiceCode, serviceCode, serviceCodes } from '../extract/services.ts';
import { fnFunkType, fnFunkVerdi } from '../extract/slots.ts';
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
  };
}

function codeChoice(code: Code, language: Language): Choice {
  return { value: code.code, name: code[language], expired: false, later: false, replacement: code.replacedBy ?? '', validity: valid[language](code.from ?? 0, code.to ?? 9999) };
}

/** The values of a coded field in a data year (NaN: not known), valid ones first; empty for a field that has no list. */
export function choicesOf(row: Row, slot: number, year: number, language: Language): readonly Choice[] {
  const { name } = row.field(slot);
  if (name === 'tjTjenType') return serviceCodes.map((service) => serviceChoice(service, year, language)).sort((a, b) => Number(a.expired) - Number(b.expired));
  return codesFor(row, slot, Number.isNaN(year) ? 2019 : year).map((code) => codeChoice(code, language));
}

function codesFor(row: Row, slot: number, year: number): readonly Code[] {
  const { name } = row.field(slot);
  // Sight and hearing have words of their own for the scores.
  if (name === 'fnFunkVerdi' && slot === fnFunkVerdi) return scoreListOf(row.values[fnFunkType]!).codes;
  return codesIn(name, year);
}

/** The choice that a field's value is; undefined for values that no list has. */
export function choiceOf(row: Row, slot: number, year: number, language: Language): Choice | undefined {
  const { name } = row.field(slot);
  const value = row.text(slot);
  if (name === 'tjTjenType') {
    const service = serviceCode(row.values[slot]!);
    return service === undefined ? undefined : serviceChoice(service, year, language);
  }
  const known = Number.isNaN(year) ? 2019 : year;
  const code = name === 'fnFunkVerdi' ? codesFor(row, slot, known).find((c) => c.code === value) : codeIn(name, value, known);
  return code === undefined ? undefined : codeChoice(code, language);
}

/** What a value says, in one line; '' where there is nothing to add to it. */
export function meaningOf(row: Row, slot: number, year: number, language: Language): string {
  const { type } = row.field(slot);
  const value = row.values[slot]!;
  const t = textsOf(language);
  if (type === 'date' && !Number.isNaN(value)) {
    if (dateOf(value).year === 9999) return language === 'nb' ? 'ingen slutt er satt' : 'no end is set';
    return t.date(value);
  }
  if (type === 'decimal' && !Number.isNaN(value)) {
    const minutes = Math.round((value * 60) / 100);
    const hours = Math.floor(minutes / 60);
    return language === 'nb' ? `${hours} timer og ${minutes % 60} minutter i uken` : `${hours} hours and ${minutes % 60} minutes a week`;
  }
  const choice = choiceOf(row, slot, year, language);
  return choice === undefined ? '' : `${choice.value} ${choice.name}`;
}

/** Name and meaning of an element or attribute; undefined for one that the format does not have. */
export function labelIn(name: string, language: Language): { readonly name: string; readonly meaning: string } | undefined {
  const label = labelOf(name);
  if (label === undefined) return undefined;
  return language === 'nb' ? { name: label.nb, meaning: label.meaningNb } : { name: label.en, meaning: label.meaningEn };
}

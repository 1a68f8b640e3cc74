import { districtIn } from '../../../shared/extract/districts.ts';
import { municipalityIn } from '../../../shared/extract/municipalities.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { type Detail, dots, isHarmless } from '../../../shared/text/mask.ts';
import { oneLine } from './lines.ts';
import type { Words } from './words.ts';

/** A code of the header as it may be shown. */
export function codeShown(text: string, detail: Detail): string {
  return oneLine(detail === 'full' || isHarmless(text) ? text : dots(text));
}

/** The longest name that the schema allows; what is longer is something else. */
const MAX_SYSTEM = 15;

/** The record system's name or version: words, unlike other texts of the file, but nothing that could identify a person. */
export function systemShown(text: string, detail: Detail): string {
  const isSystem = text.length <= MAX_SYSTEM && !/\d[\d\s.-]{5,}\d|@/.test(text);
  return oneLine(detail === 'full' || isSystem ? text : dots(text));
}

/** `Fjordvik 4699, 2025`; the number alone where nobody had it that year. */
export function nameOf({ municipality, district, dataYear }: FileReport, words: Words, detail: Detail): string {
  const year = dataYear === undefined ? words.yearUnknown : String(dataYear);
  if (municipality === '') return year.charAt(0).toUpperCase() + year.slice(1);
  const name = municipalityIn(municipality, dataYear ?? Number.NaN)?.name;
  const part = dataYear === undefined ? undefined : districtIn(municipality, district, dataYear);
  return [name === undefined ? codeShown(municipality, detail) : `${name} ${municipality}`, part && `${words.district} ${district}`, year].filter((s) => s !== undefined).join(', ');
}

/** `9,1 MB`, `12 kB` */
export function sizeShown(bytes: number, decimalMark: string): string {
  return bytes >= 1e5 ? `${(bytes / 1e6).toFixed(1).replace('.', decimalMark)} MB` : `${Math.ceil(bytes / 1e3)} kB`;
}

/** `0,38 s` */
export function timeShown(milliseconds: number, decimalMark: string): string {
  return `${(milliseconds / 1e3).toFixed(2).replace('.', decimalMark)} s`;
}

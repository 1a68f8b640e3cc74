import { districtIn, districtsOf, hasDistrict } from '../extract/districts.ts';
import { municipalityIn } from '../extract/municipalities.ts';
import { GIVEN, type Row } from '../extract/row.ts';
import { iiBydelsnr, peBydelsnr, peKomnr } from '../extract/slots.ts';
import { type Reporter, defineRule, shown } from './rule.ts';

/** The one municipality of which every place lies in a district. */
const OSLO = '0301';

/** "No district" and "not specified". */
const NONE = 0;
const UNSPECIFIED = 99;

function judge(row: Row, slot: number, municipality: string, year: number, report: Reporter): void {
  const number = row.values[slot]!;
  if (number === UNSPECIFIED) return;
  if (Number.isNaN(number)) {
    const params = { field: row.field(slot).name, value: shown(row, slot) };
    if (row.isPadded(slot) && /^\d\d$/.test(row.text(slot))) report({ row, slot, message: 'blanks', params, actor: 'vendor' });
    else report({ row, slot, message: 'form', params });
    return;
  }
  const place = municipalityIn(municipality, year);
  if (place === undefined || (number === NONE && municipality !== OSLO)) return;
  if (districtIn(municipality, row.text(slot), year) !== undefined) return;
  const message = districtsOf(municipality, year).length === 0 ? 'noDistricts' : 'unknown';
  report({ row, slot, message, params: { field: row.field(slot).name, value: shown(row, slot), municipality: place.name } });
}

/**
 * The district is none of its municipality in the data year. Silent where the municipality is not known in that year
 * (KPR102) and for Svalbard. 00 and 99 pass as numbers; the form of other numbers is that of the table, two digits.
 */
export const kpr103 = defineRule({
  id: 'KPR103',
  name: 'district-invalid',
  severity: 'info',
  registryAction: 'none',
  actor: 'both',
  summary: { nb: 'Bydelen finnes ikke i kommunen', en: 'The district does not exist in the municipality' },
  sources: ['DOMAIN §0', 'RULES KPR103'],
  messages: {
    form: {
      nb: (p, t) => `${p.field} er ${t.quote(p.value!)}, ikke to sifre. Kontroller bydelen.`,
      en: (p, t) => `${p.field} is ${t.quote(p.value!)}, not two digits. Check the district.`,
    },
    blanks: {
      nb: (p) => `${p.field} har mellomrom rundt ${p.value}. Fjern dem i uttrekket.`,
      en: (p) => `${p.field} has white space around ${p.value}. Remove it in the export.`,
    },
    noDistricts: {
      nb: (p) => `${p.field} er ${p.value}, men ${p.municipality} har ingen bydeler. Bruk 00.`,
      en: (p) => `${p.field} is ${p.value}, but ${p.municipality} has no districts. Use 00.`,
    },
    unknown: {
      nb: (p) => `${p.field} ${p.value} er ingen bydel i ${p.municipality}. Kontroller bydelen, eller bruk 99 (uoppgitt).`,
      en: (p) => `${p.field} ${p.value} is no district of ${p.municipality}. Check the district, or use 99 (not specified).`,
    },
  },
  hovers: {
    blanks: {
      nb: () => 'Mellomrom og linjeskift foran og bak er en del av teksten, så dette er ikke nummeret som står der. Feilen ligger i uttrekket: send funnet til leverandøren.',
      en: () => 'Blanks and line breaks in front and behind are part of the text, so that this is not the number that it seems to be. The fault is in the export: send the finding to the vendor.',
    },
    default: {
      nb: () =>
        'Bare Oslo, Bergen, Trondheim og Stavanger har bydeler i registeret. Andre kommuner bruker 00, og 99 betyr at bydelen ikke er oppgitt. Registeret gjør ingenting med et ukjent nummer, men tall per bydel blir feil. Se SSBs liste, og kontroller oppsettet.',
      en: () =>
        'Only Oslo, Bergen, Trondheim and Stavanger have districts in the registry. Other municipalities use 00, and 99 means that the district is not specified. The registry does nothing about an unknown number, but figures by district become wrong. See Statistics Norway’s list and check the set-up.',
    },
  },
  check: {
    header(header, report, { municipality, year }) {
      if (header.states[iiBydelsnr] === GIVEN) judge(header, iiBydelsnr, municipality, year, report);
    },
    personRow(row, report, { municipality, year }) {
      if (row.states[peBydelsnr] !== GIVEN) return;
      const number = row.values[peBydelsnr]!;
      if (row.valueLength(peBydelsnr) === 2 && row.valueLength(peKomnr) === 4 && row.states[peKomnr] === GIVEN && hasDistrict(row.values[peKomnr]!, number, year)) return;
      if (number === UNSPECIFIED || (number === NONE && row.values[peKomnr] !== Number(OSLO) && municipality !== OSLO)) return;
      judge(row, peBydelsnr, row.missing(peKomnr) ? municipality : row.text(peKomnr), year, report);
    },
  },
});

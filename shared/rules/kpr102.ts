import { FIRST_YEAR, LAST_YEAR, type Municipality, municipalityEver, municipalityIn } from '../extract/municipalities.ts';
import { EMPTY, GIVEN, type Row } from '../extract/row.ts';
import { iiKomnr, peKomnr } from '../extract/slots.ts';
import { type Filled, type Language, type Params, defineRule, shown } from './rule.ts';

/** Persons whose municipality is not known; Svalbard has no municipality, but numbers of its own. */
function isOutsideMunicipalities(number: number): boolean {
  return number === 9999 || (number >= 2100 && number < 2200);
}

/** Whether nothing stands around the digits: with blanks, which the schema of 3.5 takes, they are no number. */
function isAlone(row: Row, slot: number): boolean {
  return !Number.isNaN(row.values[slot]!);
}

function isInTable(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** What a message says of a number that is a municipality's, but not in the data year; `right`: the number to use, where there is one. */
function facts(municipality: Municipality, year: number): Params {
  const right = municipality.successors.filter((number) => municipalityIn(number, year) !== undefined);
  return { name: municipality.name, from: municipality.validFrom, to: municipality.validTo, year, right: right.length === 1 ? right[0]! : '' };
}

/** `(Bergen) gjaldt til 2019` */
function validity({ name, from, to, year }: Filled, language: Language): string {
  const later = Number(from) > Number(year);
  if (language === 'nb') return `(${name}) ${later ? `gjelder fra ${from}` : `gjaldt til ${to}`}`;
  return `(${name}) ${later ? `is valid from ${from}` : `was valid until ${to}`}`;
}

/**
 * The number is no municipality's, or none's in the data year. Decides that its form is judged in every year, and that a
 * number that the data year does not have is left alone in years that the table does not cover.
 */
export const kpr102 = defineRule({
  id: 'KPR102',
  name: 'unknown-municipality',
  severity: 'warning',
  registryAction: 'none',
  actor: 'both',
  summary: { nb: 'Kommunenummeret gjelder ikke i dataåret', en: 'The municipality number is not valid in the data year' },
  sources: ['DOMAIN §0.1', 'DOMAIN §8', 'RULES KPR102'],
  messages: {
    form: {
      nb: (p, t) => `iiKomnr er ${p.value ? t.quote(p.value) : 'tom'}, ikke fire sifre. ${t.rejects} Sett kommunens nummer.`,
      en: (p, t) => `iiKomnr is ${p.value ? t.quote(p.value) : 'empty'}, not four digits. ${t.rejects} Set the municipality’s number.`,
    },
    blanks: {
      nb: (p, t) => `iiKomnr har mellomrom rundt ${p.value}. ${t.rejects} Fjern dem i uttrekket.`,
      en: (p, t) => `iiKomnr has white space around ${p.value}. ${t.rejects} Remove it in the export.`,
    },
    unknownSender: {
      nb: (p, t) => `iiKomnr ${p.value} er ingen kommune. ${t.accepts('avsenderen blir ukjent')} Sett kommunens nummer.`,
      en: (p, t) => `iiKomnr ${p.value} is no municipality. ${t.accepts('the sender is unknown')} Set the municipality’s number.`,
    },
    otherYearSender: {
      nb: (p, t) => `iiKomnr ${p.value} ${validity(p, 'nb')}. ${t.accepts('avsenderen blir ukjent')} ${p.right ? `Bruk ${p.right}` : 'Rett nummeret'}.`,
      en: (p, t) => `iiKomnr ${p.value} ${validity(p, 'en')}. ${t.accepts('the sender is unknown')} ${p.right ? `Use ${p.right}` : 'Correct the number'}.`,
    },
    blanksHome: {
      nb: (p, t) => `peKomnr har mellomrom rundt ${p.value}. ${t.keepsValue('bostedet blir ukjent')} Fjern dem i uttrekket.`,
      en: (p, t) => `peKomnr has white space around ${p.value}. ${t.keepsValue('the home is unknown')} Remove it in the export.`,
    },
    unknown: {
      nb: (p, t) => `peKomnr ${p.value} er ingen kommune. ${t.keepsValue('bostedet blir ukjent')} Rett nummeret.`,
      en: (p, t) => `peKomnr ${p.value} is no municipality. ${t.keepsValue('the home is unknown')} Correct the number.`,
    },
    otherYear: {
      nb: (p, t) => `peKomnr ${p.value} ${validity(p, 'nb')}, men dataåret er ${p.year}. ${t.mayBeRight}`,
      en: (p, t) => `peKomnr ${p.value} ${validity(p, 'en')}, but the data year is ${p.year}. ${t.mayBeRight}`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Det rapporteres på kommunenummeret som gjelder i dataåret. Mange nummer ble nye i 2018, 2020 og 2024, og et nummer i feil år kobler tallene til en kommune som ikke finnes. Se SSBs liste for dataåret, og rett nummeret i oppsettet av uttrekket.',
      en: () =>
        'Reporting uses the municipality number that is valid in the data year. Many numbers were new in 2018, 2020 and 2024, and a number of the wrong year ties the figures to a municipality that does not exist. See Statistics Norway’s list for the data year, and correct the number in the set-up of the export.',
    },
    otherYear: {
      nb: () =>
        'Nummeret er en kommune i et annet år enn dataåret. Folkeregisteret kan alt ha gitt personen neste års nummer, så det kan være riktig. Gjelder det mange, henter uttrekket bostedet på feil dato.',
      en: () =>
        'The number is a municipality in another year than the data year. The population register may already have given the person next year’s number, so it may be right. If it concerns many, the export takes the home on the wrong date.',
    },
  },
  check: {
    header(header, report, { year, municipality }) {
      const place = { row: header, slot: iiKomnr };
      const value = shown(header, iiKomnr);
      const state = header.states[iiKomnr];
      const hasForm = /^\d{4}$/.test(municipality);
      if (state === EMPTY || (state === GIVEN && !(hasForm && isAlone(header, iiKomnr)))) {
        report({ ...place, message: hasForm ? 'blanks' : 'form', params: { value }, severity: 'error', registryAction: 'rejectMessage' });
      } else if (state === GIVEN && isInTable(year) && municipalityIn(municipality, year) === undefined) {
        const ever = municipalityEver(municipality);
        if (ever === undefined) report({ ...place, message: 'unknownSender', params: { value } });
        else report({ ...place, message: 'otherYearSender', params: { value, ...facts(ever, year) } });
      }
    },
    personRow(row, report, { year, municipality, header }) {
      if (row.states[peKomnr] !== GIVEN) return;
      const number = row.values[peKomnr]!;
      if (isOutsideMunicipalities(number) && row.valueLength(peKomnr) === 4) return;
      const isSenders = number === header?.values[iiKomnr] && row.valueLength(peKomnr) === 4;
      const text = isSenders ? municipality : row.text(peKomnr);
      const hasForm = !Number.isNaN(number) && text.length === 4;
      if (hasForm && (!isInTable(year) || municipalityIn(text, year) !== undefined)) return;
      const ever = municipalityEver(text);
      const value = shown(row, peKomnr);
      if (/^\d{4}$/.test(text) && !isAlone(row, peKomnr)) report({ row, slot: peKomnr, message: 'blanksHome', params: { value } });
      else if (ever === undefined) report({ row, slot: peKomnr, message: 'unknown', params: { value } });
      else report({ row, slot: peKomnr, message: 'otherYear', params: { value, ...facts(ever, year) }, severity: 'info' });
    },
  },
});

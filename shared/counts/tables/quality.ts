/** S-29: figures 7 to 12 of FHI's note on 2023. */
import type { Heading } from '../heading.ts';
import { codesIn, serviceHeading } from '../service-rows.ts';
import { type TableDefinition, count, row } from '../table.ts';
import { ANY_CODE, OTHER_CODE, defects, quality } from '../tallies/quality.ts';
import { notes } from './notes.ts';

const headings: Readonly<Record<(typeof defects)[number], Omit<Heading, 'key'>>> = {
  organisationNumberMissing: { nb: 'organisasjonsnummer mangler', en: 'organisation number missing' },
  organisationNumberInvalid: { nb: 'organisasjonsnummer er ugyldig', en: 'organisation number invalid' },
  organisationNumber: { nb: 'organisasjonsnummer mangler eller er ugyldig (figur 7)', en: 'organisation number missing or invalid (figure 7)' },
  invalidCode: { nb: 'ugyldig tjenestekode (figur 8)', en: 'invalid service code (figure 8)' },
  hoursMissing: { nb: 'timer mangler (figur 9)', en: 'hours missing (figure 9)' },
  hoursAboveWeek: { nb: 'over 168 timer i uken (figur 10)', en: 'above 168 hours a week (figure 10)' },
  endBeforeStart: { nb: 'start etter slutt (figur 11)', en: 'start after end (figure 11)' },
  startMissing: { nb: 'start mangler, slutt er gyldig (figur 12)', en: 'start missing, end valid (figure 12)' },
};

const expired = [10, 12, 13, 16];

/** Source: 000 fig. 7–12. */
export const qualityTable: TableDefinition = {
  id: 'S-29',
  title: { nb: 'Datakvalitet', en: 'Data quality' },
  population: { nb: 'Personer med minst én slik rad i filen', en: 'Persons with at least one such row in the file' },
  notes: [
    { nb: 'Rader som registeret sletter, er ikke med. En person kan stå på flere koder og regnes én gang i alt.', en: 'Rows that the registry deletes are left out. A person may be in several codes and counts once in all.' },
    { nb: 'Figur 10 gjelder en tjeneste med over 168 timer; i alt også den som har flere tjenester med over 168 timer til sammen på to dager eller mer; like rader regnes én gang.', en: 'Figure 10 is a service with more than 168 hours; in all, also whoever has more than 168 hours in several services together on two or more days; equal rows count once.' },
    notes.housing,
  ],
  columns: defects.map((key) => ({ key, ...headings[key] })),
  rows: (year) => {
    const codes = codesIn(year);
    const rows = (heading: Heading, code: number) => row(heading, defects.map((_, defect) => count(quality.where({ defect, code }))));
    return [
      rows({ key: 'total', nb: 'I alt, unike personer', en: 'Total, unique persons' }, ANY_CODE),
      ...[...new Set([...codes, ...expired])].sort((a, b) => a - b).map((code) => rows(serviceHeading(code), code)),
      rows({ key: 'other', nb: 'andre koder, eller ingen', en: 'other codes, or none' }, OTHER_CODE),
    ];
  },
};

/** S-01, S-02, S-03, S-06, S-13, S-23: who receives which services. */
import { KEPT, aroundSixtySeven, everyAge, groupHeadings, total } from '../axes.ts';
import type { Box } from '../block.ts';
import type { Heading } from '../heading.ts';
import { codesIn, serviceHeading } from '../service-rows.ts';
import { type TableDefinition, type TableRow, count, percent, row } from '../table.ts';
import { AT_YEAR_END, atYearEnd, groups, groupsAtYearEnd, recipients, services, servicesAtYearEnd, unknownCode } from '../tallies/recipients.ts';
import { during, notes, onLastDay } from './notes.ts';

const allRecipients: Heading = { key: 'total', nb: 'Alle tjenester', en: 'All services' };
const unknown: Heading = { key: 'unknown', nb: 'UKJENT (ugyldig kode)', en: 'UNKNOWN (invalid code)' };

/** The columns of S-01 and S-02. What the register keeps is `kept`, what it would keep if it deleted nothing is `all`. */
const bases: readonly Heading[] = [
  { key: 'inFile', nb: 'i filen, gjennom året', en: 'in the file, during the year' },
  { key: 'year', nb: 'gjennom året', en: 'during the year' },
  { key: 'inFileAtYearEnd', nb: 'i filen, per 31.12.', en: 'in the file, on 31 December' },
  { key: 'yearEnd', nb: 'per 31.12.', en: 'on 31 December' },
];

function basesOf(heading: Heading, box: (fate: { fate?: number }) => Box, boxAtYearEnd: (fate: { fate?: number }) => Box): TableRow {
  return row(heading, [count(box({})), count(box({ fate: KEPT })), count(boxAtYearEnd({})), count(boxAtYearEnd({ fate: KEPT }))]);
}

const everyone = basesOf(allRecipients, (fate) => recipients.where(fate), (fate) => atYearEnd.where(fate));

/** Source: 001; 000 table 1. */
const s01: TableDefinition = {
  id: 'S-01',
  title: { nb: 'Mottakere per tjeneste', en: 'Recipients by service' },
  population: during,
  notes: [notes.register, notes.severalServices, notes.housing],
  columns: bases,
  rows: (year) => [
    everyone,
    ...groupHeadings.map((heading, group) => basesOf(heading, (fate) => groups.where({ group, ...fate }), (fate) => groupsAtYearEnd.where({ group, ...fate }))),
    ...codesIn(year).map((code) => basesOf(serviceHeading(code), (fate) => services.where({ code, ...fate }), (fate) => servicesAtYearEnd.where({ code, ...fate }))),
    row(unknown, [null, count(unknownCode.where()), null, count(unknownCode.where({ when: AT_YEAR_END }))]),
  ],
};

/** Source: 000 table 1; 003 T2.1. */
const s02: TableDefinition = {
  id: 'S-02',
  title: { nb: 'Mottakere i alt', en: 'Recipients in all' },
  population: during,
  notes: [notes.register],
  columns: bases,
  rows: () => [everyone],
};

/** Source: 003 T2.4.1–2; 000 fig. 2. */
const s03: TableDefinition = {
  id: 'S-03',
  title: { nb: 'Mottakere per tjenestegruppe og alder', en: 'Recipients by service group and age' },
  population: during,
  notes: [notes.register, notes.severalServices],
  columns: [...everyAge, total],
  rows: () => groupHeadings.map((heading, group) => row(heading, [...everyAge.map(({ age }) => count(groups.where({ group, age, fate: KEPT }))), count(groups.where({ group, fate: KEPT }))])),
};

/** Source: 003 T2.5.2. */
const s06: TableDefinition = {
  id: 'S-06',
  title: { nb: 'Tjenester etter alder under og over 67 år', en: 'Services by age below and above 67' },
  population: during,
  notes: [notes.register, notes.severalServices],
  columns: [...aroundSixtySeven, total],
  rows: (year) => codesIn(year).map((code) => row(serviceHeading(code), [...aroundSixtySeven.map(({ age }) => count(services.where({ code, age, fate: KEPT }))), count(services.where({ code, fate: KEPT }))])),
};

/** Source: 003 T2.10.1–2. */
const s13: TableDefinition = {
  id: 'S-13',
  title: { nb: 'Mottakere per 31.12.', en: 'Recipients on 31 December' },
  population: onLastDay,
  notes: [notes.register, notes.severalServices],
  columns: [{ key: 'yearEnd', nb: 'per 31.12.', en: 'on 31 December' }, { key: 'share', nb: 'andel', en: 'share', unit: 'percent' }],
  rows: () => [
    row(allRecipients, [count(atYearEnd.where({ fate: KEPT })), null]),
    ...groupHeadings.map((heading, group) => {
      const box = groupsAtYearEnd.where({ group, fate: KEPT });
      return row(heading, [count(box), percent(box, atYearEnd.where({ fate: KEPT }))]);
    }),
  ],
};

const COERCION = groupHeadings.findIndex(({ key }) => key === 'coercion');

/** Source: 003 §3.8; 000 table 2. */
const s23: TableDefinition = {
  id: 'S-23',
  title: { nb: 'Bruk av tvang', en: 'Use of coercion' },
  population: { nb: 'Unike personer gjennom året', en: 'Unique persons during the year' },
  notes: [notes.register],
  columns: [{ key: 'year', nb: 'gjennom året', en: 'during the year' }],
  rows: () => [
    ...[14, 23, 24].map((code) => row(serviceHeading(code), [count(services.where({ code, fate: KEPT }))])),
    row({ key: 'total', nb: 'I alt, unike personer', en: 'Total, unique persons' }, [count(groups.where({ group: COERCION, fate: KEPT }))]),
  ],
};

export const serviceTables = [s01, s02, s03, s06, s13, s23];

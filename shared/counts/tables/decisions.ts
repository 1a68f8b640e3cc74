/** S-12, S-26: decisions and waiting times. */
import { total } from '../axes.ts';
import type { Heading } from '../heading.ts';
import { codesIn, codesInBoth, serviceHeading } from '../service-rows.ts';
import { type TableDefinition, count, percent, row } from '../table.ts';
import { APPLICATION_TO_DECISION, APPLICATION_TO_START, DECISION_TO_START, REJECTED, WITHOUT_REJECTIONS, complaints, decidedCodes, decisions, delays } from '../tallies/decisions.ts';
import { notes } from './notes.ts';

/** Source: 003 T2.9; 003A. */
const s12: TableDefinition = {
  id: 'S-12',
  title: { nb: 'Vedtak, avslag og klager', en: 'Decisions, rejections and complaints' },
  population: { nb: 'Vedtak med vedtaksdato i året, revurderinger og avslag medregnet; klager mottatt i året', en: 'Decisions dated in the year, re-assessments and rejections included; complaints received in the year' },
  notes: [
    notes.register,
    { nb: 'Rader med samme tjVeID og tjVeNrID er ett vedtak for hver kode; ellers er hver rad ett.', en: 'Rows with the same tjVeID and tjVeNrID are one decision for each code; else every row is one.' },
    { nb: 'Kode 6 kan gis uten vedtak: avslag regnes ikke, og koden er ikke med i andelen i alt.', en: 'Code 6 may be given without a decision: rejections are not counted, and the code is not part of the total share.' },
  ],
  columns: [
    { key: 'decisions', nb: 'vedtak', en: 'decisions', unit: 'decisions' },
    { key: 'rejections', nb: 'avslag', en: 'rejections', unit: 'decisions' },
    { key: 'complaints', nb: 'klager', en: 'complaints', unit: 'complaints' },
    { key: 'share', nb: 'andel avslag', en: 'share rejected', unit: 'percent' },
  ],
  rows: (year) => {
    const codes = codesInBoth(year, decidedCodes);
    const withRejections = codes.filter((code) => code !== WITHOUT_REJECTIONS);
    return [
      ...codes.map((code) => {
        const rejected = decisions.where({ code, outcome: REJECTED });
        const hasRejections = code !== WITHOUT_REJECTIONS;
        const all = decisions.where({ code });
        return row(serviceHeading(code), [count(all), hasRejections ? count(rejected) : null, count(complaints.where({ code })), hasRejections ? percent(rejected, all) : null]);
      }),
      row(total, [
        count(decisions.where({ code: codes })),
        count(decisions.where({ code: withRejections, outcome: REJECTED })),
        count(complaints.where({ code: codes })),
        percent(decisions.where({ code: withRejections, outcome: REJECTED }), decisions.where({ code: withRejections })),
      ]),
    ];
  },
};

const spells: readonly (Heading & { readonly delay: number })[] = [
  { key: 'start', nb: 'vedtak til start', en: 'decision to start', delay: DECISION_TO_START },
  { key: 'waiting', nb: 'søknad til start', en: 'application to start', delay: APPLICATION_TO_START },
  { key: 'processing', nb: 'søknad til vedtak', en: 'application to decision', delay: APPLICATION_TO_DECISION },
];
const bins: readonly Heading[] = [
  { key: 'negative', nb: 'negativ', en: 'negative' },
  { key: '0-15', nb: '0–15 dager', en: '0–15 days' },
  { key: '16-30', nb: '16–30 dager', en: '16–30 days' },
  { key: '31+', nb: '31 dager og mer', en: '31 days and more' },
];

/** Source: 002 sak 7. */
const s26: TableDefinition = {
  id: 'S-26',
  title: { nb: 'Iverksettingstid, ventetid og saksbehandlingstid', en: 'Time to start, waiting time and processing time' },
  population: { nb: 'Tjenesterader med vedtak datert i året eller året før', en: 'Service rows with a decision dated in the year or the year before' },
  notes: [
    notes.register,
    { nb: 'Rader som starter mindre enn ti dager etter slutten på samme tjeneste, er samme tjeneste og ikke med (10-dagersregelen).', en: 'Rows that start less than ten days after the end of the same service are the same service and left out (10-day rule).' },
    { nb: 'Avslag er bare med i tiden fra søknad til vedtak.', en: 'Rejections are part of the time from application to decision only.' },
  ],
  columns: spells.flatMap(({ key, nb, en }) => [total, ...bins].map((bin) => ({ key: `${key}-${bin.key}`, nb: `${nb}: ${bin.nb}`, en: `${en}: ${bin.en}`, unit: 'services' as const }))),
  rows: (year) => codesIn(year).map((code) => row(serviceHeading(code), spells.flatMap(({ delay }) => [count(delays.where({ code, delay })), ...bins.map((_, bin) => count(delays.where({ code, delay, bin })))]))),
};

export const decisionTables = [s12, s26];

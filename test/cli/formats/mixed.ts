import type { RunReport } from '../../../server/cli/formats/format.ts';
import type { Finding } from '../../../shared/report/finding.ts';
import { fileReport, finding, rangeAt, runReport, set } from './reports.ts';

const code = { line: 60, column: 19, length: 2 };
const again = { line: 90, column: 19, length: 2 };
const id = { line: 41, column: 21, length: 4 };
const end = { line: 61, column: 18, length: 8 };

/** Every severity, every consequence, every kind of fix; 201 twice with the same value. */
const findings: readonly Finding[] = [
  finding('KPR101', { line: 19, column: 16, length: 8 }, { severity: 'error', registryAction: 'rejectMessage', actor: 'both', person: 0, row: 'INNHINFO', field: 'iiTilDato', value: '20211130', path: '/IPLOS/INNHINFO/iiTilDato' }),
  finding('KPR106', id, {
    severity: 'error', person: 1, row: 'TJENESTE', field: 'tjPeID', path: '/IPLOS/PERSON[]/TJENESTE[1]/@tjPeID', actor: 'vendor',
    fix: { kind: 'suggested', repairs: [{ title: 'set', params: { value: { personal: '1001' } }, edits: [{ range: rangeAt(id), text: '1001' }] }] },
  }),
  finding('KPR201', code, { message: 'housing', severity: 'error', registryAction: 'setNull', person: 2, field: 'tjTjenType', value: '12', path: '/IPLOS/PERSON[]/TJENESTE[1]/tjTjenType', fix: set('safe', rangeAt(code), '29') }),
  finding('KPR301', end, {
    message: 'service',
    person: 2, value: '20210301', path: '/IPLOS/PERSON[]/TJENESTE[1]/tjTilDato',
    related: [{ range: rangeAt({ line: 62, column: 18, length: 8 }), path: '/IPLOS/PERSON[]/TJENESTE[1]/tjFraDato', note: 'start' }],
    fix: { kind: 'suggested', repairs: [{ title: 'swap', params: {}, edits: [{ range: rangeAt(end), text: '20210314' }, { range: rangeAt({ line: 62, column: 18, length: 8 }), text: '20210301' }] }] },
  }),
  finding('KPR201', again, { message: 'housing', severity: 'error', registryAction: 'setNull', person: 3, field: 'tjTjenType', value: '12', path: '/IPLOS/PERSON[]/TJENESTE[1]/tjTjenType', fix: set('safe', rangeAt(again), '29') }),
  finding('KPR303', { line: 91, column: 18, length: 8 }, { severity: 'error', registryAction: 'deleteRow', person: 3, field: 'tjFraDato', value: '20041112', path: '/IPLOS/PERSON[]/TJENESTE[1]/tjFraDato' }),
  finding('KPR313', { line: 120, column: 18, length: 8 }, { severity: 'info', person: 4, field: 'tjFraDato', value: '20061112', path: '/IPLOS/PERSON[]/TJENESTE[1]/tjFraDato', fix: set('suggested', rangeAt({ line: 120, column: 18, length: 8 }), '20161112', '20201112') }),
];

const broken = finding('KPR001', { line: 7, column: 5, length: 14 }, { severity: 'error', registryAction: 'rejectMessage', actor: 'vendor', person: 0, row: '', field: '', path: '/IPLOS/INNHINFO' });

/** What the findings say: with every character that some format must escape, and one that would break a line. */
export const script = {
  KPR001: { nb: 'Taggen <iiKontakt> er ikke lukket. Registeret avviser hele meldingen.', en: 'The tag <iiKontakt> is not closed. The registry rejects the whole message.' },
  KPR101: { nb: 'iiTilDato er 20211130, ikke 31. desember; sett 20211231 | eller 100 % av året.', en: 'iiTilDato is 20211130, not 31 December; set 20211231 | or 100% of the year.' },
  KPR106: { nb: 'tjPeID er en annen enn pePeID & "hører" til noen andre.', en: 'tjPeID differs from pePeID & "belongs" to somebody else.' },
  KPR201: { nb: 'Tjenestekode 12 utgikk i 2019.\nBruk 29.', en: 'Service code 12 expired in 2019.\nUse 29.' },
  KPR301: { nb: 'tjTilDato er før tjFraDato.', en: 'tjTilDato is before tjFraDato.' },
  KPR303: { nb: '=tjFraDato er før 1. januar 2005.', en: '=tjFraDato is before 1 January 2005.' },
  KPR313: { nb: 'Tjenesten har vart i 15 år.', en: 'The service has lasted 15 years.' },
  start: { nb: 'starten', en: 'the start' },
};

/** Several files: one with findings, one without any in which a rule stopped, one that is broken, and two that could not be read. */
export function mixed(limit?: number): RunReport {
  return runReport(
    [
      fileReport('uttrekk/4601.xml', findings, { notRun: [{ rule: 'KPR307', reason: 'off' }, { rule: 'KPR901', reason: 'no-previous' }] }, limit),
      fileReport('uttrekk/ny mappe/1507 Ålesund.xml', [], {
        municipality: '1507', persons: 1, services: 1, size: 2_345, recipients: { year: 1, inFile: 1 },
        notRun: [{ rule: 'KPR404', reason: 'stopped' }], systemErrors: [{ path: 'uttrekk/ny mappe/1507 Ålesund.xml', kind: 'rule-threw', detail: 'KPR404' }],
      }),
      fileReport('uttrekk/avkortet.xml', [broken], {
        municipality: '', district: '', system: '', systemVersion: '', dataYear: undefined, persons: 0, services: 0, recipients: undefined, complete: false, size: 512,
        notRun: [{ rule: 'KPR801', reason: 'broken-xml' }, { rule: 'KPR306', reason: 'year-unknown' }],
        systemErrors: [{ path: 'uttrekk/avkortet.xml', kind: 'record-too-large', detail: '1234' }],
      }, limit),
    ],
    [
      { path: 'notater.xml', kind: 'not-extract', detail: 'note' },
      { path: 'borte.xml', kind: 'not-found', detail: '' },
      { path: 'uttrekk/ny mappe/1507 Ålesund.xml', kind: 'rule-threw', detail: 'KPR404' },
    ],
  );
}

/** The totals of `mixed`, however many findings are kept. */
export const totals = { error: 6, warning: 1, info: 1, systemErrors: 4 };

import type { Finding } from '../../../shared/report/finding.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { fileReport, finding, rangeAt, set } from './reports.ts';

const expired = { line: 8302, column: 19, length: 2 };
const early = { line: 17733, column: 19, length: 8 };
const end = { line: 28991, column: 18, length: 8 };
const hours = { line: 50320, column: 19, length: 6 };

/** Four findings, one of each kind of fix and frame. */
export const findings: readonly Finding[] = [
  finding('KPR201', expired, { severity: 'error', registryAction: 'setNull', person: 49, field: 'tjTjenType', value: '12', path: '/IPLOS/PERSON[]/TJENESTE[3]/tjTjenType', fix: set('safe', rangeAt(expired), '29') }),
  finding('KPR303', early, { severity: 'error', registryAction: 'deleteRow', person: 104, field: 'tjVedtDato', value: '20041112', path: '/IPLOS/PERSON[]/TJENESTE[1]/tjVedtDato' }),
  finding('KPR301', end, {
    person: 170, value: '20250301', path: '/IPLOS/PERSON[]/TJENESTE[2]/tjTilDato',
    related: [{ range: rangeAt({ line: 28990, column: 18, length: 8 }), path: '/IPLOS/PERSON[]/TJENESTE[2]/tjFraDato', note: 'start' }],
    fix: { kind: 'suggested', repairs: [{ title: 'swap', params: {}, edits: [] }] },
  }),
  finding('KPR401', hours, {
    person: 295, field: 'tjTimerUke', value: '420.00', path: '/IPLOS/PERSON[]/TJENESTE[1]/tjTimerUke',
    fix: {
      kind: 'suggested',
      repairs: [
        { title: 'setMinutes', params: { value: '7.00' }, edits: [{ range: rangeAt(hours), text: '7.00' }] },
        { title: 'setMonth', params: { value: '105.00' }, edits: [{ range: rangeAt(hours), text: '105.00' }] },
      ],
    },
  }),
];

/** What the messages are in the design of the terminal's output. */
export const script = {
  KPR201: { nb: 'Tjenestekode 12 (Omsorgsbolig) utgikk i 2019. Registeret nuller tjenestetypen. Bruk 29.', en: 'Service code 12 (Omsorgsbolig) expired in 2019. The registry sets the service type to NULL. Use 29.' },
  KPR303: { nb: 'tjVedtDato 20041112 er før 1. januar 2005. Registeret sletter hele tjenesten. Rett datoen i vedtaket.', en: 'tjVedtDato 20041112 is before 1 January 2005. The registry deletes the whole service. Correct the date of the decision.' },
  KPR301: { nb: 'tjTilDato 20250301 er før tjFraDato 20250314. Registeret beholder raden, men statistikken utelater den. Rett datoene.', en: 'tjTilDato 20250301 is before tjFraDato 20250314. The registry keeps the row, but the statistics leave it out. Correct the dates.' },
  KPR401: { nb: 'tjTimerUke er 420.00, men uken har 168 timer. Registeret beholder verdien, og timetallet blir feil. Rett timene i vedtaket.', en: 'tjTimerUke is 420.00, but a week has 168 hours. The registry keeps the value, and the hours become wrong. Correct the decision.' },
  start: { nb: 'starten', en: 'the start' },
};

/** The lines around the findings. */
const shown: Readonly<Record<number, string>> = {
  8301: '    <TJENESTE tjPeID="4801" tjTjID="48012" tjVeID="48013">',
  8302: '      <tjTjenType>12</tjTjenType>',
  8303: '      <tjSoknadDato>20170803</tjSoknadDato>',
  17732: '      <tjSoknadDato>20041015</tjSoknadDato>',
  17733: '      <tjVedtDato>20041112</tjVedtDato>',
  17734: '      <tjVedtak>2</tjVedtak>',
  28990: '      <tjFraDato>20250314</tjFraDato>',
  28991: '      <tjTilDato>20250301</tjTilDato>',
  50319: '      <tjVedtak>2</tjVedtak>',
  50320: '      <tjTimerUke>420.00</tjTimerUke>',
  50321: '      <tjFraDato>20250314</tjFraDato>',
};

export function lines(_: string, numbers: readonly number[]): ReadonlyMap<number, string> {
  return new Map(numbers.flatMap((n) => (shown[n + 1] === undefined ? [] : [[n, shown[n + 1]!] as const])));
}

/** The counts of the design: many more findings than the four that are kept. */
export const fjordvik: FileReport = fileReport('fjordvik-2025.xml', findings, {
  dataYear: 2025, municipality: '4699',
  counts: {
    error: 315, warning: 285, info: 264,
    byRule: { KPR303: 9, KPR110: 1, KPR203: 236, KPR201: 63, KPR205: 6, KPR701: 71, KPR501: 55, KPR402: 46, KPR306: 31, KPR314: 22, KPR312: 18, KPR310: 12, KPR502: 9, KPR302: 7, KPR603: 5, KPR301: 4, KPR604: 3, KPR401: 2, KPR707: 219, KPR607: 17, KPR313: 14, KPR608: 8, KPR605: 6 },
  },
  tallies: [
    { rule: 'KPR303', severity: 'error', registryAction: 'deleteRow', row: 'TJENESTE', count: 9 },
    { rule: 'KPR110', severity: 'error', registryAction: 'deleteRow', row: 'PERSON', count: 1 },
    { rule: 'KPR203', severity: 'error', registryAction: 'setNull', row: 'PERSONOPPL', count: 236 },
    { rule: 'KPR201', severity: 'error', registryAction: 'setNull', row: 'TJENESTE', count: 63 },
    { rule: 'KPR205', severity: 'error', registryAction: 'setNull', row: 'PERSONOPPL', count: 6 },
    { rule: 'KPR701', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 71 },
    { rule: 'KPR501', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 55 },
    { rule: 'KPR402', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 46 },
    { rule: 'KPR306', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 31 },
    { rule: 'KPR314', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 22 },
    { rule: 'KPR312', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 18 },
    { rule: 'KPR310', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 12 },
    { rule: 'KPR502', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 9 },
    { rule: 'KPR302', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 7 },
    { rule: 'KPR603', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 5 },
    { rule: 'KPR301', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 4 },
    { rule: 'KPR604', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 3 },
    { rule: 'KPR401', severity: 'warning', registryAction: 'none', row: 'TJENESTE', count: 2 },
    { rule: 'KPR707', severity: 'info', registryAction: 'none', row: 'TJENESTE', count: 219 },
    { rule: 'KPR607', severity: 'info', registryAction: 'none', row: 'TJENESTE', count: 17 },
    { rule: 'KPR313', severity: 'info', registryAction: 'none', row: 'TJENESTE', count: 14 },
    { rule: 'KPR608', severity: 'info', registryAction: 'none', row: 'TJENESTE', count: 8 },
    { rule: 'KPR605', severity: 'info', registryAction: 'none', row: 'TJENESTE', count: 6 },
  ],
  fixable: { KPR203: 231, KPR201: 39, KPR205: 2, KPR701: 71, KPR604: 3 },
  notRun: [
    ...['KPR901', 'KPR902', 'KPR903', 'KPR904'].map((rule) => ({ rule, reason: 'no-previous' as const })),
    ...['KPR905', 'KPR906'].map((rule) => ({ rule, reason: 'no-ident-message' as const })),
    { rule: 'KPR307', reason: 'off' },
  ],
});

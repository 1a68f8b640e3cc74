import { list, textsOf } from '../../../shared/rules/texts.ts';
import type { Words } from './words.ts';

const number = (n: number): string => textsOf('nb').number(n);
/** The first few of several names. */
const some = (names: readonly string[]): string => list(names.length > 4 ? [...names.slice(0, 3), `${number(names.length - 3)} til`] : names, 'og');
const plural = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

const rowNames: Readonly<Record<string, readonly [one: string, many: string]>> = {
  PERSON: ['person', 'personer'],
  PERSONOPPL: ['personopplysning', 'personopplysninger'],
  FUNKSJON: ['funksjonsvurdering', 'funksjonsvurderinger'],
  TJENESTE: ['tjeneste', 'tjenester'],
  DIAGNOSE: ['diagnose', 'diagnoser'],
  DOGNTILBUD: ['døgntilbud', 'døgntilbud'],
};

export const nb: Words = {
  severity: { error: 'feil', warning: 'advarsel', info: 'opplysning' },
  ok: 'ok',
  safeFix: 'Trygg rettelse',
  suggestion: () => 'Forslag',
  anyOf: (items) => list(items, 'eller'),
  allOf: (items) => list(items, 'og'),
  personNumber: (n) => `person ${n}`,
  morePlaces: (n) => `og ${plural(n, 'sted', 'steder')} til`,
  totals: (c) => `${number(c.error)} feil, ${plural(c.warning, 'advarsel', 'advarsler')}, ${plural(c.info, 'opplysning', 'opplysninger')}`,
  noFindings: 'Ingen funn.',
  noFindingsInPart: 'Ingen funn i det som er kontrollert.',
  noFiles: 'Ingen filer er kontrollert.',
  showing: (listed, total) => `Viser ${number(listed)} av ${number(total)}; tallene gjelder alle.`,
  systemErrors: (n) => `${number(n)} feil som ikke er funn, er meldt på stderr.`,
  fixable: (n) => `${number(n)} kan rettes trygt`,
  fixableInPacked: (n) => `${number(n)} kan rettes trygt i pakkede filer. Pakk dem ut først.`,
  accepted: (n) => `${number(n)} funn er godtatt i grunnlinjen og ikke med i tallene.`,
  willCount: (year, inFile) => `Registeret vil telle ${number(year)} av ${plural(inFile, 'mottaker', 'mottakere')} slik filen er.`,
  willCountNone: (inFile) => `Registeret vil telle 0 av ${plural(inFile, 'mottaker', 'mottakere')}, fordi meldingen avvises.`,
  recipients: (n) => plural(n, 'mottaker', 'mottakere'),
  persons: (n) => plural(n, 'person', 'personer'),
  services: (n) => plural(n, 'tjeneste', 'tjenester'),
  willCountTogether: ({ year, inFiles, files, rejected }, all) => `Registeret vil telle ${number(year)} av ${plural(inFiles, 'mottaker', 'mottakere')} i ${files < all ? `${number(files)} av ${number(all)} filer til sammen, de eneste som kunne telles` : 'filene til sammen'}${rejected ? '; filer som avvises, teller ikke med' : ''}.`,
  sentTwice: (paths) => `${some(paths)} gjelder samme kommune, bydel og år: står de samme personene i flere av dem, er de talt like mange ganger.`,
  files: (n) => plural(n, 'fil', 'filer'),
  took: (size, seconds) => `${size} på ${seconds}`,
  yearUnknown: 'dataår ukjent',
  district: 'bydel',
  outcomes: {
    rejected: 'Meldingen avvises',
    deleted: 'Rader slettes',
    nulled: 'Verdier nulles',
    wrong: 'Beholdes, tall blir feil',
    look: 'Verdt å se på',
  },
  rows: (kind, n) => plural(n, ...(rowNames[kind] ?? (['rad', 'rader'] as const))),
  actions: { rejectMessage: 'avviser meldingen', deleteRow: 'sletter rader', setNull: 'nuller verdier', none: 'beholder' },
  actors: { municipality: 'kommunen', vendor: 'leverandøren', both: 'kommunen og leverandøren' },
  notChecked: 'Ikke kontrollert',
  switchedOff: 'Avslått',
  unchecked: {
    'no-previous': 'fjoråret',
    'no-ident-message': 'identmeldingen',
    'year-unknown': 'det som krever dataåret',
    'broken-xml': 'filen som helhet',
    stopped: 'det som stanset',
  },
  headings: {
    rule: 'Regel', name: 'Navn', severity: 'Alvor', registry: 'Registeret', count: 'Antall', safeFixes: 'Trygge rettelser', total: 'I alt',
    file: 'Fil', line: 'Linje', column: 'Kolonne', actor: 'Hvem', person: 'Person nr.', place: 'Sted', message: 'Melding', fix: 'Rettelse', findings: 'Funn',
  },
};

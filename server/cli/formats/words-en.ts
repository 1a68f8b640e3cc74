import { list, textsOf } from '../../../shared/rules/texts.ts';
import type { Words } from './words.ts';

const number = (n: number): string => textsOf('en').number(n);
/** The first few of several names. */
const some = (names: readonly string[]): string => list(names.length > 4 ? [...names.slice(0, 3), `${number(names.length - 3)} more`] : names, 'and');
const plural = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

const rowNames: Readonly<Record<string, readonly [one: string, many: string]>> = {
  PERSON: ['person', 'persons'],
  PERSONOPPL: ['person information row', 'person information rows'],
  FUNKSJON: ['function assessment', 'function assessments'],
  TJENESTE: ['service', 'services'],
  DIAGNOSE: ['diagnosis', 'diagnoses'],
  DOGNTILBUD: ['overnight stay', 'overnight stays'],
};

export const en: Words = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  ok: 'ok',
  safeFix: 'Safe fix',
  suggestion: (several) => (several ? 'Suggestions' : 'Suggestion'),
  anyOf: (items) => list(items, 'or'),
  allOf: (items) => list(items, 'and'),
  personNumber: (n) => `person ${n}`,
  morePlaces: (n) => `and ${plural(n, 'more place', 'more places')}`,
  totals: (c) => `${plural(c.error, 'error')}, ${plural(c.warning, 'warning')}, ${plural(c.info, 'info')}`,
  noFindings: 'No findings.',
  noFindingsInPart: 'No findings in what was checked.',
  noFiles: 'No file has been checked.',
  showing: (listed, total) => `Showing ${number(listed)} of ${number(total)}; the totals cover all.`,
  systemErrors: (n) => `${plural(n, 'error that is no finding is', 'errors that are no findings are')} reported on stderr.`,
  fixable: (n) => `${number(n)} can be fixed safely`,
  fixableInPacked: (n) => `${number(n)} can be fixed safely in packed files. Unpack them first.`,
  accepted: (n) => `${plural(n, 'finding is', 'findings are')} accepted in the baseline and not in the totals.`,
  willCount: (year, inFile) => `The registry will count ${number(year)} of ${plural(inFile, 'recipient')} as the file stands.`,
  willCountNone: (inFile) => `The registry will count 0 of ${plural(inFile, 'recipient')}, because it rejects the message.`,
  recipients: (n) => plural(n, 'recipient'),
  persons: (n) => plural(n, 'person'),
  services: (n) => plural(n, 'service'),
  willCountTogether: ({ year, inFiles, files, rejected }, all) => `The registry will count ${number(year)} of ${plural(inFiles, 'recipient')} in ${files < all ? `${number(files)} of ${number(all)} files together, the only ones that could be counted` : 'the files together'}${rejected ? '; files that it rejects add nothing' : ''}.`,
  sentTwice: (paths) => `${some(paths)} are of the same municipality, district and year: persons who are in several of them are counted as many times.`,
  files: (n) => plural(n, 'file'),
  took: (size, seconds) => `${size} in ${seconds}`,
  yearUnknown: 'data year unknown',
  district: 'district',
  outcomes: {
    rejected: 'Message rejected',
    deleted: 'Rows deleted',
    nulled: 'Values set to NULL',
    wrong: 'Kept, figures become wrong',
    look: 'Worth a look',
  },
  rows: (kind, n) => plural(n, ...(rowNames[kind] ?? (['row', 'rows'] as const))),
  actions: { rejectMessage: 'rejects the message', deleteRow: 'deletes rows', setNull: 'sets to NULL', none: 'keeps' },
  actors: { municipality: 'the municipality', vendor: 'the vendor', both: 'the municipality and the vendor' },
  notChecked: 'Not checked',
  switchedOff: 'Switched off',
  unchecked: {
    'no-previous': 'last year',
    'no-ident-message': 'the ident message',
    'year-unknown': 'what needs the data year',
    'broken-xml': 'the file as a whole',
    stopped: 'what stopped',
  },
  headings: {
    rule: 'Rule', name: 'Name', severity: 'Severity', registry: 'Registry', count: 'Count', safeFixes: 'Safe fixes', total: 'Total',
    file: 'File', line: 'Line', column: 'Column', actor: 'Who', person: 'Person no.', place: 'Place', message: 'Message', fix: 'Fix', findings: 'Findings',
  },
};

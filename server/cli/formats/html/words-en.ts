import { textsOf } from '../../../../shared/rules/texts.ts';
import type { ReportWords } from './words.ts';

const number = (n: number): string => textsOf('en').number(n);
const of = (n: number, all: number): string => (all === 1 ? 'The file' : n === all ? `All ${number(all)} files` : `${number(n)} of ${number(all)} files`);
const are = (n: number, all: number): string => (all === 1 || (n === 1 && n < all) ? 'has' : 'have');

export const en: ReportWords = {
  title: (name) => `Check of KPR extract: ${name}`,
  titleOfSeveral: (files) => `Check of ${number(files)} KPR extracts`,
  facts: { file: 'File', municipality: 'Municipality', format: 'Format', system: 'System', content: 'Content', size: 'Size', checked: 'Checked' },
  inShort: 'In short',
  verdict: {
    notChecked: (n, all) => `${of(n, all)} ${are(n, all)} not been checked in full. What is said here holds only for what was checked.`,
    rejected: (n, all) => `The registry rejects ${all === 1 ? 'the whole file as it stands' : `${of(n, all).replace(/^A/, 'a')} as they stand`}.`,
    loss: {
      one: 'The file can be sent, and no fault makes the registry reject it. But something is lost if it is sent as it stands:',
      several: 'The files can be sent, and no fault makes the registry reject one. But something is lost if they are sent as they stand:',
      partly: 'None of the faults found makes the registry reject the message. But something is lost:',
      besides: 'None of the other faults makes the registry reject the message. But something is lost:',
    },
    wrong: {
      one: 'The file can be sent, and the registry keeps everything. But some figures become wrong:',
      several: 'The files can be sent, and the registry keeps everything. But some figures become wrong:',
      partly: 'Of what was checked, the registry keeps everything. But some figures become wrong:',
      besides: 'Otherwise the registry keeps everything. But some figures become wrong:',
    },
    look: {
      one: 'The file can be sent, and the registry keeps everything. Something is worth a look:',
      several: 'The files can be sent, and the registry keeps everything. Something is worth a look:',
      partly: 'In what was checked, something is worth a look:',
      besides: 'Otherwise the registry keeps everything. Something is worth a look:',
    },
    clean: { one: 'The file can be sent. There are no findings.', several: 'The files can be sent. There are no findings.', partly: 'There are no findings in what was checked.', besides: 'There are no other findings.' },
    acceptedStay: 'The registry does not know the baseline and does the same with them as before. What is said here holds for the other findings.',
    ask: 'A valid file may still have wrong figures: check the number of recipients for each service before it is sent.',
  },
  rejects: (n) => (n === 1 ? 'fault makes the registry reject the whole message.' : 'faults make the registry reject the whole message.'),
  deletes: (n) => (n === 1 ? 'fault makes the registry delete rows:' : 'faults make the registry delete rows:'),
  wholePerson: (person) => `${person} with everything about them`,
  nulls: (n) => (n === 1 ? 'value is set to NULL' : 'values are set to NULL'),
  nullsExplained: '(the information disappears, the row stays):',
  drop: (n) => (n === 1 ? 'recipient drops out.' : 'recipients drop out.'),
  recipients: (inFile, year) => `The registry will count ${number(year)} of ${number(inFile)} recipients.`,
  wrong: (n) => (n === 1 ? 'finding where the row is kept, but figures become wrong:' : 'findings where the row is kept, but figures become wrong:'),
  look: (n) => (n === 1 ? 'finding that is worth a look, but may be right:' : 'findings that are worth a look, but may be right:'),
  other: (n) => `${number(n)} more`,
  total: 'In all:',
  systemErrors: 'Errors that are no findings',
  toDo: { heading: 'Who does what', deadline: 'The deadline for sending is 15 January. Correct the record system or the export, and make the file again: what is corrected only in the file is wrong again next time.', task: 'Task' },
  findings: {
    heading: 'The findings, gravest first',
    means: 'Means',
    remedy: 'How to correct it',
    places: 'Places in the file',
    person: 'Person no. in the file',
    shown: (n, total) => `Showing ${number(n)} of ${number(total)}.`,
    noneShown: (total) => `The places (${number(total)}) are not in this report.`,
    allPlaces: 'All places are in the spreadsheet that kpr-lint check --format csv makes of the same file.',
    unit: (n) => (n === 1 ? 'finding' : 'findings'),
    fixable: (n) => `${number(n)} can be fixed safely in the file`,
    consequence: { rejectMessage: 'message rejected', deletePerson: 'person deleted', deleteRow: 'row deleted', setNull: 'value set to NULL', none: 'row kept', look: 'may be right' },
  },
  others: { heading: 'Other findings', what: 'What' },
  notChecked: {
    heading: 'What was not checked',
    reasons: {
      'no-previous': ['Last year', 'was not given. Changes from the year before have not been looked for'],
      'no-ident-message': ['The ident message', 'was not given. Test persons and faults in national identity numbers have not been looked for'],
      'year-unknown': ['What needs the data year', 'was not checked, since the file does not say which year it is of'],
      'broken-xml': ['The file as a whole', 'was not checked, since it could not be read to its end'],
      stopped: ['Rules that stopped', 'were not run to their end. That is a fault of the tool'],
      off: ['Rules that are switched off', 'were not run'],
    },
    always: [
      ['Organisation numbers', 'were checked by their check digit only. The tool does not look them up and never uses the network.'],
      ['What the record system holds', 'is unknown to the tool. A service or a person missing from the file cannot be seen.'],
    ],
    newerFormat: (version) => ['The format', `was checked as IPLOS ${version}, the last version that is described in public.`],
  },
  perFile: { overview: 'The files', severities: { error: 'Errors', warning: 'Warnings', info: 'Infos' }, rules: 'Findings by rule', notFull: 'Not checked in full.', chaptersOf: (n, all) => `The first ${number(n)} of ${number(all)} files have a chapter each here. Check the others by themselves for a report of their own.` },
  made: (date) => `The report was made on ${date}.`,
  privacy: {
    masked: 'The report holds no names, national identity numbers or ids. “Person no.” is the order in the file. Findings are places in the file, not persons.',
    full: 'The report was made with --detail full and may hold ids from the file. “Person no.” is the order in the file. Findings are places in the file, not persons.',
  },
};

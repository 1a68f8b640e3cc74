import { ruleWords } from '../shared/text/rule-words.ts';
import { grouped, timeOfDay } from './number.ts';
import type { Texts } from './texts.ts';

const number = (n: number): string => grouped(n, ',');
const plural = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const { severity, actions } = ruleWords('en');

export const en: Texts = {
  severity,
  actions,
  totals: ({ error, warning, info }) =>
    [error > 0 ? plural(error, 'error', 'errors') : '', warning > 0 ? plural(warning, 'warning', 'warnings') : '', info > 0 ? `${number(info)} info` : ''].filter(Boolean).join(', ') || 'no findings',
  number,
  milliseconds: (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`),
  time: (at) => timeOfDay(at, ':'),
  status: {
    name: 'KPR extract',
    checking: 'KPR: checking …',
    notExtract: 'Not KPR',
    unchecked: 'KPR: not checked',
    partial: 'partial',
    stopped: 'KPR Lint has stopped',
    fromDisk: 'read from disk',
    checkedAt: (time, elapsed) => `checked at ${time} in ${elapsed}`,
    showFindings: 'Show findings',
    why: 'Why?',
  },
  why: {
    noFile: 'No file is open. Open an extract, or right-click it in the Explorer and choose “Check this extract”.',
    notXml: (language) => `The file is open as ${language}, not as XML. KPR Lint checks XML only. Change the language mode to XML.`,
    elsewhere: (scheme) => `The document is no file that can be corrected (${scheme}:), and is not checked. Open the file itself.`,
    waiting: 'The file is being checked now.',
    tooLarge: 'The file is larger than 50 MB. VS Code hands such files to no extension; it is checked from disk, and again whenever it is saved.',
    serverStopped: 'KPR Lint has stopped several times and has not been restarted. No file is checked. Restart it; if it recurs, report the fault.',
    checked: (name, totals) => `${name} has been checked: ${totals}.`,
    reasons: {
      'not-extract': (root) => `The file is no KPR extract: ${root === '' ? 'it has no root element' : `its root element is <${root}>, not <IPLOS>`}. Nothing is wrong with it for that reason.`,
      disabled: () => 'Checking is switched off in the setting kprLint.enable. No file is checked.',
      crashed: () => 'The check of this file has stopped twice, and it is set aside until it is edited. Other files are checked. Report the fault.',
      'record-too-large': (line) => `What begins in line ${line} is too large to be read. What stands before it has been checked.`,
      'broken-xml': () => 'The XML is broken. What can be read has been checked; the rules on the file as a whole have not run.',
      'config-error': (fault) => `The configuration cannot be used: ${fault}`,
    },
    rulesStopped: (rules) => `These rules stopped and have not run to their end: ${rules}. The others have. Report the fault.`,
    configFault: (file, fault) => `${file} cannot be used (${fault}) The rules hold as they are by default.`,
  },
  view: {
    title: 'Findings',
    badge: (errors) => `${number(errors)} ${errors === 1 ? 'error' : 'errors'} in KPR extracts`,
    capped: (shown, total) => `The editor shows the ${number(shown)} gravest of ${number(total)}.`,
    listed: (listed, total) => (listed === 0 ? `The places are not listed: the file has too many graver findings. ${number(total)} in all.` : `Shows ${number(listed)} of ${number(total)}.`),
    place: (line, person) => (person === 0 ? `Line ${line}` : `Line ${line}, person ${person}`),
    none: 'No findings.',
  },
  check: {
    files: (n) => plural(n, 'extract', 'extracts'),
    progress: 'KPR Lint is checking',
    chooseFolder: 'Choose the folder to check',
    folderButton: 'Check',
    nothing: 'No extract has been checked.',
    foreign: (n) => `${plural(n, 'other XML file was', 'other XML files were')} skipped.`,
    left: (n) => `Cancelled: ${plural(n, 'file has', 'files have')} not been checked.`,
    problems: (n) => `${plural(n, 'file', 'files')} could not be checked, or not to the end; the log tells why.`,
    large: (name) => `${name} is larger than 50 MB and is checked from disk. The findings are in the view KPR: Findings.`,
    noDisk: 'Files on disk cannot be read in this workspace.',
  },
  fix: {
    none: 'The file has no safe faults to fix.',
    done: (n) => `${plural(n, 'safe fault', 'safe faults')} fixed in the file. Correct the record system too, or they will be back in the next extract.`,
    rest: 'Some fixes overlapped and have not been made. Fix once more.',
    notOpen: 'Open the extract first. Files above 50 MB cannot be fixed in the editor.',
    failed: 'The file changed meanwhile, and nothing has been fixed. Try again.',
  },
  generate: {
    persons: 'How many persons should the extract have?',
    personsRange: 'A whole number from 1 to 5000',
    faults: 'Which faults should be put in?',
    faultsHint: 'Choose none for an extract without faults',
    making: 'Making a synthetic extract',
  },
  rule: {
    choose: 'Choose a rule',
  },
  report: {
    hide: 'Shall small figures be hidden in the report?',
    hiding: [
      [5, 'Hide figures below 5', 'For a report that leaves the house'],
      [10, 'Hide figures up to 10', 'As in the report of the Directorate of Health'],
      [0, 'Hide no figures', 'For your own use only'],
    ],
    suffix: 'report',
    making: 'Making the report',
    saved: (name) => `${name} has been saved. The report holds no identities; look through it before you send it.`,
    failed: (why) => `The report could not be made: ${why}`,
  },
  server: {
    restarted: 'KPR Lint stopped and has been restarted.',
    gaveUp: 'KPR Lint has stopped five times and is not restarted by itself any more. No file is checked now.',
    setAside: (name) => `The check of ${name} has stopped KPR Lint twice. The file is set aside until it is edited; other files are checked.`,
    failed: 'KPR Lint could not be started. No file is checked.',
    byHand: 'KPR Lint has been restarted.',
  },
  buttons: {
    showFindings: 'Show findings',
    openFile: 'Open file',
    checkFromDisk: 'Check from disk',
    settings: 'Open setting',
    restart: 'Restart',
    log: 'Show log',
    changeLanguageMode: 'Change language mode',
  },
};

import type { FileReport, SystemError } from '../report/report.ts';
import type { Language, Localized } from '../rules/rule.ts';
import { nameShown } from '../rules/rule.ts';
import { textsOf } from '../rules/texts.ts';
import { archiveMessage } from './archive-errors.ts';
import { fill } from './mask.ts';

/**
 * What happened to a file as a whole. The words stand before the message, so that it cannot pass for a finding:
 * `aborted` nothing is said of the file, `partial` something is, `internal` the fault is the tool's, `skipped` no fault.
 */
export type Verdict = 'aborted' | 'partial' | 'internal' | 'skipped';

const words: Readonly<Record<Verdict, Localized>> = {
  aborted: { nb: 'avbrutt', en: 'aborted' },
  partial: { nb: 'delvis', en: 'partial' },
  internal: { nb: 'internt', en: 'internal' },
  skipped: { nb: 'utelatt', en: 'skipped' },
};

type Sentences = { readonly [language in keyof Localized]: (path: string, detail: string) => string };
type Kind = SystemError['kind'];

const verdicts: Readonly<Partial<Record<Kind, Verdict>>> = { 'record-too-large': 'partial', 'rule-threw': 'internal', 'worker-crashed': 'internal' };

/** Where, what, and what to do. `detail` is as `SystemError` says. */
const sentences: Readonly<Record<Kind, Sentences>> = {
  'not-found': {
    nb: (p, d) => (d === 'glob' ? `Ingen filer passer til ${p}. Kontroller mønsteret.` : d === 'folder' ? `${p} har ingen XML-filer. Kontroller at mappen er den rette.` : `${p} finnes ikke. Kontroller navnet.`),
    en: (p, d) => (d === 'glob' ? `No file matches ${p}. Check the pattern.` : d === 'folder' ? `${p} holds no XML files. Check that it is the right folder.` : `${p} does not exist. Check the name.`),
  },
  'no-permission': {
    nb: (p) => `${p} kan ikke leses: tilgang nektet. Gi deg selv lesetilgang, eller kjør som en som har det.`,
    en: (p) => `${p} cannot be read: permission denied. Give yourself read access, or run as somebody who has it.`,
  },
  'is-folder': { nb: (p) => `${p} er en mappe, ikke en fil. Oppgi en fil.`, en: (p) => `${p} is a folder, not a file. Name a file.` },
  empty: { nb: (p) => `${p} er tom. Lag uttrekket på nytt.`, en: (p) => `${p} is empty. Export the file again.` },
  binary: {
    nb: (p, d) => `${p} er ikke en tekstfil, og er ikke lest. ${packed(d).nb}`,
    en: (p, d) => `${p} is no text file and has not been read. ${packed(d).en}`,
  },
  'not-extract': {
    nb: (p, d) => `${p} er ikke et KPR-uttrekk: ${d === '' ? 'den har ikke noe rotelement' : `rotelementet er <${d}>, ikke <IPLOS>`}.`,
    en: (p, d) => `${p} is no KPR extract: ${d === '' ? 'it has no root element' : `its root element is <${d}>, not <IPLOS>`}.`,
  },
  'record-too-large': {
    nb: (p, d) => `${p}: det som begynner på linje ${lineNumber('nb', d)}, er for stort til å leses. Det som står før, er kontrollert; tellingen er ikke fullstendig og skrives ikke ut.`,
    en: (p, d) => `${p}: what begins in line ${lineNumber('en', d)} is too large to be read. What stands before it has been checked; the counts are incomplete and not printed.`,
  },
  'changed-meanwhile': {
    nb: (p) => `${p} ble endret mens den ble lest, og ingenting sies om den. Vent til den er ferdig skrevet, og kontroller på nytt.`,
    en: (p) => `${p} changed while it was being read, and nothing is said of it. Wait until it has been written, and check again.`,
  },
  'read-failed': {
    nb: (p, d) => `${p} kunne ikke leses ferdig (${d}), og ingenting sies om den. Kontroller disken eller nettverket, og prøv på nytt.`,
    en: (p, d) => `${p} could not be read to its end (${d}), and nothing is said of it. Check the disk or the network, and try again.`,
  },
  archive: { nb: (p, d) => archiveMessage(p, d).nb, en: (p, d) => archiveMessage(p, d).en },
  'rule-threw': {
    nb: (p, d) => `Regelen ${d} stanset i ${p} og er ikke kjørt ferdig. De andre reglene er det. Meld feilen.`,
    en: (p, d) => `The rule ${d} stopped in ${p} and has not been run to its end. The other rules have. Report the fault.`,
  },
  'worker-crashed': {
    nb: (p) => `Kontrollen av ${p} stanset, og ingenting sies om den. De andre filene er kontrollert. Meld feilen.`,
    en: (p) => `The check of ${p} stopped, and nothing is said of it. The other files have been checked. Report the fault.`,
  },
};

/** What to do where it is an extract that has been packed. */
function packed(detail: string): Localized {
  switch (detail) {
    case 'stdin':
      return { nb: 'Standard inn tar ikke pakkede uttrekk: oppgi filen, eller pakk den ut.', en: 'Standard input takes no packed extracts: name the file, or unpack it.' };
    case 'here':
      return { nb: 'Pakkede filer leses ikke her: pakk den ut.', en: 'Packed files are not read here: unpack it.' };
    default:
      return { nb: 'Pakkede uttrekk leses fra filer som slutter på .gz eller .zip.', en: 'Packed extracts are read from files whose names end in .gz or .zip.' };
  }
}

export function verdictOf({ kind }: SystemError): Verdict {
  return verdicts[kind] ?? 'aborted';
}

/** `avbrutt`, `delvis`, `internt`, `utelatt`. */
export function verdictWord(verdict: Verdict, language: Language): string {
  return words[verdict][language];
}

/** Sentences on something that went wrong and is no finding. Details that could be data of the file are masked. */
export function systemErrorMessage({ path, kind, detail }: SystemError, language: Language): string {
  return sentences[kind][language](path, String(fill(nameShown(detail), 'masked')));
}

/** What a file that is no extract is, where it was met by chance. */
export function skippedMessage(path: string, root: string, language: Language): string {
  return systemErrorMessage({ path, kind: 'not-extract', detail: root }, language);
}

/** Whether a report covers only part of its file because the XML is broken: of what is too large to be read, a system error tells. */
export function isBrokenOff({ complete, systemErrors }: Pick<FileReport, 'complete' | 'systemErrors'>): boolean {
  return !complete && systemErrors.every((error) => verdictOf(error) !== 'partial');
}

/** That a report covers only part of its file, because the XML is broken. */
export function partialMessage({ path, persons, brokenAt }: Pick<FileReport, 'path' | 'persons' | 'brokenAt'>, language: Language): string {
  const { number } = textsOf(language);
  return language === 'nb'
    ? `${path}: XML-en brytes${brokenAt === undefined ? '' : ` på linje ${number(brokenAt + 1)}`}. ${number(persons)} ${persons === 1 ? 'person' : 'personer'} er kontrollert; tellingen er ikke fullstendig og skrives ikke ut.`
    : `${path}: the XML breaks${brokenAt === undefined ? '' : ` in line ${number(brokenAt + 1)}`}. ${number(persons)} ${persons === 1 ? 'person has' : 'persons have'} been checked; the counts are incomplete and not printed.`;
}

function lineNumber(language: Language, digits: string): string {
  return /^\d+$/.test(digits) ? textsOf(language).number(Number(digits)) : digits;
}

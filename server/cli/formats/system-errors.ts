import type { SystemError } from '../../../shared/report/report.ts';
import type { Language, Localized } from '../../../shared/rules/rule.ts';
import { nameShown } from '../../../shared/rules/rule.ts';
import { textsOf } from '../../../shared/rules/texts.ts';
import { fill } from '../../../shared/text/mask.ts';
import { oneLine } from './lines.ts';

type Kind = SystemError['kind'];
type Sentence = { readonly [language in keyof Localized]: (path: string, detail: string) => string };

/** What happened to the file as a whole: not read, read in part, or a fault of the tool. */
export type Verdict = 'aborted' | 'partial' | 'internal';

const verdicts: Readonly<Record<Kind, Verdict>> = {
  'not-found': 'aborted', 'no-permission': 'aborted', 'is-folder': 'aborted', empty: 'aborted', binary: 'aborted', 'not-extract': 'aborted',
  'unsupported-encoding': 'aborted', 'record-too-large': 'partial', 'changed-meanwhile': 'aborted', 'read-failed': 'aborted', archive: 'aborted',
  'rule-threw': 'internal', 'worker-crashed': 'internal',
};

const verdictWords: Readonly<Record<Verdict, Localized>> = {
  aborted: { nb: 'avbrutt', en: 'aborted' },
  partial: { nb: 'delvis', en: 'partial' },
  internal: { nb: 'internt', en: 'internal' },
};

const sentences: Readonly<Record<Kind, Sentence>> = {
  'not-found': { nb: (p) => `${p} finnes ikke.`, en: (p) => `${p} does not exist.` },
  'no-permission': { nb: (p) => `${p} kan ikke leses: tilgang nektet.`, en: (p) => `${p} cannot be read: permission denied.` },
  'is-folder': { nb: (p) => `${p} er en mappe, ikke en fil.`, en: (p) => `${p} is a folder, not a file.` },
  empty: { nb: (p) => `${p} er tom.`, en: (p) => `${p} is empty.` },
  binary: { nb: (p) => `${p} er ikke en tekstfil.`, en: (p) => `${p} is no text file.` },
  'not-extract': {
    nb: (p, d) => `${p} er ikke et KPR-uttrekk${d === '' ? '' : `: rotelementet er <${d}>, ikke <IPLOS>`}.`,
    en: (p, d) => `${p} is no KPR extract${d === '' ? '' : `: the root element is <${d}>, not <IPLOS>`}.`,
  },
  'unsupported-encoding': { nb: (p, d) => `${p} har et tegnsett som ikke støttes: ${d}.`, en: (p, d) => `${p} has an encoding that is not supported: ${d}.` },
  'record-too-large': {
    nb: (p, d) => `${p}: posten på linje ${number('nb', d)} er for stor til å leses. Det som står før, er kontrollert.`,
    en: (p, d) => `${p}: the record at line ${number('en', d)} is too large to be read. What stands before it has been checked.`,
  },
  'changed-meanwhile': { nb: (p) => `${p} ble endret mens den ble lest. Kontroller den på nytt.`, en: (p) => `${p} changed while it was being read. Check it again.` },
  'read-failed': { nb: (p, d) => `${p} kunne ikke leses${inBrackets(d)}.`, en: (p, d) => `${p} could not be read${inBrackets(d)}.` },
  archive: { nb: (p, d) => `Arkivet ${p} kan ikke åpnes${inBrackets(d)}.`, en: (p, d) => `The archive ${p} cannot be opened${inBrackets(d)}.` },
  'rule-threw': {
    nb: (p, d) => `Regelen ${d} stanset i ${p} og er ikke kjørt ferdig. De andre reglene er det.`,
    en: (p, d) => `The rule ${d} stopped in ${p} and has not been run to the end. The other rules have.`,
  },
  'worker-crashed': { nb: (p) => `Kontrollen av ${p} stanset uventet.`, en: (p) => `The check of ${p} stopped unexpectedly.` },
};

function number(language: Language, digits: string): string {
  return /^\d+$/.test(digits) ? textsOf(language).number(Number(digits)) : digits;
}

function inBrackets(detail: string): string {
  return detail === '' ? '' : ` (${detail})`;
}

/** A sentence on something that went wrong and is no finding. Names that could be data of the file are masked. */
export function systemErrorMessage({ path, kind, detail }: SystemError, language: Language): string {
  return oneLine(sentences[kind][language](path, String(fill(nameShown(detail), 'masked'))));
}

/** `avbrutt`, `delvis`, `internt`: a word of its own, so that it cannot pass for a finding. */
export function systemErrorWord({ kind }: SystemError, language: Language): string {
  return verdictWords[verdicts[kind]][language];
}

import { type Filled, type Param, type Params, nameShown } from '../rules/rule.ts';

/** What may be shown: `masked` never an identity, a name, a contact or an id; `full` everything. */
export type Detail = 'masked' | 'full';

/** Longer values are cut. */
const MAX_LENGTH = 20;

/** So many answers are kept, to texts of so many characters at most. */
const MOST_REMEMBERED = 4096;
const LONGEST_REMEMBERED = 256;

/** A judgement of texts that come again and again: what has been said of the last ones is kept. */
export function remembered(judge: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = judge(text);
      if (answers.size === MOST_REMEMBERED) answers.clear();
      if (text.length <= LONGEST_REMEMBERED) answers.set(text, answer);
    }
    return answer;
  };
}

/**
 * Whether a value from the file can be shown although identities are masked. Codes, dates and numbers can; what could be
 * a name (small letters on end, or more than three large ones, the codebook ICPC aside) or a national identity number
 * cannot.
 */
export const isHarmless = remembered(looksHarmless);

function looksHarmless(text: string): boolean {
  return text.length <= MAX_LENGTH && !/\p{Ll}{2}|\p{Lu}{4}|[\p{L}\d]\s+\p{L}|@/u.test(text.replace(/^ICPC-/, '')) && (DATE_AND_TIME.test(text) || !mayHoldIdentity(text));
}

/** Whether there are eleven digits with anything but letters between them: 130470-12345, 13.04.70.12345. */
export function mayHoldIdentity(text: string): boolean {
  return /(?:\p{N}[^\p{L}\p{N}]*){10}\p{N}/u.test(text);
}

/** Has as many digits. */
const DATE_AND_TIME = /^(?:\d{4}-\d\d-\d\d|\d\d\.\d\d\.\d{4}) \d\d:\d\d(?::\d\d)?$/;

/** Letters and digits made dots, so that length and shape stay. */
export function dots(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, '•');
}

function cut(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
}

/** A parameter as the reader sees it. */
export function fill(param: Param, detail: Detail): string | number {
  if (typeof param === 'object') {
    if ('personal' in param) return cut(detail === 'full' ? param.personal : dots(param.personal));
    return cut(detail === 'full' || isHarmless(param.quoted) ? param.quoted : dots(param.quoted));
  }
  return param;
}

/** The path of a finding, without the ordinal of its person. Steps that may be no names are masked as they are in the message. */
export function pathShown(path: string, detail: Detail): string {
  return detail === 'full' || hasOnlyNames(path) ? path : path.split('/').map(stepShown).join('/');
}

const hasOnlyNames = remembered((path) => path.split('/').every((step) => stepShown(step) === step));

/** `@` of an attribute, name, ordinal; nothing in front of the first `/`. */
const STEP = /^(@?)(.*?)((?:\[\d{0,7}\])?)$/s;

function stepShown(step: string): string {
  const [, at, name, ordinal] = STEP.exec(step)!;
  return name === '' ? step : `${at}${fill(nameShown(name!), 'masked')}${ordinal}`;
}

export function fillAll(params: Params, detail: Detail): Filled {
  const filled: Record<string, string | number> = {};
  for (const name of Object.keys(params)) filled[name] = fill(params[name]!, detail);
  return filled;
}

import type { Filled, Param, Params } from '../rules/rule.ts';

/** What may be shown: `masked` never an identity, a name, a contact or an id; `full` everything. */
export type Detail = 'masked' | 'full';

/** Longer values are cut. */
const MAX_LENGTH = 20;

/**
 * Whether a value from the file can be shown although identities are masked. Codes, dates and numbers can; what could be
 * a name (small letters on end, or more than three large ones, the codebook ICPC aside) or a national identity number
 * cannot.
 */
export function isHarmless(text: string): boolean {
  let known = judged.get(text);
  if (known === undefined) {
    known = looksHarmless(text);
    if (judged.size === MOST_JUDGED) judged.clear();
    judged.set(text, known);
  }
  return known;
}

/** Values come again and again: what has been said of the last ones is kept. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 4096;

function looksHarmless(text: string): boolean {
  return text.length <= MAX_LENGTH && !/\p{Ll}{2}|\p{Lu}{4}|[\p{L}\d]\s+\p{L}|\d[\d\s]{9,}\d|@/u.test(text.replace(/^ICPC-/, ''));
}

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

export function fillAll(params: Params, detail: Detail): Filled {
  const filled: Record<string, string | number> = {};
  for (const name of Object.keys(params)) filled[name] = fill(params[name]!, detail);
  return filled;
}

/** Whether a parameter would show an identity if it were not masked. */
export function isMasked(param: Param): boolean {
  return typeof param === 'object' && ('personal' in param || !isHarmless(param.quoted));
}

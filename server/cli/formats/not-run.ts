import type { FileReport, NotRun } from '../../../shared/report/report.ts';
import type { Words } from './words.ts';

type Unchecked = Exclude<NotRun['reason'], 'off'>;
const reasons: readonly Unchecked[] = ['no-previous', 'no-ident-message', 'year-unknown', 'broken-xml', 'stopped'];

/** `KPR901–904, KPR907`: three or more numbers in a row are given by the first and the last. */
export function ruleRanges(ids: Iterable<string>): string {
  const sorted = [...new Set(ids)].sort();
  const ranges: string[] = [];
  for (let i = 0; i < sorted.length; ) {
    let last = i;
    while (last + 1 < sorted.length && numberOf(sorted[last + 1]!) === numberOf(sorted[last]!) + 1) last++;
    if (last - i < 2) last = i;
    ranges.push(last === i ? sorted[i]! : `${sorted[i]!}–${sorted[last]!.slice(3)}`);
    i = last + 1;
  }
  return ranges.join(', ');
}

function numberOf(id: string): number {
  return Number(id.slice(3));
}

function uncheckedIn(files: readonly FileReport[], reason: NotRun['reason']): string {
  return ruleRanges(files.flatMap(({ notRun }) => notRun.filter((n) => n.reason === reason).map((n) => n.rule)));
}

/**
 * What has not been checked, and what is switched off, in at most two sentences; '' where everything ran. `brief` leaves
 * out the rules' numbers where the words say it all.
 */
export function notRunSentences(files: readonly FileReport[], words: Words, brief = false): string {
  const unchecked = reasons.flatMap((reason) => {
    const rules = uncheckedIn(files, reason);
    if (rules === '') return [];
    const isPlain = brief && (reason === 'no-previous' || reason === 'no-ident-message');
    return [isPlain ? words.unchecked[reason] : `${words.unchecked[reason]} (${rules})`];
  });
  const off = uncheckedIn(files, 'off');
  const sentences: string[] = [];
  if (unchecked.length > 0) sentences.push(`${words.notChecked}: ${brief ? unchecked.join(', ') : words.allOf(unchecked)}.`);
  if (off !== '') sentences.push(`${words.switchedOff}: ${off}.`);
  return sentences.join(' ');
}

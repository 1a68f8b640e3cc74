import { diffArrays } from 'diff';
import { maskMarkup } from '../../../shared/text/mask-markup.ts';
import type { Detail } from '../../../shared/text/mask.ts';

/** Equal lines shown before and after each difference. */
const CONTEXT = 3;

/** A line of a diff: in both texts, in the old one only, in the new one only. */
type Line = readonly [sign: ' ' | '-' | '+', text: string];

/** A unified diff of two texts, with identities made dots unless `detail` is full; nothing where they are equal. */
export function* unifiedDiff(path: string, before: string, after: string, detail: Detail): Generator<string> {
  if (before === after) return;
  yield `--- a/${path}\n+++ b/${path}\n`;
  let [oldLine, newLine] = [1, 1];
  let hunk: Line[] = [];
  /** Lines at the end of the hunk that are equal. */
  let equal = 0;
  const end = function* (): Generator<string> {
    const lines = hunk.slice(0, hunk.length - Math.max(0, equal - CONTEXT));
    const olds = hunk.filter(([sign]) => sign !== '+').length;
    const news = hunk.filter(([sign]) => sign !== '-').length;
    const surplus = hunk.length - lines.length;
    yield `@@ -${rangeOf(oldLine - olds, olds - surplus)} +${rangeOf(newLine - news, news - surplus)} @@\n`;
    for (const [sign, text] of lines) yield sign + (detail === 'full' ? text : maskMarkup(text)) + (text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n');
    hunk = hunk.slice(hunk.length - Math.min(equal, CONTEXT));
  };
  for (const line of linesOfDiff(before, after)) {
    const [sign] = line;
    const isOpen = equal < hunk.length;
    hunk.push(line);
    if (sign !== '+') oldLine++;
    if (sign !== '-') newLine++;
    equal = sign === ' ' ? equal + 1 : 0;
    if (isOpen && equal > 2 * CONTEXT) {
      yield* end();
      equal = hunk.length;
    } else if (!isOpen && equal > CONTEXT) {
      hunk.shift();
      equal--;
    }
  }
  if (equal < hunk.length) yield* end();
}

/** Start and number of lines; an empty range stands after the line before it. */
function rangeOf(start: number, count: number): string {
  return count === 1 ? String(start) : `${count === 0 ? start - 1 : start},${count}`;
}

/**
 * Persons are compared with persons where both texts have as many, so that the time follows the size of the file, not the
 * number of repairs.
 */
function* linesOfDiff(before: string, after: string): Generator<Line> {
  const olds = personsOf(before);
  const news = personsOf(after);
  if (olds.length !== news.length) return yield* compared(linesOf(before), linesOf(after));
  for (const [i, old] of olds.entries()) {
    if (old === news[i]) for (const line of linesOf(old)) yield [' ', line];
    else yield* compared(linesOf(old), linesOf(news[i]!));
  }
}

function* compared(olds: string[], news: string[]): Generator<Line> {
  for (const { added, removed, value } of diffArrays(olds, news)) for (const line of value) yield [added ? '+' : removed ? '-' : ' ', line];
}

/** Whole lines; a new piece begins with each line that begins with a PERSON. */
function personsOf(text: string): string[] {
  return text.split(/(?<=\n)(?=[ \t]*<(?:[\w.-]+:)?PERSON[\s>])/);
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

import { FILE_HEADERS_ONLY, type StructuredPatchHunk, formatPatch, structuredPatch } from 'diff';
import { maskMarkup } from '../../../shared/text/mask-markup.ts';
import type { Detail } from '../../../shared/text/mask.ts';

const CONTEXT = 3;

/** Line by line, with what tells of the end of the file. */
interface Section {
  readonly lines: readonly string[];
  /** Lines before it. */
  readonly before: number;
}

/** A unified diff of two texts, with identities made dots unless `detail` is full; '' where they are equal. */
export function unifiedDiff(path: string, before: string, after: string, detail: Detail): string {
  const hunks: StructuredPatchHunk[] = [];
  for (const [a, b] of differingSections(before, after)) {
    const patch = structuredPatch('', '', a.lines.join(''), b.lines.join(''), undefined, undefined, { context: CONTEXT });
    for (const hunk of patch.hunks) hunks.push({ ...hunk, oldStart: hunk.oldStart + a.before, newStart: hunk.newStart + b.before });
  }
  if (hunks.length === 0) return '';
  const shown = detail === 'full' ? hunks : hunks.map((hunk) => ({ ...hunk, lines: hunk.lines.map(masked) }));
  return formatPatch({ oldFileName: `a/${path}`, newFileName: `b/${path}`, oldHeader: undefined, newHeader: undefined, hunks: shown }, FILE_HEADERS_ONLY);
}

function masked(line: string): string {
  return line.startsWith('\\') ? line : line[0]! + maskMarkup(line.slice(1));
}

/**
 * The parts of two texts that differ, with some equal lines around each. Persons are compared with persons where both have
 * as many, so that a large file with some repairs takes hardly longer than a small one.
 */
function* differingSections(before: string, after: string): Generator<readonly [Section, Section]> {
  const olds = personsOf(before);
  const news = personsOf(after);
  if (olds.length !== news.length) {
    yield [{ lines: [before], before: 0 }, { lines: [after], before: 0 }];
    return;
  }
  let oldLines = 0;
  let newLines = 0;
  for (let i = 0; i < olds.length; i++) {
    if (olds[i] === news[i]) {
      const n = linesIn(olds[i]!);
      oldLines += n;
      newLines += n;
      continue;
    }
    let end = i + 1;
    // What lies close enough to share its context is one section.
    for (let equal = 0, j = end; j < olds.length && equal < 2 * CONTEXT + 2; j++) {
      if (olds[j] === news[j]) equal += linesIn(olds[j]!);
      else {
        equal = 0;
        end = j + 1;
      }
    }
    const lead = lastLines(olds, i);
    const trail = firstLines(olds, end);
    const leading = linesIn(lead);
    yield [
      { lines: [lead, ...olds.slice(i, end), trail], before: oldLines - leading },
      { lines: [lead, ...news.slice(i, end), trail], before: newLines - leading },
    ];
    for (let j = i; j < end; j++) {
      oldLines += linesIn(olds[j]!);
      newLines += linesIn(news[j]!);
    }
    i = end - 1;
  }
}

/** Whole lines, a new piece beginning with each line that has a PERSON. */
function personsOf(text: string): string[] {
  return text.split(/(?<=\n)(?=[ \t]*<(?:[\w.-]+:)?PERSON[\s>])/);
}

function linesIn(text: string): number {
  let n = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) n++;
  return n;
}

function lastLines(pieces: readonly string[], end: number): string {
  let text = '';
  for (let i = end - 1; i >= 0 && linesIn(text) < CONTEXT; i--) text = pieces[i]! + text;
  return text.split(/(?<=\n)/).slice(-CONTEXT).join('');
}

function firstLines(pieces: readonly string[], from: number): string {
  let text = '';
  for (let i = from; i < pieces.length && linesIn(text) < CONTEXT; i++) text += pieces[i]!;
  return text.split(/(?<=\n)/).slice(0, CONTEXT).join('');
}

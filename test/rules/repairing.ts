import type { Finding, LocatedEdit, LocatedRepair } from '../../shared/report/finding.ts';

/** A text with repairs applied, of which none touches another. */
export function withRepairs(text: string, repairs: readonly LocatedRepair[]): string {
  let result = '';
  let at = 0;
  for (const { range, text: replacement } of editsOf(repairs)) {
    result += text.slice(at, range.start.offset) + replacement;
    at = range.end.offset;
  }
  return result + text.slice(at);
}

/** The findings after the repairs that were not there before: no finding of the rule stood where this one stands. */
export function newFindings(before: readonly Finding[], after: readonly Finding[], repairs: readonly LocatedRepair[]): Finding[] {
  const edits = editsOf(repairs);
  const known = new Set(before.map(({ rule, range }) => `${rule} ${placeOf(range.start.offset, edits)}`));
  return after.filter(({ rule, range }) => !known.has(`${rule} ${originOf(range.start.offset, edits)}`));
}

function editsOf(repairs: readonly LocatedRepair[]): LocatedEdit[] {
  return repairs.flatMap(({ edits }) => edits).sort((a, b) => a.range.start.offset - b.range.start.offset);
}

/** A place of the text before, all places in an edit being one. */
function placeOf(offset: number, edits: readonly LocatedEdit[]): number {
  return edits.find(({ range }) => range.start.offset <= offset && offset <= range.end.offset)?.range.start.offset ?? offset;
}

/** The same for a place of the text after: where it stood before. */
function originOf(offset: number, edits: readonly LocatedEdit[]): number {
  let moved = 0;
  for (const { range, text } of edits) {
    const start = range.start.offset + moved;
    if (offset < start) break;
    if (offset <= start + text.length) return range.start.offset;
    moved += text.length - (range.end.offset - range.start.offset);
  }
  return placeOf(offset - moved, edits);
}

import type { Position } from '../xml/scanner.ts';
import type { Finding, Range } from './finding.ts';

/** How far a stretch of text has moved. Columns move only on the stretch's first line. */
interface Shift {
  readonly from: Position;
  readonly to: Position;
}

function movePosition(position: Position, { from, to }: Shift): Position {
  return {
    offset: position.offset - from.offset + to.offset,
    line: position.line - from.line + to.line,
    column: position.line === from.line ? position.column - from.column + to.column : position.column,
  };
}

/** The finding as it stands when the stretch it belongs to has moved; itself where nothing has. */
export function moved(finding: Finding, from: Position, to: Position): Finding {
  if (from.offset === to.offset && from.line === to.line && from.column === to.column) return finding;
  const shift = { from, to };
  const range = (r: Range): Range => ({ start: movePosition(r.start, shift), end: movePosition(r.end, shift) });
  return {
    ...finding,
    range: range(finding.range),
    related: finding.related.map((related) => ({ ...related, range: range(related.range) })),
    fix: finding.fix && {
      ...finding.fix,
      repairs: finding.fix.repairs.map((repair) => ({ ...repair, edits: repair.edits.map((edit) => ({ ...edit, range: range(edit.range) })) })),
    },
  };
}

import type { Row } from '../extract/row.ts';
import type { NewFinding } from './rule.ts';

/** One of two fields that contradict each other; `note` is what it is, as a key of the rule's messages. */
interface Side {
  readonly slot: number;
  readonly note: string;
}

/** The places of a finding on two fields of a row: the one that stands later in the file carries it, the other is related (RULES, "Range"). */
export function conflict(row: Row, a: Side, b: Side): Pick<NewFinding, 'row' | 'slot' | 'related'> {
  const [earlier, later] = row.elementSpan(a.slot).start < row.elementSpan(b.slot).start ? [a, b] : [b, a];
  return { row, slot: later.slot, related: [{ row, slot: earlier.slot, note: earlier.note }] };
}

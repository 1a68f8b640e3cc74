/** Where a diagnostic begins. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** An error of another extension. */
export interface Fault extends Place {
  readonly code: string;
}

/**
 * Codes of Xerces, on which Red Hat's extension stands, whose place is where something begins (the tag that is open, the root,
 * the attribute’s first occurrence). Ours is where the fault is: where that should have been closed, the occurrence too many.
 */
const toldWhereItBegins = new Set(['ETagRequired', 'MarkupEntityMismatch', 'AttributeNotUnique', 'AttributeNSNotUnique']);

/** Within so many characters of a line, faults come of one mistake. A whole extract may be one line. */
const NEAR = 200;

/**
 * Which of our faults in the XML other extensions tell, too: those near to an error of theirs. Where there is none, and the
 * error stands where something begins, the next one after it: an XML parser goes no further than its first fault.
 * `ours`: in the order of the file.
 */
export function sameFaults(ours: readonly Place[], others: readonly Fault[]): ReadonlySet<number> {
  const same = new Set<number>();
  const far: Fault[] = [];
  for (const other of others) {
    const near = [...ours.keys()].filter((index) => isNear(ours[index]!, other));
    for (const index of near) same.add(index);
    if (near.length === 0 && toldWhereItBegins.has(other.code)) far.push(other);
  }
  for (const other of far) {
    const next = ours.findIndex((place, index) => !same.has(index) && isAfter(place, other));
    if (next >= 0) same.add(next);
  }
  return same;
}

function isNear(a: Place, b: Place): boolean {
  return a.line === b.line && Math.abs(a.character - b.character) <= NEAR;
}

function isAfter(a: Place, b: Place): boolean {
  return a.line > b.line || (a.line === b.line && a.character > b.character);
}

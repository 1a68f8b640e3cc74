import type { Person } from '../extract/person.ts';
import type { Position } from '../xml/scanner.ts';
import { Inspector, type Spot } from './inspect.ts';
import type { SegmentedText } from './segmented-text.ts';

/** A person, and where its parts stand: places are bytes of its record. */
export interface LivePerson {
  readonly person: Person;
  readonly locate: (place: number) => Position;
}

/** The rows of an extract that is being edited, read from its text when somebody asks. The text must have been checked (`fresh`). */
export class LiveRows {
  private known: Inspector | undefined;

  /** `parts`: a segment for each person. */
  constructor(private readonly parts: SegmentedText<unknown>) {}

  /** What stands before the first person may have changed. */
  restart(): void {
    this.known = undefined;
  }

  /** One that has read the head, and since then only persons that leave it as it was. */
  private get inspector(): Inspector {
    if (this.known?.spent !== false) this.known = new Inspector(this.parts.head);
    return this.known;
  }

  /** What stands at an offset; undefined outside the rows of the format. */
  spotAt(offset: number): Spot | undefined {
    const { parts } = this;
    const bases = parts.bases();
    const { inspector } = this;
    if (parts.segments.length === 0 || offset < bases[0]!.offset) return inspector.inHead(offset);
    const i = parts.segmentAround(offset + 1, offset);
    const segment = parts.segments[i];
    return segment === undefined ? undefined : inspector.inPerson(segment.text, i + 1, bases[i]!, offset);
  }

  /** What of the root's start tag stands at an offset: the name of the root or of an attribute; undefined elsewhere. */
  rootAt(offset: number): string | undefined {
    const tag = /<IPLOS\b[^>]*>/.exec(this.parts.head);
    if (tag === null || offset < tag.index || offset > tag.index + tag[0].length) return undefined;
    const at = offset - tag.index;
    for (const { 0: attribute, 1: name, index } of tag[0].matchAll(/([\w:]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) if (at >= index && at <= index + attribute.length) return name;
    return 'IPLOS';
  }

  /** The first `limit` persons, read one by one: each is valid until the next. */
  people(limit = Number.POSITIVE_INFINITY): Iterable<LivePerson> {
    return this.read(0, Math.min(limit, this.parts.segments.length));
  }

  /** The persons that stand between two offsets, or reach them. */
  peopleBetween(start: number, end: number): Iterable<LivePerson> {
    const bases = this.parts.bases();
    const persons = this.parts.segments.length;
    let first = 0;
    while (first < persons && bases[first + 1]!.offset < start) first++;
    let behind = first;
    while (behind < persons && bases[behind]!.offset <= end) behind++;
    return this.read(first, behind);
  }

  private *read(from: number, to: number): Iterable<LivePerson> {
    const { parts } = this;
    const bases = parts.bases();
    for (let i = from; i < to; i++) {
      const { inspector } = this;
      const person = inspector.person(parts.segments[i]!.text, i + 1, bases[i]!);
      if (person !== undefined) yield { person, locate: (place) => inspector.locate(place) };
    }
  }
}

import type { Param, Params } from '../rules/rule.ts';
import type { Position } from '../xml/scanner.ts';
import type { Finding, FindingList, LocatedEdit, LocatedFix, LocatedRepair, Range, Related } from './finding.ts';

/** Numbers in a block. */
const BLOCK = 65_536;
/** Places in a block that are told from those in others: a block of one huge finding may be longer. */
const REACH = 2 ** 32;

const kinds = ['safe', 'suggested'] as const;

/** What comes before the value of a parameter. */
const NUMBER = 0, WORDS = 1, QUOTED = 2, PERSONAL = 3;

/** What many findings share; the rest of a finding are numbers. */
type Statement = Pick<Finding, 'rule' | 'message' | 'severity' | 'registryAction' | 'actor' | 'row' | 'field'>;

/** Plain data, so that a worker can hand it over. */
export interface PackedData {
  readonly blocks: Float64Array[];
  /** By finding: where it stands, the block's number times `REACH` plus the place in it. */
  readonly places: number[];
  readonly statements: Statement[];
  readonly strings: string[];
}

/**
 * Findings as numbers in large blocks, made into objects only as they are walked: a finding takes some 200 bytes
 * instead of 1 500, and none of it is work for the garbage collector. Paths are kept without the person's ordinal, which
 * makes few of many.
 */
export class PackedFindings implements FindingList {
  private readonly statementNumbers = new Map<string, number>();
  private readonly stringNumbers = new Map<string, number>();
  /** The finding that is being packed. */
  private readonly draft: number[] = [];
  /** Behind the last number of the last block. */
  private end = BLOCK;

  constructor(readonly data: PackedData = { blocks: [], places: [], statements: [], strings: [] }) {}

  get length(): number {
    return this.data.places.length;
  }

  *[Symbol.iterator](): Iterator<Finding> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }

  severityOf(index: number): Finding['severity'] {
    return this.data.statements[this.numberAt(index, 0)]!.severity;
  }

  at(index: number): Finding {
    return new Unpacker(this.data, index).finding();
  }

  /** The findings at these places, in their order. */
  only(indexes: readonly number[]): PackedFindings {
    return new PackedFindings({ ...this.data, places: indexes.map((index) => this.data.places[index]!) });
  }

  /** The places of all findings in the order of the file; of those at one offset, by rule. */
  inOrder(): number[] {
    const offsets = Float64Array.from({ length: this.length }, (_, i) => this.numberAt(i, 1));
    const rule = (i: number): string => this.data.statements[this.numberAt(i, 0)]!.rule;
    const order = Array.from(offsets, (_, i) => i);
    return order.sort((a, b) => offsets[a]! - offsets[b]! || (rule(a) < rule(b) ? -1 : rule(a) > rule(b) ? 1 : 0));
  }

  push(finding: Finding): void {
    const { draft } = this;
    draft.length = 0;
    draft.push(this.statement(finding));
    this.range(finding.range);
    draft.push(finding.person);
    this.path(finding.path, finding.person);
    draft.push(this.string(finding.value), finding.occurrence ?? -1, finding.times ?? 0);
    this.params(finding.params);
    draft.push(finding.related.length);
    for (const { range, path, note } of finding.related) {
      this.range(range);
      this.path(path, finding.person);
      draft.push(this.string(note));
    }
    this.fix(finding.fix);
    this.store();
  }

  private numberAt(index: number, offset: number): number {
    const place = this.data.places[index]!;
    return this.data.blocks[Math.floor(place / REACH)]![(place % REACH) + offset]!;
  }

  private store(): void {
    const { draft, data } = this;
    let block = data.blocks.at(-1);
    if (block === undefined || this.end + draft.length > block.length) {
      block = new Float64Array(Math.max(BLOCK, draft.length));
      data.blocks.push(block);
      this.end = 0;
    }
    data.places.push((data.blocks.length - 1) * REACH + this.end);
    block.set(draft, this.end);
    this.end += draft.length;
  }

  private statement({ rule, message, severity, registryAction, actor, row, field }: Finding): number {
    const key = `${rule} ${message} ${severity} ${registryAction} ${actor} ${row} ${field}`;
    let number = this.statementNumbers.get(key);
    if (number === undefined) {
      number = this.data.statements.push({ rule, message, severity, registryAction, actor, row, field }) - 1;
      this.statementNumbers.set(key, number);
    }
    return number;
  }

  private string(text: string): number {
    let number = this.stringNumbers.get(text);
    if (number === undefined) {
      number = this.data.strings.push(text) - 1;
      this.stringNumbers.set(text, number);
    }
    return number;
  }

  private range({ start, end }: Range): void {
    this.draft.push(start.offset, start.line, start.column, end.offset, end.line, end.column);
  }

  private path(path: string, person: number): void {
    const own = stepTo(person);
    const at = path.indexOf(own);
    this.draft.push(this.string(at < 0 ? path : path.slice(0, at) + PERSON + path.slice(at + own.length)));
  }

  private params(params: Params): void {
    const names = Object.keys(params);
    this.draft.push(this.string(names.join(' ')));
    for (const name of names) this.param(params[name]!);
  }

  private param(param: Param): void {
    if (typeof param === 'number') this.draft.push(NUMBER, param);
    else if (typeof param === 'string') this.draft.push(WORDS, this.string(param));
    else if ('quoted' in param) this.draft.push(QUOTED, this.string(param.quoted));
    else this.draft.push(PERSONAL, this.string(param.personal));
  }

  private fix(fix: LocatedFix | undefined): void {
    const { draft } = this;
    if (fix === undefined) {
      draft.push(-1);
      return;
    }
    draft.push(kinds.indexOf(fix.kind), fix.repairs.length);
    for (const { title, params, edits } of fix.repairs) {
      draft.push(this.string(title));
      this.params(params);
      draft.push(edits.length);
      for (const { range, text } of edits) {
        this.range(range);
        draft.push(this.string(text));
      }
    }
  }
}

/** Stands in a path for the finding's own person; no path of a document can hold it. */
const PERSON = '/PERSON[]';

function stepTo(person: number): string {
  return `/PERSON[${person}]`;
}

/** Reads one finding, number by number. */
class Unpacker {
  private readonly block: Float64Array;
  private next: number;

  constructor(
    private readonly data: PackedData,
    index: number,
  ) {
    const place = data.places[index]!;
    this.block = data.blocks[Math.floor(place / REACH)]!;
    this.next = place % REACH;
  }

  finding(): Finding {
    const { rule, message, severity, registryAction, actor, row, field } = this.data.statements[this.number()]!;
    const range = this.range();
    const person = this.number();
    const path = this.path(person);
    const value = this.string();
    const occurrence = this.number();
    const times = this.number();
    const params = this.params();
    const related = this.times((): Related => ({ range: this.range(), path: this.path(person), note: this.string() }));
    const fix = this.fix();
    const finding: Finding = { rule, message, params, severity, registryAction, actor, range, path, person, row, field, value, related, fix, occurrence: occurrence < 0 ? undefined : occurrence };
    return times > 0 ? { ...finding, times } : finding;
  }

  private number(): number {
    return this.block[this.next++]!;
  }

  private string(): string {
    return this.data.strings[this.number()]!;
  }

  private times<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.number(); left > 0; left--) items.push(read());
    return items;
  }

  private range(): Range {
    return { start: this.position(), end: this.position() };
  }

  private position(): Position {
    return { offset: this.number(), line: this.number(), column: this.number() };
  }

  private path(person: number): string {
    return this.string().replace(PERSON, stepTo(person));
  }

  private params(): Params {
    const names = this.string();
    const params: Record<string, Param> = {};
    if (names !== '') for (const name of names.split(' ')) params[name] = this.param();
    return params;
  }

  private param(): Param {
    switch (this.number()) {
      case NUMBER:
        return this.number();
      case WORDS:
        return this.string();
      case QUOTED:
        return { quoted: this.string() };
      default:
        return { personal: this.string() };
    }
  }

  private fix(): LocatedFix | undefined {
    const kind = kinds[this.number()];
    if (kind === undefined) return undefined;
    const repairs = this.times((): LocatedRepair => ({
      title: this.string(), params: this.params(), edits: this.times((): LocatedEdit => ({ range: this.range(), text: this.string() })),
    }));
    return { kind, repairs };
  }
}

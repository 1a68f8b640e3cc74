import type { Param, Params } from '../rules/rule.ts';
import type { Position } from '../xml/scanner.ts';
import type { Finding, FindingList, LocatedFix, Range } from './finding.ts';
import { NONE, NUMBER, type Numbers, PERSONAL, QUOTED, type PackedData, REACH, type Statement, Unpacker, WORDS, kinds } from './unpacker.ts';

/** Numbers in a block. */
const BLOCK = 65_536;

/** From this offset on, the numbers of a finding may need more than 32 bits: what belongs to it lies before it, or not so far behind. */
const FAR = 2 ** 31;

/**
 * Findings as whole numbers in large blocks, made into objects only as they are walked: a finding takes some 100 bytes
 * (200 beyond 2 GB) instead of 1 500, and none of it is work for the garbage collector.
 */
export class PackedFindings implements FindingList {
  /** The numbers of a rule's statements: they are few, and to compare a few is quicker than to look up one by all that it is. */
  private readonly statementsOf = new Map<string, number[]>();
  private readonly stringNumbers = new Map<string, number>();
  /** The block that is being filled, where its next number goes, and where the finding begins that is being packed. */
  private block: Numbers = new Uint32Array(0);
  private next = 0;
  private begin = 0;
  private far = false;
  /** The findings have come in the order of the file, as they do as good as always. */
  ordered = true;
  private lastOffset = -1;
  private lastRule = '';

  constructor(readonly data: PackedData = { blocks: [], places: [], statements: [], strings: [], numbers: [] }) {}

  get length(): number {
    return this.data.places.length;
  }

  *[Symbol.iterator](): Iterator<Finding> {
    const unpacker = new Unpacker(this.data);
    for (let i = 0; i < this.length; i++) yield unpacker.finding(i);
  }

  severityOf(index: number): Finding['severity'] {
    return this.data.statements[this.numberAt(index, 0)]!.severity;
  }

  /** The findings at these places, in their order. */
  only(indexes: readonly number[]): PackedFindings {
    return new PackedFindings({ ...this.data, places: indexes.map((index) => this.data.places[index]!) });
  }

  /** The places of all findings in the order of the file; of those at one offset, by rule. */
  inOrder(): number[] {
    const offsets = new Float64Array(this.length);
    for (let i = 0; i < offsets.length; i++) offsets[i] = this.numberAt(i, 1);
    const rule = (i: number): string => this.data.statements[this.numberAt(i, 0)]!.rule;
    const order = Array.from(offsets, (_, i) => i);
    return order.sort((a, b) => offsets[a]! - offsets[b]! || (rule(a) < rule(b) ? -1 : rule(a) > rule(b) ? 1 : 0));
  }

  push(finding: Finding): void {
    if (!this.far && finding.range.start.offset >= FAR) this.goFar();
    this.begin = this.next;
    this.note(finding);
    this.put(this.statement(finding));
    this.range(finding.range);
    this.put(finding.person);
    this.put(this.string(finding.path));
    this.put(this.string(finding.value));
    this.put(finding.occurrence ?? NONE);
    this.put(finding.times ?? 0);
    for (const name in finding.params) this.param(finding.params[name]!);
    this.put(finding.related.length);
    for (const { range, path, note } of finding.related) {
      this.range(range);
      this.put(this.string(path));
      this.put(this.string(note));
    }
    this.fix(finding.fix);
    this.data.places.push((this.data.blocks.length - 1) * REACH + this.begin);
  }

  private note({ rule, range: { start: { offset } } }: Finding): void {
    if (offset < this.lastOffset || (offset === this.lastOffset && rule < this.lastRule)) this.ordered = false;
    this.lastOffset = offset;
    this.lastRule = rule;
  }

  private numberAt(index: number, offset: number): number {
    const place = this.data.places[index]!;
    return this.data.blocks[Math.floor(place / REACH)]![(place % REACH) + offset]!;
  }

  private put(number: number): void {
    if (this.next === this.block.length) this.grow();
    this.block[this.next++] = number;
  }

  /** The next number goes to a new block. */
  private goFar(): void {
    this.far = true;
    this.next = this.block.length;
  }

  /** A new block, and what there is of the finding that is being packed goes there; of a huge one, the block grows. */
  private grow(): void {
    const { block, begin, data } = this;
    const started = block.subarray(begin);
    const length = Math.max(BLOCK, 2 * started.length);
    this.block = this.far ? new Float64Array(length) : new Uint32Array(length);
    this.block.set(started);
    if (begin === 0 && data.blocks.length > 0) data.blocks[data.blocks.length - 1] = this.block;
    else data.blocks.push(this.block);
    this.begin = 0;
    this.next = started.length;
  }

  private statement(finding: Finding): number {
    const { statements } = this.data;
    let numbers = this.statementsOf.get(finding.rule);
    if (numbers === undefined) this.statementsOf.set(finding.rule, (numbers = []));
    for (const number of numbers) if (says(finding, statements[number]!)) return number;
    const { rule, message, severity, registryAction, actor, row, field, params } = finding;
    const number = statements.push({ rule, message, severity, registryAction, actor, row, field, names: Object.keys(params) }) - 1;
    numbers.push(number);
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
    this.position(start);
    this.position(end);
  }

  private position({ offset, line, column }: Position): void {
    this.put(offset);
    this.put(line);
    this.put(column);
  }

  private params(params: Params): void {
    const names = Object.keys(params);
    this.put(names.length);
    for (const name of names) {
      this.put(this.string(name));
      this.param(params[name]!);
    }
  }

  private param(param: Param): void {
    if (typeof param === 'number') this.value(NUMBER, this.data.numbers.push(param) - 1);
    else if (typeof param === 'string') this.value(WORDS, this.string(param));
    else if ('quoted' in param) this.value(QUOTED, this.string(param.quoted));
    else this.value(PERSONAL, this.string(param.personal));
  }

  private value(kind: number, value: number): void {
    this.put(kind);
    this.put(value);
  }

  private fix(fix: LocatedFix | undefined): void {
    if (fix === undefined) {
      this.put(NONE);
      return;
    }
    this.put(kinds.indexOf(fix.kind));
    this.put(fix.repairs.length);
    for (const { title, params, edits } of fix.repairs) {
      this.put(this.string(title));
      this.params(params);
      this.put(edits.length);
      for (const { range, text } of edits) {
        this.range(range);
        this.put(this.string(text));
      }
    }
  }
}

/** Whether a finding has this statement. */
function says({ rule, message, severity, registryAction, actor, row, field, params }: Finding, s: Statement): boolean {
  if (s.message !== message || s.field !== field || s.row !== row || s.severity !== severity || s.registryAction !== registryAction || s.actor !== actor || s.rule !== rule) return false;
  let n = 0;
  for (const name in params) if (s.names[n++] !== name) return false;
  return n === s.names.length;
}

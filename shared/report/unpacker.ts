import type { Param, Params } from '../rules/rule.ts';
import type { Position } from '../xml/scanner.ts';
import type { Finding, LocatedEdit, LocatedFix, LocatedRepair, Range, Related } from './finding.ts';

/** Places in a block that are told from those in others: a block of one huge finding may be longer. */
export const REACH = 2 ** 32;

export const kinds = ['safe', 'suggested'] as const;

/** Stands for what is not there. */
export const NONE = 2 ** 32 - 1;

/** What comes before the value of a parameter. */
export const NUMBER = 0, WORDS = 1, QUOTED = 2, PERSONAL = 3;

/** What many findings share; the rest of a finding are numbers. */
export interface Statement extends Pick<Finding, 'rule' | 'message' | 'severity' | 'registryAction' | 'actor' | 'row' | 'field'> {
  /** Of the parameters. */
  readonly names: readonly string[];
}

export type Numbers = Uint32Array | Float64Array;

/** Plain data, so that a worker can hand it over. */
export interface PackedData {
  readonly blocks: Numbers[];
  /** By finding: where it stands, the block's number times `REACH` plus the place in it. */
  readonly places: number[];
  readonly statements: Statement[];
  readonly strings: string[];
  /** Parameters that are numbers: they need not be whole. */
  readonly numbers: number[];
}

const none: readonly never[] = [];

/** Parameters, and where the numbers stand of which they have been made. */
interface MadeParams {
  readonly block: Numbers;
  readonly at: number;
  readonly params: Params;
}

/** Reads packed findings (packed-findings.ts), number by number. */
export class Unpacker {
  private block: Numbers = new Uint32Array(0);
  private next = 0;
  /** By statement. */
  private readonly last: MadeParams[] = [];

  constructor(private readonly data: PackedData) {}

  finding(index: number): Finding {
    const place = this.data.places[index]!;
    this.block = this.data.blocks[Math.floor(place / REACH)]!;
    this.next = place % REACH;
    const statement = this.number();
    const { rule, message, severity, registryAction, actor, row, field, names } = this.data.statements[statement]!;
    const range = this.range();
    const person = this.number();
    const path = this.string();
    const value = this.string();
    const occurrence = this.number();
    const times = this.number();
    const params = this.paramsOf(statement, names);
    const related = this.related();
    const fix = this.fix();
    const finding: Finding = { rule, message, params, severity, registryAction, actor, range, path, person, row, field, value, related, fix, occurrence: occurrence === NONE ? undefined : occurrence };
    return times > 0 ? { ...finding, times } : finding;
  }

  /** Those of the last finding that says the same, where they are the same too, as they are as often as not. */
  private paramsOf(statement: number, names: readonly string[]): Params {
    const last = this.last[statement];
    if (last !== undefined && this.repeats(last, 2 * names.length)) return last.params;
    const { block, next } = this;
    const params: Record<string, Param> = {};
    for (const name of names) params[name] = this.param();
    this.last[statement] = { block, at: next, params };
    return params;
  }

  /** Whether the next numbers are those that the parameters were made of; they are passed over then. */
  private repeats({ block, at }: MadeParams, length: number): boolean {
    for (let i = 0; i < length; i++) if (this.block[this.next + i] !== block[at + i]) return false;
    this.next += length;
    return true;
  }

  private number(): number {
    return this.block[this.next++]!;
  }

  private string(): string {
    return this.data.strings[this.number()]!;
  }

  private times<T>(read: () => T): readonly T[] {
    let left = this.number();
    if (left === 0) return none;
    const items: T[] = [];
    for (; left > 0; left--) items.push(read());
    return items;
  }

  private related(): readonly Related[] {
    return this.times(() => ({ range: this.range(), path: this.string(), note: this.string() }));
  }

  private range(): Range {
    return { start: this.position(), end: this.position() };
  }

  private position(): Position {
    return { offset: this.number(), line: this.number(), column: this.number() };
  }

  private params(): Params {
    const params: Record<string, Param> = {};
    for (let left = this.number(); left > 0; left--) params[this.string()] = this.param();
    return params;
  }

  private param(): Param {
    switch (this.number()) {
      case NUMBER:
        return this.data.numbers[this.number()]!;
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

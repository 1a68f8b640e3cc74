import type { Param, Params } from '../rules/rule.ts';
import type { Position } from '../xml/scanner.ts';
import type { Finding, LocatedEdit, LocatedFix, LocatedRepair, Range, Related } from './finding.ts';

/** Places in a block that are told from those in others: a block of one huge finding may be longer. */
export const REACH = 2 ** 32;

export const kinds = ['safe', 'suggested'] as const;

/** What comes before the value of a parameter. */
export const NUMBER = 0, WORDS = 1, QUOTED = 2, PERSONAL = 3;

/** What many findings share; the rest of a finding are numbers. */
export interface Statement extends Pick<Finding, 'rule' | 'message' | 'severity' | 'registryAction' | 'actor' | 'row' | 'field'> {
  /** Of the parameters. */
  readonly names: readonly string[];
}

/** Plain data, so that a worker can hand it over. */
export interface PackedData {
  readonly blocks: Float64Array[];
  /** By finding: where it stands, the block's number times `REACH` plus the place in it. */
  readonly places: number[];
  readonly statements: Statement[];
  readonly strings: string[];
}

const none: readonly never[] = [];

/** Reads packed findings (packed-findings.ts), number by number. */
export class Unpacker {
  private block: Float64Array = new Float64Array(0);
  private next = 0;

  constructor(private readonly data: PackedData) {}

  finding(index: number): Finding {
    const place = this.data.places[index]!;
    this.block = this.data.blocks[Math.floor(place / REACH)]!;
    this.next = place % REACH;
    const { rule, message, severity, registryAction, actor, row, field, names } = this.data.statements[this.number()]!;
    const range = this.range();
    const person = this.number();
    const path = this.string();
    const value = this.string();
    const occurrence = this.number();
    const times = this.number();
    const params: Record<string, Param> = {};
    for (const name of names) params[name] = this.param();
    const related = this.times((): Related => ({ range: this.range(), path: this.string(), note: this.string() }));
    const fix = this.fix();
    const finding: Finding = { rule, message, params, severity, registryAction, actor, range, path, person, row, field, value, related, fix, occurrence: occurrence < 0 ? undefined : occurrence };
    return times > 0 ? { ...finding, times } : finding;
  }

  /** As a small integer wherever it is one: V8 would make an object of each number that it takes from the block as it is. */
  private number(): number {
    const number = this.block[this.next++]!;
    const integer = number | 0;
    return integer === number ? integer : number;
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

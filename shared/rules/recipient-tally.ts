import type { Person } from '../extract/person.ts';
import type { Context, Reporter, Totals } from './rule.ts';

/** For the rules that compare the codes of a whole extract (KPR801, KPR804, KPR805): counts the recipients by the set of their codes. */
export function tallyRecipient(person: Person, _report: Reporter, context: Context): void {
  if (person.codes !== 0) context.tally(person.codes);
}

/** What `tallyRecipient` has counted. */
export class RecipientTotals {
  /** How many recipients there are. */
  readonly all: number;
  private readonly byCode = new Int32Array(32);

  constructor(totals: Totals) {
    let all = 0;
    totals.each((codes, persons) => {
      all += persons;
      for (let rest = codes; rest !== 0; rest &= rest - 1) this.byCode[31 - Math.clz32(rest & -rest)]! += persons;
    });
    this.all = all;
  }

  /** How many of them have a code. */
  with(code: number): number {
    return this.byCode[code]!;
  }
}

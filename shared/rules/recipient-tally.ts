import { hasCode } from '../extract/code-bits.ts';
import type { Person } from '../extract/person.ts';
import type { Context, Reporter, Totals } from './rule.ts';

/** For the rules that compare the codes of a whole extract (KPR801, KPR804, KPR805): counts the recipients by the set of their codes. */
export function tallyRecipient(person: Person, _report: Reporter, context: Context): void {
  if (person.codes !== 0) context.tally(person.codes);
}

/** What `tallyRecipient` has counted. */
export class RecipientTotals {
  constructor(private readonly totals: Totals) {}

  /** How many recipients there are. */
  get all(): number {
    let sum = 0;
    this.totals.each((_, persons) => {
      sum += persons;
    });
    return sum;
  }

  /** How many of them have a code. */
  with(code: number): number {
    let sum = 0;
    this.totals.each((codes, persons) => {
      if (hasCode(codes, code)) sum += persons;
    });
    return sum;
  }
}

import { hasCode } from '../extract/code-bits.ts';
import type { Person } from '../extract/person.ts';
import type { Context, Reporter, Totals } from './rule.ts';

/** For the rules that compare the codes of a whole extract (KPR801, KPR804, KPR805): counts the recipients by the set of their codes. */
export function tallyRecipient(person: Person, _report: Reporter, context: Context): void {
  if (person.codes !== 0) context.tally(person.codes);
}

/** What `tallyRecipient` has counted. */
export class RecipientTotals {
  private readonly persons: readonly (readonly [codes: number, persons: number])[];

  constructor(totals: Totals) {
    this.persons = [...totals.entries()];
  }

  /** How many recipients there are. */
  get all(): number {
    return this.persons.reduce((sum, [, persons]) => sum + persons, 0);
  }

  /** How many of them have a code. */
  with(code: number): number {
    return this.persons.reduce((sum, [codes, persons]) => (hasCode(codes, code) ? sum + persons : sum), 0);
  }
}

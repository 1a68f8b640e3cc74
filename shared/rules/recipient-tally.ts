import { codesOf } from '../extract/code-bits.ts';
import type { Person } from '../extract/person.ts';
import { recipientCodes } from '../extract/recipient.ts';
import type { Context, Reporter } from './rule.ts';

/** The key of the number of recipients; the other keys are the codes that they have. */
export const RECIPIENTS = 'recipients';

/** Counts a person's services, for the rules that compare the codes of a whole extract (KPR801, KPR804, KPR805). */
export function tallyRecipient(person: Person, _report: Reporter, context: Context): void {
  const codes = recipientCodes(person, context.period);
  if (codes === 0) return;
  context.tally(RECIPIENTS);
  for (const code of codesOf(codes)) context.tally(code);
}

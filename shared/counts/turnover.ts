import { KEPT } from './axes.ts';
import type { CountOptions } from './options.ts';
import type { Roster } from './roster.ts';
import { CountSheet } from './sheet.ts';
import { recipients } from './tallies/recipients.ts';
import { ALIVE, DEAD, left, newcomers } from './tallies/turnover.ts';

/** Who came and who left (S-09, S-11), on a sheet of its own. */
export function turnover(current: Roster, previous: Roster, options: CountOptions = {}): CountSheet {
  const sheet = new CountSheet(options);
  for (const { id, recipient, ageGroup, sex, level } of current.persons) {
    if (!recipient) continue;
    sheet.cells[recipients.cell(ageGroup, sex, level, KEPT)]!++;
    if (!previous.isRecipient(id)) sheet.cells[newcomers.cell(ageGroup, level)]!++;
  }
  for (const { id, recipient, diedInYear } of previous.persons) {
    if (recipient && !current.isRecipient(id)) sheet.cells[left.cell(diedInYear ? DEAD : ALIVE)]!++;
  }
  return sheet;
}

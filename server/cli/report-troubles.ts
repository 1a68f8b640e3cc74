import { type Verdict, partialMessage, skippedMessage, systemErrorMessage, verdictOf, verdictWord } from '../../shared/text/system-errors.ts';
import type { Run } from './check-targets.ts';
import { oneLine, plain } from './formats/lines.ts';
import type { Terminal } from './terminal.ts';

/** Characters of the longest word, and a blank: messages stand under one another. */
const COLUMN = 8;

/** Says on standard error what is no finding: files left out, files read in part or not at all, faults of the tool. */
export function reportTroubles({ report, skipped }: Run, { quiet }: { quiet: boolean }, terminal: Terminal): void {
  const { language } = terminal;
  const say = (verdict: Verdict, message: string): void => terminal.say(`${verdictWord(verdict, language).padEnd(COLUMN)}${plain(oneLine(message))}\n`);
  if (!quiet) for (const { path, root } of skipped) say('skipped', skippedMessage(path, root, language));
  for (const error of report.systemErrors) say(verdictOf(error), systemErrorMessage(error, language));
  for (const file of report.files) {
    if (!file.complete && file.systemErrors.every((error) => verdictOf(error) !== 'partial')) say('partial', partialMessage(file, language));
  }
  if (report.files.length === 0 && report.systemErrors.length === 0) terminal.complain({ nb: 'Ingen KPR-uttrekk å kontrollere.', en: 'No KPR extract to check.' });
}

import { type Verdict, isBrokenOff, partialMessage, skippedMessage, systemErrorMessage, verdictOf, verdictWord } from '../../shared/text/system-errors.ts';
import type { FileReport } from '../../shared/report/report.ts';
import type { Run } from './check-targets.ts';
import { pathShown } from './files/targets.ts';
import { argument } from './formats/text-summary.ts';
import { oneLine, plain } from './formats/lines.ts';
import type { Terminal } from './terminal.ts';

/** Characters of all words but the rare "internal": messages stand under one another. */
const COLUMN = 7;

/** Says on standard error what is no finding: files left out, files read in part or not at all, faults of the tool. */
export function reportTroubles({ report, skipped }: Run, { quiet }: { quiet: boolean }, terminal: Terminal): void {
  const { language } = terminal;
  const say = (verdict: Verdict, message: string): void => terminal.say(`${verdictWord(verdict, language).padEnd(COLUMN)} ${plain(oneLine(message))}\n`);
  if (!quiet) for (const { path, root } of skipped) say('skipped', skippedMessage(path, root, language));
  for (const error of report.systemErrors) say(verdictOf(error), systemErrorMessage(error, language));
  for (const file of report.files) {
    if (isBrokenOff(file)) say('partial', partialMessage(file, language));
  }
  if (report.files.length === 0 && report.systemErrors.length === 0) terminal.complain({ nb: 'Ingen KPR-uttrekk å kontrollere.', en: 'No KPR extract to check.' });
}

/** Says which entries of the baseline have had their day, and how they are taken out. */
export function reportStale(files: readonly FileReport[], baseline: string, terminal: Terminal): void {
  const shown = oneLine(pathShown(baseline));
  const file = argument(pathShown(baseline));
  for (const { path, accepted } of files) {
    if (accepted === undefined || accepted.stale.length === 0) continue;
    const byRule = new Map<string, number>();
    for (const { rule } of accepted.stale) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    const rules = [...byRule].sort().map(([rule, n]) => `${rule} ${n}`).join(', ');
    // Of a file in an archive, the archive.
    const name = argument(path.replace(/(\.zip)\/.*$/i, '$1'));
    terminal.complain({
      nb: `Grunnlinjen ${shown} godtar funn som ikke finnes lenger i ${oneLine(path)} (${rules}). Rydd den: kpr-lint baseline ${name} --baseline ${file}`,
      en: `The baseline ${shown} accepts findings that are no longer in ${oneLine(path)} (${rules}). Prune it: kpr-lint baseline ${name} --baseline ${file}`,
    });
  }
}

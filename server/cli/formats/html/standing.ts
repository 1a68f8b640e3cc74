import type { FileReport } from '../../../../shared/report/report.ts';
import { ruleOf } from '../../../../shared/rules/lookup.ts';
import { type Outcome, isRejected } from '../../../../shared/report/outcome.ts';
import { type OutcomeRow, outcomeRows } from '../outcomes.ts';
import { acceptedSentence, filesOf } from '../text-summary.ts';
import type { Input } from './input.ts';

/** Whether all that could make the register reject, delete or null something has been looked for, from end to end. */
export function isFullyChecked({ complete, systemErrors, notRun }: FileReport): boolean {
  return complete && systemErrors.length === 0 && notRun.every(({ rule, reason }) => {
    if (reason === 'no-previous' || reason === 'no-ident-message') return true;
    const { severity, registryAction, offByDefault } = ruleOf(rule);
    return reason === 'off' && (offByDefault === true || (severity !== 'error' && registryAction === 'none'));
  });
}

/** How many files of the run are fully checked, and how many there are. */
function checkedOf({ report }: Input): { full: number; all: number } {
  return { full: report.files.filter(isFullyChecked).length, all: filesOf(report) };
}

export type Outcomes = Readonly<Record<Outcome, OutcomeRow>>;

export function outcomesOf(files: readonly FileReport[]): Outcomes {
  return Object.fromEntries(outcomeRows(files).map((row) => [row.outcome, row])) as unknown as Outcomes;
}

/** The sentences on what becomes of the files: never that one is fine which was not checked in full, or of which a baseline accepts findings. */
export function verdict(input: Input): string[] {
  const { files } = input.report;
  const { verdict: say } = input.words;
  const { full, all } = checkedOf(input);
  const sentences = full < all ? [say.notChecked(all - full, all)] : [];
  const accepted = acceptedSentence(files, input.words.common);
  if (accepted !== '') sentences.push(`${accepted} ${say.acceptedStay}`);
  if (files.length === 0) return [input.words.common.noFiles, ...sentences];
  const { rejected, deleted, nulled, wrong, look } = outcomesOf(files);
  if (rejected.count > 0) {
    return [...sentences, say.rejected(files.filter(isRejected).length, all)];
  }
  const worst = deleted.count + nulled.count > 0 ? say.loss : wrong.count > 0 ? say.wrong : look.count > 0 ? say.look : say.clean;
  sentences.push(full < all ? worst.partly : accepted !== '' ? worst.besides : all > 1 ? worst.several : worst.one);
  if (worst === say.clean) sentences.push(say.ask);
  return sentences;
}

import { isRejected } from '../../../shared/report/outcome.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import type { Counted } from './count-format.ts';
import { countWords } from './count-words.ts';
import { wordsOf } from './words.ts';

/** PERSON that have the id of an earlier one, whether or not a baseline accepts the findings (KPR104). */
export function repeatedIn({ counts, accepted }: Pick<FileReport, 'counts' | 'accepted'>): number {
  return (counts.byRule.KPR104 ?? 0) + (accepted?.counts.byRule.KPR104 ?? 0);
}

/** What must be known of all figures: that the register rejects the message, and that each PERSON counts where two have one id. */
export function caveats({ file, result }: Pick<Counted, 'file' | 'result'>, language: Language): string[] {
  const repeated = repeatedIn(file);
  return [...rejectedSentences({ file, result }, language), ...(repeated === 0 ? [] : [countWords(language).repeated(repeated)])];
}

/** Of a message that the register rejects: that it will count nobody, and what the figures are then. */
function rejectedSentences({ file, result }: Pick<Counted, 'file' | 'result'>, language: Language): string[] {
  if (!isRejected(file)) return [];
  const { rejected, ifReceived } = countWords(language);
  const { inFile } = result.recipients;
  return [typeof inFile === 'number' ? wordsOf(language).willCountNone(inFile) : rejected, ifReceived];
}

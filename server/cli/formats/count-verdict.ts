import { isRejected } from '../../../shared/report/outcome.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import type { Counted } from './count-format.ts';
import { countWords } from './count-words.ts';
import { wordsOf } from './words.ts';

/** Of a message that the register rejects: that it will count nobody, and what the figures are then. */
export function rejectedSentences({ file, result }: Pick<Counted, 'file' | 'result'>, language: Language): string[] {
  if (!isRejected(file)) return [];
  const { rejected, ifReceived } = countWords(language);
  const { inFile } = result.recipients;
  return [typeof inFile === 'number' ? wordsOf(language).willCountNone(inFile) : rejected, ifReceived];
}

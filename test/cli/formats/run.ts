import { createHash } from 'node:crypto';
import { type Format, type FormatContext, type RunReport, textOf } from '../../../server/cli/formats/format.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import type { Detail } from '../../../shared/text/mask.ts';
import { Writer } from '../../../shared/text/message.ts';

/** A context as the command line gives it, without a terminal; texts of files by path for the code frames. */
export function contextOf(language: Language, changes: Partial<FormatContext> & { texts?: Readonly<Record<string, string>>; detail?: Detail } = {}): FormatContext {
  const { texts = {}, detail = 'masked', ...rest } = changes;
  return {
    writer: new Writer(language, detail),
    version: '1.0.0',
    maxFindings: Number.POSITIVE_INFINITY,
    frames: false,
    color: false,
    width: 100,
    lines: (path, numbers) => {
      const lines = texts[path]?.split('\n') ?? [];
      return new Map(numbers.flatMap((n) => (lines[n] === undefined ? [] : [[n, lines[n]!] as const])));
    },
    sha256: (data) => createHash('sha256').update(data).digest('hex'),
    ...rest,
  };
}

export function print(format: Format, report: RunReport, context: FormatContext): string {
  return textOf(format(report, context));
}

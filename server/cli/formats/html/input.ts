import type { FileReport } from '../../../../shared/report/report.ts';
import type { FormatContext, RunReport } from '../format.ts';
import type { Html } from './markup.ts';
import type { reportWords } from './words.ts';

/** What every section of the report is made of. */
export interface Input {
  readonly report: RunReport;
  readonly context: FormatContext;
  readonly words: ReturnType<typeof reportWords>;
}

/** A section of the report; '' where it has nothing to say. */
export type Section = (input: Input) => Html;

/** What there is to say of one file under a heading; nothing where the content is ''. */
export type FileSection = (file: FileReport, input: Input) => { readonly heading: string; readonly content: Html };

/** The figures in the report of a check: findings and figures in one file. */
import { withServiceNotes } from '../../../../shared/counts/service-notes.ts';
import { suppress } from '../../../../shared/counts/suppress/suppress.ts';
import type { Language } from '../../../../shared/rules/rule.ts';
import type { FileReport } from '../../../../shared/report/report.ts';
import { textsOf } from '../../../../shared/rules/texts.ts';
import type { Counted } from '../count-format.ts';
import { serviceLines } from '../count-services.ts';
import { repeatedIn } from '../count-verdict.ts';
import { countWords, mostHidden } from '../count-words.ts';
import type { FormatContext, RunReport } from '../format.ts';
import { escapeXml } from '../xml.ts';
import { figureWords } from './counts-words.ts';
import { ageFigures, anyFigures, indicatorFigures, serviceFigures } from './counts.ts';
import type { FileSection, Section } from './input.ts';
import { type Html, section } from './markup.ts';

/** Tables that stand in the report too: hours, decisions, data quality. */
const OTHERS = ['S-07', 'S-12', 'S-29'];
/** Rules whose messages say numbers of persons or decisions, or shares that they can be computed from. */
const SAYS_NUMBERS = new Set(['KPR801', 'KPR803', 'KPR804', 'KPR805', 'KPR806', 'KPR807', 'KPR901', 'KPR902', 'KPR903', 'KPR904', 'KPR908']);

type Counting = Pick<FormatContext, 'previous' | 'suppress' | 'writer'>;

interface Made extends Counting {
  readonly counted: Counted;
}

/** Hiding small figures takes a while: what has been made for a context is kept. */
const made = new WeakMap<FileReport, Made>();

/** The figures of a file; undefined where nothing was counted. */
export function countedOf(file: FileReport, context: Counting): Counted | undefined {
  const { previous, suppress: below, writer } = context;
  if (file.statistics === undefined) return undefined;
  const known = made.get(file);
  if (known?.writer === writer && known.previous === previous && known.suppress === below) return known.counted;
  const noted = withServiceNotes(file.statistics, [], writer);
  const counted: Counted = { file, result: below === undefined ? noted : suppress(noted, below), previous, doubt: undefined, suppressed: below };
  made.set(file, { ...context, counted });
  return counted;
}

/**
 * The run for a report that leaves the house: numbers of recipients that are hidden, or could give hidden ones away, are
 * in no sentence either. Numbers of findings are places in the file, and stay.
 */
export function forEyesOutside(report: RunReport, context: Counting): RunReport {
  if (context.suppress === undefined) return report;
  return {
    ...report,
    files: report.files.map((file): FileReport => {
      const counted = countedOf(file, context);
      if (counted === undefined) return file;
      const { inFile, year } = counted.result.recipients;
      const outside: FileReport = {
        ...file,
        recipients: typeof inFile === 'number' && typeof year === 'number' ? { inFile, year } : undefined,
        findings: [...file.findings].filter(({ rule }) => !SAYS_NUMBERS.has(rule)),
      };
      made.set(outside, { ...context, counted: { ...counted, file: outside } });
      return outside;
    }),
  };
}

/** The figures of a report on one file, after its findings. */
export const figures: Section = ({ report: { files }, context }) => {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return '';
  return chaptersOf(file, context, 2);
};

/** The figures of one of several files. */
export const fileFigures: FileSection = (file, { context }) => {
  const say = figureWords(context.writer.language);
  const counted = countedOf(file, context);
  return { heading: say.services, content: counted === undefined ? '' : remarks(counted, context.writer.language) + serviceFigures(counted, context.writer.language) };
};

function chaptersOf(file: FileReport, context: Counting, level: 2 | 3): Html {
  const { language } = context.writer;
  const say = figureWords(language);
  const counted = countedOf(file, context);
  if (counted === undefined) return section('services', say.services, `<p>${escapeXml(say.noFigures)}</p>\n`, { level });
  const shown = OTHERS.filter((id) => counted.result.tables[id] !== undefined);
  return [
    section('services', say.services, remarks(counted, language) + serviceFigures(counted, language), { level }),
    section('indicators', say.indicators, indicatorFigures(counted, language), { level }),
    section('ages', say.ageAndSex, ageFigures(counted, language), { level }),
    ...anyFigures(counted, language, shown).map(({ id, title, content }) => section(id, title, content, { level })),
    `<p class="soft">${escapeXml(say.moreTables)}</p>\n`,
  ].join('');
}

/** What must be known of all figures. */
function remarks({ file, suppressed }: Counted, language: Language): Html {
  const repeated = repeatedIn(file);
  const said = [...(repeated === 0 ? [] : [countWords(language).repeated(repeated)]), ...(suppressed === undefined ? [] : [figureWords(language).suppressed(mostHidden(suppressed))])];
  return said.map((sentence) => `<p class="soft">${escapeXml(sentence)}</p>\n`).join('');
}

/** Of the summary: the services that changed greatly, and last year's recipients; nothing without last year. */
export function greatChanges(files: readonly FileReport[], context: Counting): { readonly count: number; readonly what: string; readonly which: string } | undefined {
  const [file, ...more] = files;
  const counted = file === undefined || more.length > 0 ? undefined : countedOf(file, context);
  if (counted?.previous === undefined) return undefined;
  const { language } = context.writer;
  const great = serviceLines(counted, language).filter(({ kind, isGreat }) => kind === 'service' && isGreat);
  return { count: great.length, what: figureWords(language).greatChanges(great.length), which: `${great.map(({ code, name, shown }) => `${code} ${name} (${shown.change})`).join(', ')}.` };
}

/** `I fjor var det 1 187.`, or `I 2021` of an earlier year. */
export function lastYearSentence(files: readonly FileReport[], context: Counting): string {
  const [file, ...more] = files;
  const counted = file === undefined || more.length > 0 ? undefined : countedOf(file, context);
  const before = counted?.result.recipients.previousYear;
  if (counted?.previous === undefined || typeof before !== 'number') return '';
  const { language } = context.writer;
  const { dataYear } = counted.previous;
  return figureWords(language).lastYear(textsOf(language).number(before), dataYear === counted.result.dataYear - 1 ? undefined : dataYear);
}

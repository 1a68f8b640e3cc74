import { textsOf } from '../../../../shared/rules/texts.ts';
import { nameOf } from '../extract-facts.ts';
import type { Format } from '../format.ts';
import { escapeXml } from '../xml.ts';
import { fileFacts } from './file-facts.ts';
import { fileFigures, figures, forEyesOutside } from './counts-sections.ts';
import { chapters, fileNotChecked, fileRules, overview } from './files.ts';
import { findings, others } from './findings.ts';
import type { FileSection, Input, Section } from './input.ts';
import type { Html } from './markup.ts';
import { notChecked } from './not-checked.ts';
import { style } from './style.ts';
import { summary } from './summary.ts';
import { toDo } from './to-do.ts';
import { reportWords } from './words.ts';

/** The report from its top to its end. What is told of one file only goes to `chapter` too. */
const sections: readonly Section[] = [summary, toDo, findings, others, notChecked, figures];
/** What is told of each file where there are several. */
const chapter: readonly FileSection[] = [fileRules, fileNotChecked, fileFigures];

/**
 * A report to read, print and send on: one file without scripts, links or anything from elsewhere, which a browser may
 * not load either. It names nobody (text/mask.ts), lists places as samples, and is well-formed XML.
 */
export const html: Format = function* (run, context) {
  const report = forEyesOutside(run, context);
  const words = reportWords(context.writer.language);
  const input: Input = { report, context, words };
  const title = titleOf(input);
  yield head(title, input);
  const [only, ...more] = report.files;
  yield `<body>\n<header><h1>${escapeXml(title)}</h1>\n${only !== undefined && more.length === 0 ? fileFacts(only, input) : ''}</header>\n<main>\n`;
  for (const section of sections) yield section(input);
  if (more.length > 0) {
    yield overview(input);
    yield* chapters(chapter, input);
  }
  const { total, common, privacy, made } = words;
  const { version, today, writer: { language, detail } } = context;
  const dated = today === undefined ? '' : `${made(textsOf(language).date(today))} `;
  yield `</main>\n<footer><p>KPR Lint ${escapeXml(version)}. ${escapeXml(`${dated}${total} ${common.totals(report.counts)}. ${privacy[detail]}`)}</p></footer>\n</body>\n</html>\n`;
};

function titleOf({ report: { files }, words, context: { writer } }: Input): string {
  const [only, ...more] = files;
  return only !== undefined && more.length === 0 ? words.title(nameOf(only, words.common, writer.detail)) : words.titleOfSeveral(files.length);
}

function head(title: string, { context: { writer, sha256 } }: Input): Html {
  const hash = Buffer.from(sha256(style), 'hex').toString('base64');
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${writer.language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
`;
}

import type { CountFormat } from '../count-format.ts';
import { caveats } from '../count-verdict.ts';
import { countWords, mostHidden } from '../count-words.ts';
import { nameOf } from '../extract-facts.ts';
import { wordsOf } from '../words.ts';
import { escapeXml } from '../xml.ts';
import { figureWords } from './counts-words.ts';
import { ageFigures, anyFigures, indicatorFigures, serviceFigures } from './counts.ts';
import { section } from './markup.ts';
import { style } from './style.ts';

/** The counts on a page of their own: one file without scripts or links, in the same dress as the report. */
export const countHtml: CountFormat = function* (counted, { language, version, sha256, tables }) {
  const { file, previous, doubt, suppressed } = counted;
  const words = countWords(language);
  const say = figureWords(language);
  const title = `${words.title}: ${nameOf(file, wordsOf(language), 'masked')}`;
  const hash = Buffer.from(sha256(style), 'hex').toString('base64');
  yield `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${escapeXml(title)}</h1></header>
<main>
`;
  const said = caveats(counted, language).join(' ');
  const facts = [...(doubt === undefined ? [] : [doubt[language]]), ...(said === '' ? [] : [said]), ...(previous === undefined ? [] : [say.from(previous.dataYear, previous.path)]), ...(suppressed === undefined ? [] : [say.suppressed(mostHidden(suppressed))])];
  for (const fact of facts) yield `<p>${escapeXml(fact)}</p>\n`;
  if (tables === undefined) {
    yield section('services', say.services, serviceFigures(counted, language));
    yield section('indicators', say.indicators, indicatorFigures(counted, language));
    yield section('ages', say.ageAndSex, ageFigures(counted, language));
  }
  const parts = anyFigures(counted, language, tables).map(({ id, title: heading, content }) => section(id, heading, content, { level: 3 }));
  yield section('tables', say.allTables, parts.join(''));
  yield `</main>\n<footer><p>KPR Lint ${escapeXml(version)}. ${escapeXml(file.path)}</p></footer>\n</body>\n</html>\n`;
};

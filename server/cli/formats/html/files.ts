import { textsOf } from '../../../../shared/rules/texts.ts';
import { acceptedSentence, willCount } from '../text-summary.ts';
import { escapeXml } from '../xml.ts';
import { findingsByRule } from './by-rule.ts';
import { fileFacts } from './file-facts.ts';
import { ruleRows, ruleTable } from './findings.ts';
import type { FileSection, Input, Section } from './input.ts';
import { type Html, section, table } from './markup.ts';
import { notCheckedIn } from './not-checked.ts';
import { isFullyChecked } from './standing.ts';

/** The files of a run of several, a line each. */
export const overview: Section = ({ report: { files }, words: { perFile, common }, context: { writer: { language } } }) => {
  const { number } = textsOf(language);
  const rows = files.map((file) => {
    const { error, warning, info } = file.counts;
    return [escapeXml(file.path), number(error), number(warning), number(info), escapeXml(isFullyChecked(file) ? willCount(file, common) : perFile.notFull)];
  });
  const grades = (['error', 'warning', 'info'] as const).map((severity) => ({ label: perFile.severities[severity], isNumber: true as const }));
  const columns = [{ label: common.headings.file }, ...grades, { label: common.headings.registry }];
  return section('files', perFile.overview, table({ caption: perFile.overview, quiet: true, columns, rows }));
};

/** Characters of all chapters together: the report stays small enough to be sent by mail, however many files there are. */
const MAX_CHARACTERS = 1_500_000;

/** A chapter for each file of several, as far as there is room: what it is, what was found in it, what was not checked in it. */
export function* chapters(sections: readonly FileSection[], input: Input): Generator<Html> {
  const { report: { files }, words: { perFile } } = input;
  let left = MAX_CHARACTERS;
  for (const [i, file] of files.entries()) {
    const parts = sections.map((part, j) => {
      const { heading, content } = part(file, input);
      return section(`file-${i + 1}-${j + 1}`, heading, content, { level: 3 });
    });
    const chapter = section(`file-${i + 1}`, file.path, fileFacts(file, input) + parts.join(''), { className: 'file' });
    if ((left -= chapter.length) < 0) {
      yield `<p class="soft">${escapeXml(perFile.chaptersOf(i, files.length))}</p>\n`;
      return;
    }
    yield chapter;
  }
}

/** The findings of one file by rule. */
export const fileRules: FileSection = (file, input) => {
  const { words: { perFile, common } } = input;
  const rows = ruleRows(findingsByRule([file]), input);
  const none = `<p>${escapeXml(isFullyChecked(file) ? common.noFindings : input.words.verdict.clean.partly)}</p>\n`;
  const more = [acceptedSentence([file], common), willCount(file, common)].filter((sentence) => sentence !== '').map((sentence) => `<p class="soft">${escapeXml(sentence)}</p>\n`).join('');
  return { heading: perFile.rules, content: (rows.length === 0 ? none : ruleTable(perFile.rules, rows, input)) + more };
};

export const fileNotChecked: FileSection = (file, input) => ({ heading: input.words.notChecked.heading, content: notCheckedIn(file, input) });

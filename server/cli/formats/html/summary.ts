import { recipientsTogether } from '../../../../shared/counts/together.ts';
import { isRejected } from '../../../../shared/report/outcome.ts';
import { ruleOf } from '../../../../shared/rules/lookup.ts';
import { textsOf } from '../../../../shared/rules/texts.ts';
import { systemErrorMessage, verdictOf, verdictWord } from '../../../../shared/text/system-errors.ts';
import { systemErrorsOf } from '../listed.ts';
import type { OutcomeRow } from '../outcomes.ts';
import { togetherSentence, twiceSentence } from '../text-summary.ts';
import { escapeXml } from '../xml.ts';
import { greatChanges, lastYearSentence } from './counts-sections.ts';
import type { Input, Section } from './input.ts';
import { type Html, section } from './markup.ts';
import { outcomesOf, verdict } from './standing.ts';

/** Rules named behind a number. */
const NAMED = 3;

/** The report in a few lines: what becomes of the files, and how much of what. */
export const summary: Section = (input) => {
  const { report, words } = input;
  const rows = items(input).map(([n, what]) => `<li><span class="n">${n}</span><span>${what}</span></li>\n`).join('');
  const total = report.files.length === 0 ? '' : `<p class="soft">${escapeXml(`${words.total} ${words.common.totals(report.counts)}.`)}</p>\n`;
  const sentences = [...verdict(input), twiceSentence(report, words.common)].filter((sentence) => sentence !== '').map((sentence) => `<p>${escapeXml(sentence)}</p>\n`).join('');
  return section('short', words.inShort, troubles(input) + sentences + (rows === '' ? '' : `<ul>\n${rows}</ul>\n`) + total, { className: 'short' });
};

/** What went wrong and is no finding. */
function troubles({ report, words, context: { writer: { language } } }: Input): Html {
  const errors = systemErrorsOf(report);
  if (errors.length === 0) return '';
  const lines = errors.map((error) => `<li><b>${escapeXml(verdictWord(verdictOf(error), language))}</b> ${escapeXml(systemErrorMessage(error, language))}</li>\n`);
  return `<div class="alarm"><p>${escapeXml(words.systemErrors)}:</p><ol class="plain">\n${lines.join('')}</ol></div>\n`;
}

function items(input: Input): [string, Html][] {
  const { report: { files }, words, context } = input;
  const { language } = context.writer;
  const changes = greatChanges(files, context);
  const { number } = textsOf(language);
  const { rejected, deleted, nulled, wrong, look } = outcomesOf(files);
  const item = (count: number, what: string, rest = ''): [string, Html][] => (count === 0 ? [] : [[number(count), `<b>${escapeXml(what)}</b>${rest === '' ? '' : ` ${escapeXml(rest)}`}`]]);
  const kinds = deleted.parts.map(([kind, n]) => (kind === 'PERSON' ? words.wholePerson(words.common.rows(kind, n)) : words.common.rows(kind, n)));
  const rules = (row: OutcomeRow): string => rulesNamed(row, words.other, language);
  return [
    ...item(rejected.count, words.rejects(rejected.count), rules(rejected)),
    ...item(deleted.count, words.deletes(deleted.count), `${words.common.allOf(kinds)}.`),
    ...item(nulled.count, words.nulls(nulled.count), `${words.nullsExplained} ${rules(nulled)}`),
    ...dropping(input).flatMap(({ count, rest }) => item(count, words.drop(count), rest)),
    ...(changes === undefined ? [] : item(changes.count, changes.what, changes.which)),
    ...item(wrong.count, words.wrong(wrong.count), rules(wrong)),
    ...item(look.count, words.look(look.count), rules(look)),
  ];
}

/** How many recipients fall out, of how many; nothing where that is not known, or of several files that are not added up. */
function dropping({ report, words, context }: Input): { readonly count: number; readonly rest: string }[] {
  const [file, ...more] = report.files;
  if (more.length > 0) {
    const sum = recipientsTogether(report.files);
    return sum === undefined ? [] : [{ count: sum.inFiles - sum.year, rest: togetherSentence(report, words.common) }];
  }
  if (file?.recipients === undefined) return [];
  const { inFile, year } = file.recipients;
  const counted = isRejected(file) ? words.common.willCountNone(inFile) : words.recipients(inFile, year);
  return [{ count: isRejected(file) ? inFile : inFile - year, rest: [counted, lastYearSentence(report.files, context)].filter((sentence) => sentence !== '').join(' ') }];
}

/** `Individuell plan har en ugyldig kode (236), … og andre 12.` */
function rulesNamed({ parts, count }: OutcomeRow, other: (n: number) => string, language: 'nb' | 'en'): string {
  const { number } = textsOf(language);
  const first = parts.length > NAMED + 1 ? parts.slice(0, NAMED) : parts;
  const rest = count - first.reduce((sum, [, n]) => sum + n, 0);
  const named = first.map(([rule, n]) => `${ruleOf(rule).summary[language]} (${number(n)})`);
  return `${[...named, ...(rest > 0 ? [other(rest)] : [])].join('; ')}.`;
}

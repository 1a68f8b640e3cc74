import type { FileReport, NotRun } from '../../../../shared/report/report.ts';
import { ruleOf } from '../../../../shared/rules/lookup.ts';
import { ruleRanges } from '../not-run.ts';
import { partsOf } from '../troubles.ts';
import { escapeXml } from '../xml.ts';
import type { Input, Section } from './input.ts';
import { type Html, section } from './markup.ts';

const reasons: readonly NotRun['reason'][] = ['broken-xml', 'stopped', 'year-unknown', 'no-previous', 'no-ident-message', 'off'];
/** The last data year whose format is known to the public (RULES KPR003). */
const LAST_PUBLIC_YEAR = 2021;
/** As many rules are told by their words, more by their numbers. */
const IN_WORDS = 6;

/** What was not checked, in this run and in any. */
export const notChecked: Section = (input) => {
  const { report: { files }, words: { notChecked: say } } = input;
  const newer = files.find(({ dataYear }) => (dataYear ?? 0) > LAST_PUBLIC_YEAR);
  const always = [...say.always, ...(newer === undefined ? [] : [say.newerFormat(newer.formatVersion)])];
  return section('unchecked', say.heading, list([...partly(files, input), ...reasonItems(files, input), ...always.map(([what, why]) => item(what, why))]));
};

/** The same of one file, without what holds for all. */
export function notCheckedIn(file: FileReport, input: Input): Html {
  return list([...partly([file], input), ...reasonItems([file], input)]);
}

function list(items: readonly Html[]): Html {
  return items.length === 0 ? '' : `<ul class="plain">\n${items.map((text) => `<li>${text}</li>\n`).join('')}</ul>\n`;
}

function item(what: string, why: string): Html {
  return `<b>${escapeXml(what)}</b> ${escapeXml(why)}`;
}

function partly(files: readonly FileReport[], { context: { writer } }: Input): Html[] {
  return partsOf(files, writer.language).map(({ message }) => escapeXml(message));
}

function reasonItems(files: readonly FileReport[], input: Input): Html[] {
  return reasons.flatMap((reason) => {
    const rules = [...new Set(files.flatMap(({ notRun }) => notRun.filter((n) => n.reason === reason).map(({ rule }) => rule)))].sort();
    const [what, why] = input.words.notChecked.reasons[reason];
    return rules.length === 0 ? [] : [item(what, `${why}${named(rules, reason, input)}.`)];
  });
}

/** ` (KPR901–904)`, or of rules that are off what they would have looked for: `: KPR307 Starten er før vedtaket`. */
function named(rules: readonly string[], reason: NotRun['reason'], { context: { writer: { language } } }: Input): string {
  if (reason !== 'off' || rules.length > IN_WORDS) return ` (${ruleRanges(rules)})`;
  return `: ${rules.map((id) => `${id} ${ruleOf(id).summary[language]}`).join('; ')}`;
}

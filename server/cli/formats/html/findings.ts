import { guideOf } from '../../../../shared/rules/guides/lookup.ts';
import { textsOf } from '../../../../shared/rules/texts.ts';
import { ruleHelp } from '../rule-help.ts';
import { escapeXml } from '../xml.ts';
import { type OfRule, type Place, actorsNamed, findingsByRule, messagesOf, samplesOf } from './by-rule.ts';
import type { Input, Section } from './input.ts';
import { type Html, icon, inline, section, table } from './markup.ts';
import { capitalized } from './to-do.ts';

/** Rules that are explained; the others have a line. */
const IN_FULL = 50;
/** Places of each that are shown. */
const PLACES = 5;
/** Characters of one rule's places: paths can be long, and a character can be three bytes. */
const MAX_CHARACTERS = 20_000;

/** What was found, rule by rule: what it means, what the register does, how it is put right, and some of the places. */
export const findings: Section = (input) => {
  const { report, words, context: { maxFindings } } = input;
  const rules = findingsByRule(report.files).slice(0, IN_FULL);
  if (rules.length === 0) return '';
  const samples = samplesOf(report.files, rules, PLACES, maxFindings);
  const messages = messagesOf(report.files);
  return section('findings', words.findings.heading, rules.map((group) => article(group, samples.get(group.rule.id)!, messages.get(group.rule.id), input)).join('') + `<p class="soft">${escapeXml(words.findings.allPlaces)}</p>\n`);
};

/** The rules that are not explained, a line each. */
export const others: Section = (input) => {
  const { report, words } = input;
  const rows = ruleRows(findingsByRule(report.files).slice(IN_FULL), input);
  return rows.length === 0 ? '' : section('others', words.others.heading, ruleTable(words.others.heading, rows, input));
};

export function ruleTable(caption: string, rows: readonly (readonly Html[])[], { words: { others: say, common: { headings } } }: Input): Html {
  return table({ caption, quiet: true, columns: [{ label: headings.rule }, { label: say.what }, { label: headings.count, isNumber: true }, { label: headings.registry }, { label: headings.actor }], rows });
}

export function ruleRows(groups: readonly OfRule[], { words, context: { writer: { language } } }: Input): Html[][] {
  const { number } = textsOf(language);
  return groups.map((group) => [
    group.rule.id,
    escapeXml(group.rule.summary[language]),
    number(group.total),
    escapeXml(words.common.allOf(group.consequences.map(({ what }) => words.findings.consequence[what]))),
    escapeXml(actorsNamed(group, words.common.actors, number)),
  ]);
}

/** `messages`: those that its findings have, where some were kept. */
function article(group: OfRule, places: readonly Place[], messages: Iterable<string> | undefined, input: Input): Html {
  const { rule } = group;
  const { words: { findings: say }, context: { writer: { language } } } = input;
  const means = ruleHelp(rule, language, messages).map((text) => `<p>${inline(text)}</p>`).join('');
  const remedy = `<p>${escapeXml(guideOf(rule).remedy[language])}</p>`;
  const list = `<dt>${escapeXml(say.means)}</dt><dd>${means}</dd>\n<dt>${escapeXml(say.remedy)}</dt><dd>${remedy}</dd>\n`;
  return `<article class="rule" aria-labelledby="${rule.id}">${aside(group, input)}<div><h3 id="${rule.id}">${escapeXml(rule.summary[language])}</h3>\n<dl>${list}</dl>\n${placesOf(group, places, input)}</div></article>\n`;
}

function aside(group: OfRule, { words: { findings: say, common }, context: { writer: { language } } }: Input): Html {
  const { rule, total, fixable, consequences } = group;
  const { number } = textsOf(language);
  const several = consequences.length > 1;
  const lines = consequences.map(({ what, severity, count }) => `<li>${icon(severity)} ${escapeXml(`${capitalized(common.severity[severity])}: ${say.consequence[what]}${several ? ` (${number(count)})` : ''}`)}</li>`).join('');
  const safe = fixable === 0 ? '' : `<br/>${escapeXml(say.fixable(fixable))}`;
  return `<div class="side"><div class="n">${number(total)}</div>${escapeXml(say.unit(total))}<ul>${lines}</ul>${escapeXml(capitalized(actorsNamed(group, common.actors, number)))}<br/><span class="soft">${rule.id}<br/>${escapeXml(rule.name)}</span>${safe}</div>`;
}

function placesOf({ total }: OfRule, places: readonly Place[], { report, words: { findings: say, common: { headings } }, context: { writer } }: Input): Html {
  const { number } = textsOf(writer.language);
  const several = report.files.length > 1;
  const rows: Html[][] = [];
  let left = MAX_CHARACTERS;
  for (const { path, finding } of places) {
    const { range, person } = finding;
    const row = [number(range.start.line + 1), person > 0 ? number(person) : '–', ...(several ? [escapeXml(path)] : []), escapeXml(writer.message(finding))];
    if ((left -= row.join('').length) < 0) break;
    rows.push(row);
  }
  if (rows.length === 0) return `<p class="soft places">${escapeXml(say.noneShown(total))}</p>\n`;
  const columns = [{ label: headings.line, isNumber: true as const }, { label: say.person, isNumber: true as const }, ...(several ? [{ label: headings.file }] : []), { label: headings.message }];
  return table({ caption: rows.length < total ? say.shown(rows.length, total) : say.places, columns, rows, className: 'places' });
}

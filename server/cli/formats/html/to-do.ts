import { textsOf } from '../../../../shared/rules/texts.ts';
import { escapeXml } from '../xml.ts';
import { type OfRule, actorOrder, findingsByRule } from './by-rule.ts';
import type { Section } from './input.ts';
import { section, table } from './markup.ts';

/** Who does what: a row for each rule whose findings change what the register holds, and for each who acts on some of them. */
export const toDo: Section = ({ report, words, context: { writer: { language } } }) => {
  const { toDo: say, common } = words;
  const mustAct = ({ consequences }: OfRule): boolean => consequences.some(({ what }) => what !== 'look');
  const rules = findingsByRule(report.files).filter(mustAct);
  if (rules.length === 0) return '';
  const rows = actorOrder.flatMap((who) => rules.flatMap(({ rule, actors }) => actors.filter(([actor]) => actor === who).map(([actor, count]) => [
    `<span class="who">${escapeXml(capitalized(common.actors[actor]))}</span>`,
    escapeXml(rule.summary[language]),
    textsOf(language).number(count),
    rule.id,
  ])));
  const columns = [{ label: common.headings.actor }, { label: say.task }, { label: common.headings.findings, isNumber: true }, { label: common.headings.rule }] as const;
  return section('who', say.heading, `<p>${escapeXml(say.deadline)}</p>\n${table({ caption: say.heading, quiet: true, columns, rows })}`);
};

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

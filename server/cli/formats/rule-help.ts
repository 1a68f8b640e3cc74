import type { Filled, Language, Message, Rule } from '../../../shared/rules/rule.ts';
import { textsOf } from '../../../shared/rules/texts.ts';

/** Stands for every parameter where no finding fills it. */
const unfilled: Filled = new Proxy({}, { get: () => '…' });

/** What a rule means and what to do about it, in paragraphs, whatever the finding: its hovers, or its summary. */
export function ruleHelp(rule: Rule, language: Language): readonly string[] {
  const paragraphs = Object.values(rule.hovers).map((hover) => general(hover, language));
  const said = [...new Set(paragraphs.filter((text) => text !== undefined))];
  return said.length > 0 ? said : [`${rule.summary[language]}.`];
}

/** undefined where the text cannot be without its parameters. */
function general(hover: Message, language: Language): string | undefined {
  try {
    const text = hover[language](unfilled, textsOf(language));
    return /NaN|undefined/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

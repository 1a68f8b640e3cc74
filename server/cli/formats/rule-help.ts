import type { Filled, Language, Message, Rule } from '../../../shared/rules/rule.ts';
import { textsOf } from '../../../shared/rules/texts.ts';

/** Stands for every parameter where no finding fills it. */
const unfilled: Filled = new Proxy({}, { get: () => '…' });

/**
 * What a rule means and what to do about it, in paragraphs: its hovers, or its summary. With `messages`, what those of its
 * messages mean, for its hovers may say different things of different faults.
 */
export function ruleHelp(rule: Rule, language: Language, messages?: Iterable<string>): readonly string[] {
  const paragraphs = hoversOf(rule, messages).map((hover) => general(hover, language));
  const said = [...new Set(paragraphs.filter((text) => text !== undefined))];
  return said.length > 0 ? said : [`${rule.summary[language]}.`];
}

function hoversOf({ hovers }: Rule, messages: Iterable<string> | undefined): Message[] {
  if (messages === undefined) return Object.values(hovers);
  return Array.from(messages, (message) => hovers[message] ?? hovers['default']).filter((hover) => hover !== undefined);
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

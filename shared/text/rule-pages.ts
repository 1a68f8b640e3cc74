import { guideOf } from '../rules/guides/lookup.ts';
import { rules } from '../rules/index.ts';
import { ruleCatalogue } from './rule-catalogue.ts';
import { ruleMarkdown } from './rule-markdown.ts';

/** Every file of docs/rules, by its path in there. */
export function rulePages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of ['nb', 'en'] as const) {
    pages.set(`${language}/README.md`, ruleCatalogue(language, true));
    for (const rule of rules) pages.set(`${language}/${rule.id}.md`, ruleMarkdown(rule, guideOf(rule), language));
  }
  return pages;
}

import type { Guide } from '../rules/guides/guide.ts';
import type { Language, Rule } from '../rules/rule.ts';
import { type Block, rulePage } from './rule-page.ts';

/** The page of a rule as markdown, for editors and docs/rules. */
export function ruleMarkdown(rule: Rule, guide: Guide, language: Language): string {
  const { heading, summary, facts, sections } = rulePage(rule, guide, language);
  const parts = [
    `# ${escaped(heading)}`,
    escaped(summary),
    facts.map(([label, value]) => `- **${escaped(label)}:** ${escaped(value)}`).join('\n'),
    ...sections.flatMap(({ title, blocks }) => [`## ${escaped(title)}`, ...blocks.map(block)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function block(content: Block): string {
  if (typeof content === 'string') return escaped(content);
  if ('code' in content) return `\`\`\`xml\n${content.code}\n\`\`\``;
  return content.items.map(([name, text]) => `- \`${name}\`: ${escaped(text)}`).join('\n');
}

/** Text in which nothing is markup. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

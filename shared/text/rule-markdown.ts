import type { Language, Rule } from '../rules/rule.ts';
import { rulePage } from './rule-page.ts';

const headings = { nb: { options: 'Valg' }, en: { options: 'Options' } } as const;

/** The page of a rule as markdown, for editors. */
export function ruleMarkdown(rule: Rule, language: Language): string {
  const { heading, summary, facts, paragraphs, options } = rulePage(rule, language);
  const lines = [
    `# ${escaped(heading)}`,
    escaped(summary),
    facts.map(([label, value]) => `- **${escaped(label)}:** ${escaped(value)}`).join('\n'),
    ...paragraphs.map(escaped),
  ];
  if (options.length > 0) lines.push(`## ${headings[language].options}`, options.map(([name, text]) => `- \`${name}\`: ${escaped(text)}`).join('\n'));
  return `${lines.join('\n\n')}\n`;
}

/** Text in which nothing is markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

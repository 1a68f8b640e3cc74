import { rules } from '../../../shared/rules/index.ts';
import type { Language, Rule, Severity } from '../../../shared/rules/rule.ts';
import { ruleHelp } from './rule-help.ts';

export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };
const problemSeverities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' };

export const ruleIndex: ReadonlyMap<string, number> = new Map(rules.map((rule, i) => [rule.id, i]));

/** The catalogue as `reportingDescriptor`s, in the order of the numbers. */
export function sarifRules(language: Language): object[] {
  return rules.map((rule) => sarifRule(rule, language));
}

function sarifRule(rule: Rule, language: Language): object {
  const { id, name, severity, registryAction, actor, sources } = rule;
  const summary = `${rule.summary[language].replace(/\.$/, '')}.`;
  const help = ruleHelp(rule, language);
  return {
    id,
    name,
    shortDescription: { text: summary },
    fullDescription: { text: help[0] },
    help: { text: help.join('\n\n'), markdown: [`**${id} ${name}**: ${summary}`, ...help].join('\n\n') },
    defaultConfiguration: { level: levels[severity], ...(rule.offByDefault === true && { enabled: false }) },
    properties: { registryAction, actor, sources, 'problem.severity': problemSeverities[severity] },
  };
}

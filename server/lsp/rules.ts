import { faults } from '../../shared/generate/faults/index.ts';
import { rulePageMethod, rulePageParams, rulesMethod, type RulesResult } from '../../shared/protocol.ts';
import { rules as catalogue } from '../../shared/rules/index.ts';
import { ruleOf } from '../../shared/rules/lookup.ts';
import type { Language, Rule } from '../../shared/rules/rule.ts';
import { paramsOf } from './params.ts';
import { Refusal } from './refusal.ts';
import type { Feature } from './server.ts';

const words = { nb: (id: string) => `Ingen regel heter ${id}.`, en: (id: string) => `No rule is called ${id}.` };

/** The catalogue of the rules, and the page of each. */
export const rules: Feature = {
  register(server) {
    const injectable = new Set(faults.map(({ rule }) => rule));
    server.connection.onRequest(rulesMethod, (): RulesResult => {
      const { language } = server;
      return { rules: catalogue.map(({ id, name, summary, severity }) => ({ rule: id, name, summary: summary[language], severity, injectable: injectable.has(id) })) };
    });
    server.connection.onRequest(rulePageMethod, async (params: unknown) => ({ markdown: await pageOf(ruleCalled(paramsOf(rulePageParams, params).rule, server.language).id, server.language) }));
  },
};

/** The rule with that number; a refusal where there is none. */
export function ruleCalled(id: string, language: Language): Rule {
  const rule = catalogue.find((one) => one.id === id);
  if (rule === undefined) throw new Refusal(words[language](id));
  return rule;
}

/** The page of a rule as markdown. The guides are read by few and are loaded for the first page. */
export async function pageOf(id: string, language: Language): Promise<string> {
  const [{ guideOf }, { ruleMarkdown }] = await Promise.all([import('../../shared/rules/guides/lookup.ts'), import('../../shared/text/rule-markdown.ts')]);
  const rule = ruleOf(id);
  return ruleMarkdown(rule, guideOf(rule), language);
}

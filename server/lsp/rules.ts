import { faults } from '../../shared/generate/faults/index.ts';
import { rulePageMethod, rulePageParams, rulesMethod, type RulesResult } from '../../shared/protocol.ts';
import { rules as catalogue } from '../../shared/rules/index.ts';
import { ruleOf } from '../../shared/rules/lookup.ts';
import { ruleMarkdown } from '../../shared/text/rule-markdown.ts';
import type { Feature } from './server.ts';

/** The catalogue of the rules, and the page of each. */
export const rules: Feature = {
  register(server) {
    const injectable = new Set(faults.map(({ rule }) => rule));
    server.connection.onRequest(rulesMethod, (): RulesResult => {
      const { language } = server;
      return { rules: catalogue.map(({ id, name, summary, severity }) => ({ rule: id, name, summary: summary[language], severity, injectable: injectable.has(id) })) };
    });
    server.connection.onRequest(rulePageMethod, (params: unknown) => ({ markdown: ruleMarkdown(ruleOf(rulePageParams.parse(params).rule), server.language) }));
  },
};

import { afterEach, describe, expect, it } from 'vitest';
import { rulePageMethod } from '../../shared/protocol.ts';
import { guideOf } from '../../shared/rules/guides/lookup.ts';
import { rules } from '../../shared/rules/index.ts';
import { ruleMarkdown } from '../../shared/text/rule-markdown.ts';
import { Session } from './session.ts';

let session: Session;
afterEach(() => session.stop());

describe('the page of a rule', () => {
  it.each(['nb', 'en'] as const)('is the one of docs/rules, in the reader’s language: %s', async (language) => {
    session = await Session.start(undefined, { initializationOptions: { language } });
    for (const rule of rules) {
      const { markdown } = (await session.client.sendRequest(rulePageMethod, { rule: rule.id })) as { markdown: string };
      expect(markdown).toBe(ruleMarkdown(rule, guideOf(rule), language));
    }
  });
});

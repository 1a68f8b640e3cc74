import { findingsMethod, findingsParams, type FindingsResult } from '../../shared/protocol.ts';
import { Outdated } from './document.ts';
import { groupsOf } from './groups.ts';
import { paramsOf } from './params.ts';
import { reported } from './reported.ts';
import type { Feature, LanguageServer } from './server.ts';

async function answer(server: LanguageServer, given: unknown): Promise<FindingsResult> {
  const { uri, rule, limit } = paramsOf(findingsParams, given);
  const { language, writer } = server;
  const nothing: FindingsResult = { language, groups: [] };
  const document = server.readable(uri);
  if (document === undefined) return nothing;
  const extract = await document.checked();
  if (extract.foreignRoot !== undefined) return nothing;
  const { findings, counts: { byRule } } = reported(server, document);
  const totals = rule === undefined ? byRule : Object.hasOwn(byRule, rule) ? { [rule]: byRule[rule]! } : {};
  return { language, groups: groupsOf(findings, totals, writer, limit) };
}

/** The findings of an open document by rule, for a view of them: more than an editor takes as diagnostics. */
export const findings: Feature = {
  register(server) {
    server.connection.onRequest(findingsMethod, async (params: unknown) => {
      try {
        return await answer(server, params);
      } catch (error) {
        // The view asks again when the new check is done.
        if (error instanceof Outdated) return { language: server.language, groups: [] } satisfies FindingsResult;
        throw error;
      }
    });
  },
};

import { planFixes } from '../../shared/lint/fixes.ts';
import { fixAllMethod, fixAllParams, type FixAllResult } from '../../shared/protocol.ts';
import { toEdits } from './convert.ts';
import { Outdated } from './document.ts';
import { paramsOf } from './params.ts';
import { reported } from './reported.ts';
import type { Feature } from './server.ts';

/** All safe repairs of a document at once, for a command that says how many there were. */
export const fixAll: Feature = {
  register(server) {
    server.connection.onRequest(fixAllMethod, async (params: unknown): Promise<FixAllResult> => {
      const { uri } = paramsOf(fixAllParams, params);
      const document = server.readable(uri);
      const nothing: FixAllResult = { version: server.documents.get(uri)?.version ?? 0, edits: [], fixed: 0, postponed: 0 };
      if (document === undefined) return nothing;
      try {
        const extract = await document.checked();
        if (extract.foreignRoot !== undefined) return nothing;
        const { edits, applied, postponed } = planFixes(reported(server, document).findings, 'safe');
        return { version: document.version, edits: toEdits({ edits }), fixed: applied.length, postponed: postponed.length };
      } catch (error) {
        if (error instanceof Outdated) return nothing;
        throw error;
      }
    });
  },
};

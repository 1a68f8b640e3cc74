import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import { rowKinds } from '../../shared/extract/person.ts';
import { choiceOf } from '../../shared/text/meaning.ts';
import type { Feature } from './server.ts';

/** Hints beyond this many in one answer are left out: an editor never shows that many lines at once. */
const MAX_HINTS = 2000;

/** Inlay hints: the name behind each code (`15 Helsetjenester i hjemmet`). */
export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },
  register(server) {
    server.connection.languages.inlayHint.on(({ textDocument: { uri }, range }): InlayHint[] => {
      const extract = server.documents.get(uri)?.extract;
      if (extract === undefined || !extract.fresh || extract.foreignRoot !== undefined || !server.clientSettings.inlayHints) return [];
      const year = extract.facts.dataYear ?? Number.NaN;
      const hints: InlayHint[] = [];
      for (const { person, locate } of extract.peopleBetween(range.start.line, range.end.line)) {
        for (const kind of rowKinds) {
          const rows = person.rowsOf(kind);
          for (let i = 0; i < rows.length; i++) {
            const row = rows.at(i);
            row.format.fields.forEach((field, slot) => {
              if (field === undefined || field.attribute || !row.given(slot) || (field.type !== 'code' && field.name !== 'tjTjenType' && field.name !== 'fnFunkType')) return;
              const name = choiceOf(row, slot, year, server.language)?.name;
              if (name === undefined || hints.length === MAX_HINTS) return;
              const { line, column } = locate(row.at(slot).end);
              if (line >= range.start.line && line <= range.end.line) hints.push({ position: { line, character: column }, label: name, kind: InlayHintKind.Type, paddingLeft: true });
            });
          }
        }
      }
      return hints;
    });
  },
};

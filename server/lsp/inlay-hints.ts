import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import { rowKinds } from '../../shared/extract/person.ts';
import type { LiveExtract } from '../../shared/lint/live.ts';
import { choiceOf } from '../../shared/text/meaning.ts';
import { fromChecked } from './from-checked.ts';
import type { Feature, LanguageServer } from './server.ts';

/** Hints beyond this many in one answer are left out: an editor never shows that many lines at once. */
const MAX_HINTS = 2000;

function hintsIn(server: LanguageServer, extract: LiveExtract, { start, end }: Range): InlayHint[] {
  const year = extract.facts.dataYear ?? Number.NaN;
  const hints: InlayHint[] = [];
  const from = extract.offsetAt(start.line, start.character);
  const to = extract.offsetAt(end.line, end.character);
  for (const { person, locate } of extract.rows.peopleBetween(from, to)) {
    for (const kind of rowKinds) {
      const rows = person.rowsOf(kind);
      for (let i = 0; i < rows.length; i++) {
        const row = rows.at(i);
        row.format.fields.forEach((field, slot) => {
          if (field === undefined || field.attribute || !row.given(slot) || (field.type !== 'code' && field.name !== 'tjTjenType' && field.name !== 'fnFunkType')) return;
          const name = choiceOf(row, slot, year, server.language)?.name;
          if (name === undefined || hints.length === MAX_HINTS) return;
          const { offset, line, column } = locate(row.at(slot).end);
          if (offset >= from && offset <= to) hints.push({ position: { line, character: column }, label: name, kind: InlayHintKind.Type, paddingLeft: true });
        });
      }
    }
  }
  return hints;
}

/** Inlay hints: the name behind each code (`15 Helsetjenester i hjemmet`). An editor asks once when it opens a document. */
export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },
  register(server) {
    server.connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
      server.clientSettings.inlayHints ? fromChecked(server, uri, [], (extract) => hintsIn(server, extract, range)) : [],
    );
  },
};

import { type CompletionItem, CompletionItemKind, CompletionItemTag } from 'vscode-languageserver';
import { type Choice, choicesOf } from '../../shared/text/meaning.ts';
import { toRange } from './convert.ts';
import { readNow } from './from-checked.ts';
import { ruleNumberCompletion } from './rule-number-completion.ts';
import type { Feature } from './server.ts';

const words = {
  nb: { use: (code: string) => `utgått, bruk ${code}`, expired: 'utgått', same: (code: string) => `samme svar som ${code}` },
  en: { use: (code: string) => `expired, use ${code}`, expired: 'expired', same: (code: string) => `same answer as ${code}` },
};

/** Completion of code values: those valid in the data year with their names, then the expired ones, struck through. */
export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: ['>', '"'] } },
  register(server) {
    server.connection.onCompletion(({ textDocument: { uri }, position }): CompletionItem[] => {
      const settings = server.settings.get(uri);
      if (settings !== undefined) return ruleNumberCompletion(server, settings, position);
      const extract = readNow(server, uri)?.extract;
      if (extract === undefined) return [];
      const offset = extract.offsetAt(position.line, position.character);
      const spot = extract.rows.spotAt(offset);
      if (spot === undefined || spot.slot < 0 || spot.row.field(spot.slot).attribute) return [];
      const { row, slot } = spot;
      const value = row.contentSpan(slot);
      const start = spot.offsetOf(value.start);
      const end = spot.offsetOf(value.end);
      if (offset < start || offset > end) return [];
      const range = toRange({ start: extract.positionAt(start), end: extract.positionAt(end) });
      // The edit of a completion stays in its line.
      if (range.start.line !== range.end.line) return [];
      const text = words[server.language];
      const choices = choicesOf(row, slot, extract.facts.dataYear ?? Number.NaN, server.language);
      // Editors show only what fits the text before the cursor. Behind a value that is whole or wrong, all are wanted.
      const typed = row.text(slot).slice(0, offset - start);
      const begun = choices.some(({ value: whole }) => whole !== typed && whole.startsWith(typed));
      const note = ({ expired, later, validity, replacement }: Choice): string => (expired ? (later ? validity : replacement === '' ? text.expired : text.use(replacement)) : replacement === '' ? '' : text.same(replacement));
      return choices.map((choice, i) => ({
        label: choice.value,
        kind: CompletionItemKind.EnumMember,
        labelDetails: { description: choice.name },
        detail: note(choice) === '' ? choice.name : `${choice.name} (${note(choice)})`,
        filterText: `${begun ? '' : `${typed} `}${choice.value} ${choice.name}`,
        sortText: String(i).padStart(3, '0'),
        textEdit: { range, newText: choice.value },
        ...(choice.expired && server.client.completionTags ? { tags: [CompletionItemTag.Deprecated] } : {}),
      }));
    });
  },
};

import { findNodeAtLocation, getLocation, parseTree } from 'jsonc-parser';
import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import { rules } from '../../shared/rules/index.ts';
import type { LanguageServer } from './server.ts';
import type { SettingsDocument } from './settings-documents.ts';

/** Completion of rule numbers as keys of `rules`, for clients that have no schema: those that do not stand there yet. */
export function ruleNumberCompletion({ language, validatesJson }: LanguageServer, { kind, document }: SettingsDocument, position: Position): CompletionItem[] {
  if (validatesJson || kind !== 'config') return [];
  const text = document.getText();
  const offset = document.offsetAt(position);
  const { isAtPropertyKey, path, previousNode } = getLocation(text, offset);
  if (!isAtPropertyKey || path.at(-2) !== 'rules') return [];
  // The key that is being written, with its quotes, gives way.
  const key = previousNode !== undefined && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length ? previousNode : { offset, length: 0 };
  const range = { start: document.positionAt(key.offset), end: document.positionAt(key.offset + key.length) };
  const root = parseTree(text, [], { allowTrailingComma: true });
  const written = (root && findNodeAtLocation(root, path.slice(0, -1)))?.children ?? [];
  const there = new Set(written.filter((property) => property.offset !== key.offset).map(({ children }) => children?.[0]?.value as unknown));
  return rules
    .filter(({ id, name }) => !there.has(id) && !there.has(name))
    .map(({ id, name, summary }) => ({ label: id, kind: CompletionItemKind.Property, detail: name, documentation: `${summary[language]}.`, filterText: `"${id}" ${name}`, textEdit: { range, newText: `"${id}"` } }));
}

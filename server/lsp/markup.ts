import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';

/** Paragraphs of markdown for a client; without its signs for one that does not know them. */
export function markup({ markdown }: ClientAbilities, paragraphs: readonly string[]): MarkupContent {
  const value = paragraphs.join('\n\n');
  return markdown ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: value.replaceAll('**', '') };
}

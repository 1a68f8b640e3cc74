import type { Hover, Position } from 'vscode-languageserver';
import { rulesNamed } from '../../shared/rules/lookup.ts';
import { markup } from './markup.ts';
import type { LanguageServer } from './server.ts';
import type { SettingsDocument } from './settings-documents.ts';

const words = { nb: 'Les om regelen', en: 'Read about the rule' };

/** Hover on the number or name of a rule, also in a comment: its title, what is wrong when it fires, and the way to its page. */
export function ruleNumberHover({ language, rulePage, validatesJson, client }: LanguageServer, { kind, document }: SettingsDocument, { line, character }: Position): Hover | null {
  const written = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  for (const { 0: name, index } of written.matchAll(/\bKPR\d{3}\b|\b[a-z]+(?:-[a-z0-9]+)+\b/g)) {
    const [rule] = rulesNamed(name);
    if (rule === undefined || index > character || character > index + name.length) continue;
    // The schema has told the client what the rule says.
    const summary = kind === 'config' && validatesJson ? [] : [`${rule.summary[language]}.`];
    const page = rulePage === '' || !client.markdown ? [] : [`[${words[language]}](${rulePage.replace('{rule}', rule.id)})`];
    return { contents: markup(client, [`**${rule.id}** ${rule.name}`, ...summary, ...page]), range: { start: { line, character: index }, end: { line, character: index + name.length } } };
  }
  return null;
}

import * as vscode from 'vscode';
import type { Language } from '../shared/rules/rule.ts';
import { machineLanguage } from './machine-language.ts';
import { type Texts, textsIn } from './texts.ts';

/** The language of the extension: the setting `kprLint.language`, or the machine's. */
export function language(): Language {
  const wanted = vscode.workspace.getConfiguration('kprLint').get<string>('language');
  if (wanted === 'nb' || wanted === 'en') return wanted;
  return machineLanguage(vscode.env.language, process.env, Intl.DateTimeFormat().resolvedOptions().locale);
}

export function texts(): Texts {
  return textsIn(language());
}

/** Tells when the language has changed, and keeps the context key that welcome texts depend on. */
export function watchLanguage(changed: () => void): vscode.Disposable {
  const publish = (): Thenable<unknown> => vscode.commands.executeCommand('setContext', 'kprLint.language', language());
  void publish();
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('kprLint.language')) return;
    void publish();
    changed();
  });
}

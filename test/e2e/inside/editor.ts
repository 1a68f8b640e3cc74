import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { KprLintApi } from '../../../client/extension.ts';
import type { Status } from '../../../shared/protocol.ts';
import type { Counted } from '../host/extracts.ts';

const expectations = JSON.parse(readFileSync(process.env['E2E_EXPECTED']!, 'utf8')) as Record<string, Counted>;

/** What the command line finds in a file of the workspace. */
export function expected(name: string): Counted & { readonly total: number } {
  const counted = expectations[name]!;
  return { ...counted, total: counted.error + counted.warning + counted.info };
}

export function bySeverity({ error, warning, info }: Counted): Record<string, number> {
  return { error, warning, info };
}

/** Findings by rule. */
export function byRule(all: readonly vscode.Diagnostic[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of all.map(codeOf)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The workspace that the runner has made. */
export function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

export async function api(): Promise<KprLintApi> {
  const extension = vscode.extensions.getExtension<KprLintApi>('kpr-lint.kpr-lint');
  assert.ok(extension, 'the extension is not there');
  return extension.activate();
}

/** Resolves with the first event that will do. */
export function when<T>(event: vscode.Event<T>, suits: (value: T) => boolean): Promise<T> {
  return new Promise((resolve) => {
    const subscription = event((value) => {
      if (!suits(value)) return;
      subscription.dispose();
      resolve(value);
    });
  });
}

/** What `probe` finds: now, or after one of the events. */
export async function after<T>(event: vscode.Event<unknown>, probe: () => T | undefined): Promise<T> {
  for (;;) {
    const next = when(event, () => true);
    const value = probe();
    if (value !== undefined) return value;
    await next;
  }
}

/** The status of a document as soon as it suits. */
export async function settled(uri: vscode.Uri, suits: (status: Status) => boolean = () => true): Promise<Status> {
  const { onStatus, status } = await api();
  return after(onStatus, () => {
    const said = status(uri);
    return said !== undefined && suits(said) ? said : undefined;
  });
}

/** The next status that comes of a document, whatever was known before. Only for what cannot be told from the status itself. */
export async function nextStatus(uri: vscode.Uri, state: Status['state'], suits: (status: Status) => boolean = () => true): Promise<Status> {
  const { onStatus } = await api();
  return when(onStatus, (said) => said.state === state && vscode.Uri.parse(said.uri).toString() === uri.toString() && suits(said));
}

/** The status of a checked document with so many errors. */
export function errors(uri: vscode.Uri, n: number): Promise<Status> {
  return settled(uri, ({ state, counts }) => state === 'checked' && counts?.error === n);
}

/** Opens a file as a click in the Explorer does: a document that an extension opens stays open after its editor. */
export async function open(what: string | vscode.Uri): Promise<vscode.TextEditor> {
  const uri = typeof what === 'string' ? file(what) : what;
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return after(vscode.window.onDidChangeActiveTextEditor, () => {
    const { activeTextEditor } = vscode.window;
    return activeTextEditor?.document.uri.toString() === uri.toString() ? activeTextEditor : undefined;
  });
}

/** The diagnostics of a file as soon as they suit. */
export function diagnostics(uri: vscode.Uri, suit: (all: readonly vscode.Diagnostic[]) => boolean): Promise<readonly vscode.Diagnostic[]> {
  return after(vscode.languages.onDidChangeDiagnostics, () => {
    const all = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'KPR Lint');
    return suit(all) ? all : undefined;
  });
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/**
 * The quick fixes at a range. VS Code cancels a request for them when any provider registers, as others do while it
 * starts; it then asks again, and so does this.
 */
export async function quickFixes(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  for (;;) {
    try {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, vscode.CodeActionKind.QuickFix.value);
      if (actions.some(({ title }) => title.startsWith('KPR'))) return actions;
    } catch (error) {
      if (!(error instanceof Error && /cancell?ed/i.test(error.message))) throw error;
    }
  }
}

/** Closes all editors, and waits for their documents to close. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await after(vscode.workspace.onDidCloseTextDocument, () => (vscode.workspace.textDocuments.some(({ languageId, uri }) => languageId === 'xml' && uri.scheme !== 'untitled') ? undefined : true));
}

export async function setting(name: string, value: unknown, section = 'kprLint'): Promise<void> {
  await vscode.workspace.getConfiguration(section).update(name, value, vscode.ConfigurationTarget.Global);
}

export async function hoverText(uri: vscode.Uri, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  return hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
}

export async function completions(uri: vscode.Uri, at: vscode.Position): Promise<readonly vscode.CompletionItem[]> {
  return (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, at)).items;
}

export function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** Replaces the first `from` after `since` in a document. */
export async function replace(document: vscode.TextDocument, from: string, to: string, since = ''): Promise<void> {
  const text = document.getText();
  const at = text.indexOf(from, text.indexOf(since));
  assert.ok(at >= 0, `no ${from}`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)), to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The text in the document where the first diagnostic of a rule stands. */
export function first(all: readonly vscode.Diagnostic[], rule: string): vscode.Diagnostic {
  const found = all.find((diagnostic) => codeOf(diagnostic) === rule);
  assert.ok(found, `no ${rule}`);
  return found;
}

import * as vscode from 'vscode';
import { rulePageMethod, rulePageResult } from '../shared/protocol.ts';
import type { Server } from './server.ts';

const SCHEME = 'kpr-lint';

/** The pages of the rules: documents that nobody stores, made by the server, read in VS Code's markdown preview. */
export class RulePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registration: vscode.Disposable;
  private readonly shown = new Map<string, vscode.Uri>();

  constructor(private readonly server: Server) {
    this.registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const rule = uri.path.replace(/^\/|\.md$/g, '');
    return (await this.server.ask(rulePageMethod, rulePageResult, { rule })).markdown;
  }

  async show(rule: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
    this.shown.set(rule, uri);
    await vscode.workspace.openTextDocument(uri);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }

  /** The language has changed. */
  refresh(): void {
    for (const uri of this.shown.values()) this.changed.fire(uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}

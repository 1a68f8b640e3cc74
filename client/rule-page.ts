import * as vscode from 'vscode';
import { rulePageMethod, rulePageResult } from '../shared/protocol.ts';
import type { Server } from './server.ts';

const SCHEME = 'kpr-lint';

/** Where the page of a rule is. The manifest has VS Code show such addresses in its markdown preview. */
export const rulePage = `${SCHEME}:/{rule}.md`;

/** The pages of the rules: documents that nobody stores, made by the server, read in VS Code's markdown preview. */
export class RulePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registration: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const rule = uri.path.replace(/^\/|\.md$/g, '');
    return (await this.server.ask(rulePageMethod, rulePageResult, { rule })).markdown;
  }

  async show(rule: string): Promise<void> {
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(rulePage.replace('{rule}', rule)), { viewColumn: vscode.ViewColumn.Beside, preview: true } satisfies vscode.TextDocumentShowOptions);
  }

  /** The language has changed. */
  refresh(): void {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) this.changed.fire(uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}

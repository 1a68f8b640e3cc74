import * as vscode from 'vscode';
import { activeFile } from '../active-file.ts';
import { CountsPanel } from './counts-panel.ts';
import type { PanelParts } from './file-state.ts';
import { LastChecks } from './last-checks.ts';
import { pageState } from './messages.ts';
import { PreviousFiles } from './previous-files.ts';
import { panelTexts } from './texts.ts';

const VIEW = 'kprLint.counts';

/** The panels "Antall · Counts", one for each extract; they come back when the window is loaded anew. */
export class CountsPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly panels = new Map<string, CountsPanel>();
  private readonly registration: vscode.Disposable;
  private readonly parts: PanelParts;
  private readonly dist: vscode.Uri;

  constructor(parts: Omit<PanelParts, 'previous' | 'lastChecks'>, { workspaceState, extensionUri }: Pick<vscode.ExtensionContext, 'workspaceState' | 'extensionUri'>) {
    this.parts = { ...parts, previous: new PreviousFiles(workspaceState), lastChecks: new LastChecks(workspaceState) };
    this.dist = vscode.Uri.joinPath(extensionUri, 'dist');
    this.registration = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(VIEW, this),
      vscode.commands.registerCommand('kprLint.showCounts', (uri?: vscode.Uri) => this.show(uri)),
      vscode.commands.registerCommand('kprLint.comparePrevious', (uri?: vscode.Uri) => this.compare(uri)),
    );
  }

  /** "Show counts": beside the extract in front, or the one that is named. */
  show(named?: vscode.Uri): CountsPanel | undefined {
    const uri = named ?? this.active();
    if (uri === undefined) {
      void vscode.window.showInformationMessage(panelTexts().noFile);
      return undefined;
    }
    const open = this.panels.get(uri.toString());
    if (open !== undefined) {
      open.panel.reveal(undefined, false);
      return open;
    }
    return this.adopt(vscode.window.createWebviewPanel(VIEW, '', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false }, { enableFindWidget: true }), uri);
  }

  /** "Compare with last year's": for the extract in front. */
  async compare(named?: vscode.Uri): Promise<void> {
    await this.show(named)?.comparePrevious();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = pageState.safeParse(state);
    if (kept.success) this.adopt(panel, vscode.Uri.parse(kept.data.uri));
    else panel.dispose();
  }

  /** Language or settings have changed. */
  refresh(): void {
    for (const panel of this.panels.values()) {
      panel.name();
      void panel.refresh();
    }
  }

  dispose(): void {
    this.registration.dispose();
    for (const panel of this.panels.values()) panel.dispose();
  }

  private active(): vscode.Uri | undefined {
    return [...this.panels.values()].find(({ panel }) => panel.active)?.uri ?? activeFile();
  }

  private adopt(panel: vscode.WebviewPanel, uri: vscode.Uri): CountsPanel {
    const key = uri.toString();
    this.panels.get(key)?.panel.dispose();
    const adopted = new CountsPanel(panel, uri, this.parts, this.dist);
    this.panels.set(key, adopted);
    panel.onDidDispose(() => {
      adopted.dispose();
      if (this.panels.get(key) === adopted) this.panels.delete(key);
    });
    return adopted;
  }
}

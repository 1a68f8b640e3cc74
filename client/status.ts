import * as vscode from 'vscode';
import { activeFile, onDidChangeActiveFile, openDocument } from './active-file.ts';
import type { CheckedFiles } from './checked-files.ts';
import { texts } from './language.ts';
import type { Server } from './server.ts';
import { statusText } from './status-text.ts';

/** A check that takes longer than this is shown while it goes on, in milliseconds. */
const BUSY_AFTER = 300;

const severities = {
  error: vscode.LanguageStatusSeverity.Error,
  warning: vscode.LanguageStatusSeverity.Warning,
  info: vscode.LanguageStatusSeverity.Information,
};

/** The language status item: what the file in front is, and what was found in it. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('kprLint.status', [{ language: 'xml' }, { pattern: '**/*.{xml,XML}' }]);
  /** VS Code shows no language status item beside a file that it hands to no extension: this one stands in. */
  private readonly large = vscode.window.createStatusBarItem('kprLint.large', vscode.StatusBarAlignment.Right, 100);
  private busy: NodeJS.Timeout | undefined;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly server: Server,
    private readonly files: CheckedFiles,
  ) {
    const refresh = (): void => this.refresh();
    this.subscriptions = vscode.Disposable.from(this.item, this.large, files.onDidChange(refresh), server.onDidChangeRunning(refresh), onDidChangeActiveFile(refresh));
    this.refresh();
  }

  refresh(): void {
    const t = texts();
    const uri = activeFile();
    const checked = uri === undefined ? undefined : this.files.get(uri);
    this.item.name = t.status.name;
    this.setBusy(checked?.checking === true);
    const recognised = checked?.status?.state === 'checked';
    void vscode.commands.executeCommand('setContext', 'kprLint.extract', recognised);
    if (uri !== undefined && checked?.disk !== undefined && openDocument(uri) === undefined) this.large.show();
    else this.large.hide();
    if (this.server.gaveUp && checked?.status === undefined) {
      this.show({ text: t.status.stopped, detail: '', severity: 'warning', opens: 'why' });
      return;
    }
    const at = checked === undefined ? '' : t.time(checked.at);
    this.show(statusText(checked?.status, { at, disk: checked?.disk !== undefined }, t));
  }

  dispose(): void {
    clearTimeout(this.busy);
    this.subscriptions.dispose();
  }

  private show({ text, detail, severity, opens }: ReturnType<typeof statusText>): void {
    const t = texts();
    this.item.text = text;
    this.item.detail = detail;
    this.item.severity = severities[severity];
    const command =
      opens === 'findings' ? { title: t.status.showFindings, command: 'kprLint.findings.focus' } : { title: t.status.why, command: 'kprLint.whyNotChecked' };
    this.item.command = command;
    this.large.name = t.status.name;
    this.large.text = `$(${severity}) ${text}`;
    this.large.tooltip = detail;
    this.large.command = command;
    this.large.accessibilityInformation = { label: `${text}, ${detail}` };
  }

  private setBusy(checking: boolean): void {
    if (checking === (this.busy !== undefined)) return;
    clearTimeout(this.busy);
    this.busy = checking ? setTimeout(() => (this.item.busy = true), BUSY_AFTER) : undefined;
    if (!checking) this.item.busy = false;
  }
}

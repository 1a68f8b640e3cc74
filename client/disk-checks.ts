import * as vscode from 'vscode';
import type { Diagnostic } from 'vscode-languageclient/node';
import { type CheckFilesResult, checkFilesMethod, checkFilesResult } from '../shared/protocol.ts';
import type { CheckedFiles } from './checked-files.ts';
import { texts } from './language.ts';
import type { Server } from './server.ts';

/** How long a file must have been left alone before it is read again, in milliseconds. */
const SETTLE = 300;

/**
 * Files that are checked from disk: those too large for the editor, and whole folders. Their findings are published here,
 * unless an editor holds the file: then the language client publishes those of the editor's text.
 */
export class DiskChecks implements vscode.Disposable {
  private readonly published = vscode.languages.createDiagnosticCollection('kprLint');
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly server: Server,
    private readonly files: CheckedFiles,
  ) {
    this.subscription = files.onDidChange((uri) => void this.publish(uri));
  }

  /** Checks files and folders, with progress; a notification can be used to break the check off. */
  async check(uris: readonly vscode.Uri[], location: vscode.ProgressLocation): Promise<CheckFilesResult> {
    const cancellable = location === vscode.ProgressLocation.Notification;
    const result = await vscode.window.withProgress({ location, title: texts().check.progress, cancellable }, (progress, token) => this.ask(uris, progress, token));
    for (const file of result.files) {
      this.files.read(file);
      this.watch(vscode.Uri.parse(file.status.uri));
    }
    for (const { uri, message } of result.problems) {
      this.server.log(message);
      if (uri === '' || result.files.some(({ status }) => status.uri === uri)) continue;
      this.files.unread(vscode.Uri.parse(uri), message);
      this.watch(vscode.Uri.parse(uri));
    }
    return result;
  }

  /** Reads all of them again: rules or language have changed. */
  async again(): Promise<void> {
    const uris = this.files.filesOnDisk();
    if (uris.length > 0) await this.check(uris, vscode.ProgressLocation.Window);
  }

  forgetAll(): void {
    for (const uri of this.files.filesOnDisk()) this.forget(uri);
  }

  dispose(): void {
    this.subscription.dispose();
    this.published.dispose();
    for (const watcher of this.watchers.values()) watcher.dispose();
  }

  private async ask(uris: readonly vscode.Uri[], progress: vscode.Progress<{ message?: string; increment?: number }>, token: vscode.CancellationToken): Promise<CheckFilesResult> {
    const workDoneToken = `kprLint-${Math.random().toString(36).slice(2)}`;
    let reached = 0;
    const listener = this.server.onProgress(workDoneToken, (percentage, message) => {
      progress.report({ message, increment: percentage - reached });
      reached = percentage;
    });
    try {
      return await this.server.ask(checkFilesMethod, checkFilesResult, { uris: uris.map(String), workDoneToken }, token);
    } finally {
      listener.dispose();
    }
  }

  private forget(uri: vscode.Uri): void {
    const key = uri.toString();
    this.watchers.get(key)?.dispose();
    this.watchers.delete(key);
    this.files.forgetDisk(uri);
  }

  /** Follows a file on disk: an extract that is written anew is checked anew. */
  private watch(uri: vscode.Uri): void {
    const key = uri.toString();
    if (this.watchers.has(key)) return;
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/[[\]{}*?]/g, '?');
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name));
    let timer: NodeJS.Timeout | undefined;
    const read = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void this.check([uri], vscode.ProgressLocation.Window), SETTLE);
    };
    watcher.onDidChange(read);
    watcher.onDidCreate(read);
    watcher.onDidDelete(() => this.forget(uri));
    this.watchers.set(key, vscode.Disposable.from(watcher, { dispose: () => clearTimeout(timer) }));
  }

  private async publish(uri: vscode.Uri): Promise<void> {
    const file = this.files.inEditor(uri) ? undefined : this.files.onDisk(uri);
    if (file === undefined) {
      this.published.delete(uri);
      return;
    }
    const diagnostics = await this.server.protocol.asDiagnostics(file.diagnostics as unknown as Diagnostic[]);
    // An editor may have come meanwhile, or another check.
    if (!this.files.inEditor(uri) && this.files.onDisk(uri) === file) this.published.set(uri, diagnostics);
  }
}

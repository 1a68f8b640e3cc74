import * as vscode from 'vscode';
import type { CheckedFile, Status } from '../shared/protocol.ts';

/** What is known of one file. */
export interface Checked {
  readonly uri: vscode.Uri;
  /** Of the last check that came to an end; undefined before the first. */
  readonly status: Status | undefined;
  readonly checking: boolean;
  /** When that check ended. */
  readonly at: Date;
  /** Set where the file was read from disk, and not taken from an editor. */
  readonly disk: CheckedFile | undefined;
}

/** The files that have been checked: the text in an editor goes before the file on disk. */
export class CheckedFiles implements vscode.Disposable {
  private readonly editors = new Map<string, Checked>();
  private readonly disk = new Map<string, Checked>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  /** Something of the file has changed. */
  readonly onDidChange = this.changed.event;

  get(uri: vscode.Uri): Checked | undefined {
    const key = uri.toString();
    return this.editors.get(key) ?? this.disk.get(key);
  }

  /** Extracts that have been checked, by path. */
  extracts(): Checked[] {
    const all = new Map([...this.disk, ...this.editors]);
    return [...all.values()].filter(({ status }) => status?.state === 'checked').sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /** The file on disk as it was last read, also where an editor holds it. */
  onDisk(uri: vscode.Uri): CheckedFile | undefined {
    return this.disk.get(uri.toString())?.disk;
  }

  filesOnDisk(): vscode.Uri[] {
    return [...this.disk.values()].map(({ uri }) => uri);
  }

  inEditor(uri: vscode.Uri): boolean {
    return this.editors.has(uri.toString());
  }

  /** The server says something of a document in an editor. */
  told(status: Status): void {
    const uri = vscode.Uri.parse(status.uri);
    const key = uri.toString();
    const before = this.editors.get(key);
    if (status.state === 'checking') this.editors.set(key, { uri, status: before?.status, checking: true, at: before?.at ?? new Date(), disk: undefined });
    else this.editors.set(key, { uri, status, checking: false, at: new Date(), disk: undefined });
    this.changed.fire(uri);
  }

  /** The file has been read from disk. */
  read(file: CheckedFile): void {
    const uri = vscode.Uri.parse(file.status.uri);
    this.disk.set(uri.toString(), { uri, status: file.status, checking: false, at: new Date(), disk: file });
    this.changed.fire(uri);
  }

  /** The file could not be read, or is something else. */
  unread(uri: vscode.Uri, detail: string): void {
    this.disk.set(uri.toString(), { uri, status: { uri: uri.toString(), state: 'unchecked', detail }, checking: false, at: new Date(), disk: undefined });
    this.changed.fire(uri);
  }

  closed(uri: vscode.Uri): void {
    if (this.editors.delete(uri.toString())) this.changed.fire(uri);
  }

  forgetDisk(uri: vscode.Uri): void {
    if (this.disk.delete(uri.toString())) this.changed.fire(uri);
  }

  /** The server is gone: nothing is known of the documents in editors. */
  forgetEditors(): void {
    const uris = [...this.editors.values()].map(({ uri }) => uri);
    this.editors.clear();
    for (const uri of uris) this.changed.fire(uri);
  }

  dispose(): void {
    this.changed.dispose();
  }
}

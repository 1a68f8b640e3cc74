import * as vscode from 'vscode';
import { openDocument } from './active-file.ts';
import type { CheckedFiles } from './checked-files.ts';
import type { DiskChecks } from './disk-checks.ts';

/** Characters above which VS Code hands a document to no extension (`TextModel.MODEL_SYNC_LIMIT`). No file has more characters than bytes. */
const SYNC_LIMIT = 50 * 1024 * 1024;

/** Checks from disk what VS Code opens but does not show us, so that no extract that is open stays unchecked. */
export class LargeFiles implements vscode.Disposable {
  private readonly seen = new Set<string>();
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly files: CheckedFiles,
    private readonly disk: DiskChecks,
    /** Tells the user, once for each file. */
    private readonly tell: (uri: vscode.Uri) => void,
  ) {
    this.subscription = vscode.window.tabGroups.onDidChangeTabs(() => void this.look());
    void this.look();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async look(): Promise<void> {
    const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
    for (const input of inputs) {
      if (!(input instanceof vscode.TabInputText) || input.uri.scheme !== 'file' || !/\.xml$/i.test(input.uri.path)) continue;
      const { uri } = input;
      if (this.seen.has(uri.toString()) || openDocument(uri) !== undefined || !(await isLarge(uri))) continue;
      if (this.seen.has(uri.toString())) continue;
      this.seen.add(uri.toString());
      if (this.files.get(uri) === undefined) await this.disk.check([uri], vscode.ProgressLocation.Window);
      if (this.files.get(uri)?.disk !== undefined) this.tell(uri);
    }
  }
}

export async function isLarge(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).size > SYNC_LIMIT;
  } catch {
    return false;
  }
}

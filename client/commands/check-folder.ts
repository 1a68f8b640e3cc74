import * as vscode from 'vscode';
import { texts } from '../language.ts';
import type { Parts } from './parts.ts';
import { reportCheck } from './report-check.ts';

/** "Check folder": every XML file below it, from disk, with progress, until the user breaks it off. */
export async function checkFolder(parts: Parts, uri?: vscode.Uri): Promise<void> {
  const folder = uri ?? (await choose());
  if (folder === undefined) return;
  if (folder.scheme !== 'file') {
    void vscode.window.showWarningMessage(texts().check.noDisk);
    return;
  }
  void reportCheck(await parts.disk.check([folder], vscode.ProgressLocation.Notification), parts);
}

async function choose(): Promise<vscode.Uri | undefined> {
  const { chooseFolder, folderButton } = texts().check;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick({ placeHolder: chooseFolder }))?.uri;
  const chosen = await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, title: chooseFolder, openLabel: folderButton });
  return chosen?.[0];
}

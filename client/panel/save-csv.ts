import * as vscode from 'vscode';
import { countsCsvMethod, countsCsvResult } from '../../shared/protocol.ts';
import { nameOf } from '../active-file.ts';
import type { Server } from '../server.ts';
import { panelTexts } from './texts.ts';

/** Writes the tables to a file that the user names; small figures are hidden unless they choose otherwise. */
export async function saveCsv(server: Server, uri: vscode.Uri, previous: string | undefined): Promise<void> {
  const t = panelTexts();
  const chosen = await vscode.window.showQuickPick(t.hiding.map(([below, label, detail]) => ({ below, label, detail })), { title: t.hide });
  if (chosen === undefined) return;
  const folder = uri.scheme === 'file' ? vscode.Uri.joinPath(uri, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${nameOf(uri).replace(/\.[^.]*$/, '')}-antall.csv`;
  const target = await vscode.window.showSaveDialog({ ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }), filters: { CSV: ['csv'] } });
  if (target === undefined) return;
  const answer = await server.ask(countsCsvMethod, countsCsvResult, { uri: uri.toString(), below: chosen.below, ...(previous === undefined ? {} : { previous }) });
  if (answer === null) return void vscode.window.showWarningMessage(t.nothingToSave);
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(answer.csv));
  } catch (error) {
    return void vscode.window.showErrorMessage(t.notSaved(error instanceof Error ? error.message : String(error)));
  }
  if ((await vscode.window.showInformationMessage(t.saved(nameOf(target)), t.openFolder)) !== undefined) await vscode.commands.executeCommand('vscode.open', target);
}

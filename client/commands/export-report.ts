import * as vscode from 'vscode';
import { type HtmlReportParams, htmlReportMethod, htmlReportResult } from '../../shared/protocol.ts';
import { activeFile, nameOf } from '../active-file.ts';
import { texts } from '../language.ts';
import type { Parts } from './parts.ts';

/**
 * "Export report": one HTML page of an extract, without identities, that the user looks at and sends on. `previous`: last
 * year's file, '' for none; where nobody says, it is the one that the configuration names.
 */
export async function exportReport({ server }: Parts, asked?: vscode.Uri, previous?: string): Promise<void> {
  const { report: say, fix, buttons } = texts();
  const uri = asked ?? activeFile();
  if (uri === undefined) {
    void vscode.window.showWarningMessage(fix.notOpen);
    return;
  }
  const chosen = await vscode.window.showQuickPick(say.hiding.map(([below, label, detail]) => ({ below, label, detail })), { title: say.hide });
  if (chosen === undefined) return;
  const folder = uri.scheme === 'file' ? vscode.Uri.joinPath(uri, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${nameOf(uri).replace(/\.[^.]*$/, '')}-${say.suffix}.html`;
  const target = await vscode.window.showSaveDialog({ ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }), filters: { HTML: ['html'] } });
  if (target !== undefined) await writeReport(server, { uri: uri.toString(), below: chosen.below, ...(previous !== undefined && { previous }) }, target, buttons.openFile);
}

async function writeReport(server: Parts['server'], asked: HtmlReportParams, target: vscode.Uri, openFile: string): Promise<void> {
  const { report: say } = texts();
  try {
    const making = { location: vscode.ProgressLocation.Window, title: say.making };
    const { html } = await vscode.window.withProgress(making, () => server.ask(htmlReportMethod, htmlReportResult, asked));
    await vscode.workspace.fs.writeFile(target, Buffer.from(html));
  } catch (error) {
    void vscode.window.showErrorMessage(say.failed(error instanceof Error ? error.message : String(error)));
    return;
  }
  // A browser shows it; where there is none, as in a remote window, the editor shows its text.
  if ((await vscode.window.showInformationMessage(say.saved(nameOf(target)), openFile)) === undefined) return;
  if (target.scheme !== 'file' || !(await vscode.env.openExternal(target))) await vscode.window.showTextDocument(target);
}

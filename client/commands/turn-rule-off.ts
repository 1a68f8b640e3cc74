import * as vscode from 'vscode';
import { nameOf } from '../active-file.ts';
import { withRuleOff } from '../config-edit.ts';
import { texts } from '../language.ts';
import type { Parts } from './parts.ts';

const CONFIG_NAME = 'kpr-lint.config.json';

/** Switches a rule off in the configuration that holds for a document: never in the extract, which is made anew every year. */
export async function turnRuleOff({ files }: Parts, document: string, rule: string, ruleName: string): Promise<void> {
  const uri = configFor(vscode.Uri.parse(document), files);
  const { rule: say } = texts();
  const before = await read(uri);
  const after = withRuleOff(before, rule, ruleName);
  if (after === undefined) {
    void offerToOpen(vscode.window.showErrorMessage(say.configBroken(nameOf(uri)), texts().buttons.openFile), uri);
    return;
  }
  await write(uri, before, after);
  void offerToOpen(vscode.window.showInformationMessage(say.turnedOff(rule, nameOf(uri)), texts().buttons.openFile), uri);
}

async function offerToOpen(message: Thenable<string | undefined>, uri: vscode.Uri): Promise<void> {
  if ((await message) !== undefined) await vscode.window.showTextDocument(uri);
}

/** The file that was used, else one to be made in the workspace's folder, or beside the document. */
function configFor(document: vscode.Uri, files: Parts['files']): vscode.Uri {
  const used = files.get(document)?.status?.configFile;
  if (used !== undefined) return vscode.Uri.file(used);
  const folder = vscode.workspace.getWorkspaceFolder(document) ?? (document.scheme === 'file' ? undefined : vscode.workspace.workspaceFolders?.[0]);
  return vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.joinPath(document, '..'), CONFIG_NAME);
}

async function read(uri: vscode.Uri): Promise<string> {
  try {
    return (await vscode.workspace.openTextDocument(uri)).getText();
  } catch {
    return '';
  }
}

/** Through the editor's document where there is one, so that it can be undone; saved at once, so that it holds. */
async function write(uri: vscode.Uri, before: string, after: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  if (before === '') edit.createFile(uri, { contents: Buffer.from(after), overwrite: true });
  else {
    const document = await vscode.workspace.openTextDocument(uri);
    edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(before.length)), after);
  }
  await vscode.workspace.applyEdit(edit);
  await (await vscode.workspace.openTextDocument(uri)).save();
}

import * as vscode from 'vscode';

/** The text of a file, '' where there is none: a document may outlive its file. */
export async function readStored(uri: vscode.Uri): Promise<string> {
  try {
    await vscode.workspace.fs.stat(uri);
    return (await vscode.workspace.openTextDocument(uri)).getText();
  } catch {
    return '';
  }
}

/** Through the editor's document where there is one, so that it can be undone; saved at once, so that it holds. */
export async function writeStored(uri: vscode.Uri, before: string, after: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  if (before === '') edit.createFile(uri, { contents: Buffer.from(after), overwrite: true });
  else {
    const document = await vscode.workspace.openTextDocument(uri);
    edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(before.length)), after);
  }
  await vscode.workspace.applyEdit(edit);
  await (await vscode.workspace.openTextDocument(uri)).save();
}

export async function offerToOpen(message: Thenable<string | undefined>, uri: vscode.Uri): Promise<void> {
  if ((await message) !== undefined) await vscode.window.showTextDocument(uri);
}

import * as vscode from 'vscode';
import { fixAllMethod, fixAllResult } from '../../shared/protocol.ts';
import { activeFile, openDocument } from '../active-file.ts';
import { texts } from '../language.ts';
import type { Parts } from './parts.ts';

/** "Fix all safe": every repair that cannot change a meaning, in the document in front, as one edit that can be undone. */
export async function fixAllSafe({ server, files }: Parts): Promise<void> {
  const { fix } = texts();
  const uri = activeFile();
  const document = uri === undefined ? undefined : openDocument(uri);
  if (document === undefined || files.get(document.uri)?.status?.state !== 'checked') {
    void vscode.window.showWarningMessage(fix.notOpen);
    return;
  }
  const { version, edits, fixed, postponed } = await server.ask(fixAllMethod, fixAllResult, { uri: document.uri.toString() });
  if (fixed === 0) {
    void vscode.window.showInformationMessage(fix.none);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, await server.protocol.asTextEdits(edits));
  const applied = document.version === version && (await vscode.workspace.applyEdit(edit));
  if (applied) void tell([fix.done(fixed), ...(postponed > 0 ? [fix.rest] : [])].join(' '));
  else void vscode.window.showWarningMessage(fix.failed);
}

async function tell(message: string): Promise<void> {
  const { buttons } = texts();
  if ((await vscode.window.showInformationMessage(message, buttons.showFindings)) !== undefined) await vscode.commands.executeCommand('kprLint.findings.focus');
}

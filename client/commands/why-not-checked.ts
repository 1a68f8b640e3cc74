import * as vscode from 'vscode';
import { activeFile } from '../active-file.ts';
import { explain } from '../why.ts';
import type { Parts } from './parts.ts';

/** "Why is this file not checked?" */
export async function whyNotChecked(parts: Parts): Promise<void> {
  await explainFile(parts, activeFile());
}

export async function explainFile({ server, files }: Parts, uri: vscode.Uri | undefined): Promise<void> {
  const { message, remedies } = await explain(uri, server, files);
  const chosen = await vscode.window.showInformationMessage(message, ...remedies.map(({ label }) => label));
  const remedy = remedies.find(({ label }) => label === chosen);
  if (remedy !== undefined) await vscode.commands.executeCommand(remedy.command, ...(remedy.args ?? []));
}

import * as vscode from 'vscode';
import { activeFile, openDocument } from '../active-file.ts';
import { explainFile } from './why-not-checked.ts';
import type { Parts } from './parts.ts';
import { reportCheck, reportDocument } from './report-check.ts';

/**
 * "Check this extract": from the Explorer (one or several files), a tab, or the palette. What an editor holds is checked all
 * the time and only reported; everything else is read from disk.
 */
export async function checkExtract(parts: Parts, uri?: vscode.Uri, selected?: readonly vscode.Uri[]): Promise<void> {
  const asked = selected !== undefined && selected.length > 0 ? selected : [uri ?? activeFile()].filter((one) => one !== undefined);
  const [only] = asked;
  if (only === undefined || (asked.length === 1 && openDocument(only) !== undefined)) {
    const status = only === undefined ? undefined : parts.files.get(only)?.status;
    if (only !== undefined && status?.state === 'checked' && status.counts !== undefined && status.reason === undefined) void reportDocument(only, status.counts);
    else void explainFile(parts, only);
    return;
  }
  void reportCheck(await parts.disk.check(asked, vscode.ProgressLocation.Notification), parts);
}

import * as vscode from 'vscode';
import { withRuleOff } from '../../shared/lint/config-edit.ts';
import { settingsTold } from '../../shared/text/settings-told.ts';
import { nameOf } from '../active-file.ts';
import { language, texts } from '../language.ts';
import { offerToOpen, readStored, writeStored } from '../stored-text.ts';
import type { Parts } from './parts.ts';

const CONFIG_NAME = 'kpr-lint.config.json';

/** Switches a rule off in the configuration that holds for a document: never in the extract, which is made anew every year. */
export async function turnRuleOff({ files }: Parts, document: string, rule: string, ruleName: string): Promise<void> {
  const extract = vscode.Uri.parse(document);
  const say = settingsTold[language()];
  // No configuration governs what is no file: it would only change what others find.
  if (extract.scheme !== 'file') return void vscode.window.showErrorMessage(say.notStored);
  const uri = configFor(extract, files);
  const before = await readStored(uri);
  const after = withRuleOff(before, rule, ruleName);
  if (after === undefined) {
    void offerToOpen(vscode.window.showErrorMessage(say.configBroken(nameOf(uri)), texts().buttons.openFile), uri);
    return;
  }
  await writeStored(uri, before, after);
  void offerToOpen(vscode.window.showInformationMessage(say.turnedOff(rule, nameOf(uri)), texts().buttons.openFile), uri);
}

/** The file that was used, else one to be made in the workspace's folder, or beside the document. */
function configFor(document: vscode.Uri, files: Parts['files']): vscode.Uri {
  const used = files.get(document)?.status?.configFile;
  if (used !== undefined) return vscode.Uri.file(used);
  const folder = vscode.workspace.getWorkspaceFolder(document);
  return vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.joinPath(document, '..'), CONFIG_NAME);
}

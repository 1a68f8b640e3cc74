import * as vscode from 'vscode';
import { withBaseline } from '../../shared/lint/config-edit.ts';
import { type AcceptParams, acceptMethod, acceptResult } from '../../shared/protocol.ts';
import { settingsTold } from '../../shared/text/settings-told.ts';
import { nameOf, openDocument } from '../active-file.ts';
import { language, texts } from '../language.ts';
import { offerToOpen, readStored, writeStored } from '../stored-text.ts';
import type { Parts } from './parts.ts';

/** Adds a finding to the baseline, and the baseline to the configuration where that does not name one yet. */
export async function acceptFinding({ server }: Parts, asked: AcceptParams): Promise<void> {
  const say = settingsTold[language()];
  const { buttons } = texts();
  let accepted;
  try {
    accepted = await server.ask(acceptMethod, acceptResult, asked);
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return;
  }
  const [baseline, config] = [vscode.Uri.parse(accepted.baseline), vscode.Uri.parse(accepted.config)];
  // The new text was made from the file: what is being written in it would be gone.
  if (openDocument(baseline)?.isDirty === true) return offerToOpen(vscode.window.showErrorMessage(say.unsaved(nameOf(baseline)), buttons.openFile), baseline);
  if (!accepted.named) {
    const before = await readStored(config);
    const after = withBaseline(before, nameOf(baseline));
    if (after === undefined) return offerToOpen(vscode.window.showErrorMessage(say.configBroken(nameOf(config)), buttons.openFile), config);
    await writeStored(baseline, await readStored(baseline), accepted.text);
    await writeStored(config, before, after);
  } else await writeStored(baseline, await readStored(baseline), accepted.text);
  void offerToOpen(vscode.window.showInformationMessage(say.accepted(nameOf(baseline)), buttons.openFile), baseline);
}

import * as vscode from 'vscode';
import type { PanelParts } from './file-state.ts';
import type { PageCommand } from './messages.ts';
import { saveCsv } from './save-csv.ts';
import { panelTexts } from './texts.ts';

/** The panel whose button was pressed. */
export interface Commanded {
  readonly uri: vscode.Uri;
  readonly parts: PanelParts;
  /** Last year's file as the user has chosen it (previous-files.ts). */
  readonly previous: string | undefined;
  comparePrevious(): Promise<void>;
  setPrevious(file: vscode.Uri | undefined): Promise<void>;
  refresh(): Promise<void>;
}

/** Does what a button of the page stands for. */
export async function runCommand(command: PageCommand, panel: Commanded): Promise<void> {
  const { commands, window } = vscode;
  const { uri, parts } = panel;
  const inFront = async (): Promise<void> => void (await commands.executeCommand('vscode.open', uri, { viewColumn: vscode.ViewColumn.One } satisfies vscode.TextDocumentShowOptions));
  switch (command) {
    case 'report':
      await commands.executeCommand('kprLint.exportReport', uri, panel.previous);
      return;
    case 'csv':
      return saveCsv(parts.server, uri, panel.previous);
    case 'fixAll':
      await inFront();
      await commands.executeCommand('kprLint.fixAllSafe');
      return;
    case 'findings':
      await commands.executeCommand('kprLint.findings.focus');
      return;
    case 'compare':
      return panel.comparePrevious();
    case 'forgetPrevious':
      return panel.setPrevious(undefined);
    case 'open':
      await commands.executeCommand('workbench.action.files.openFile');
      return;
    case 'sample':
      await commands.executeCommand('kprLint.openSample');
      return;
    case 'why':
      await inFront();
      await commands.executeCommand('kprLint.whyNotChecked');
      return;
    case 'fromDisk':
      await parts.disk.check([uri], vscode.ProgressLocation.Notification);
      return panel.refresh();
    case 'again':
      await commands.executeCommand('kprLint.restartServer');
      return;
    case 'log':
      await commands.executeCommand('kprLint.showLog');
      return;
    case 'accessibility':
      await window.showInformationMessage(panelTexts().help, { modal: true });
      return;
  }
}

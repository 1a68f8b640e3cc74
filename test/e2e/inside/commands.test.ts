import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { after as onceThat, api, closeAll, setting, settled } from './editor.ts';

describe('the commands', () => {
  before(async () => {
    await api();
    await setting('language', 'nb');
  });
  after(closeAll);

  it('of the manifest are all there', async () => {
    const { packageJSON } = vscode.extensions.getExtension('kpr-lint.kpr-lint')!;
    const contributed = (packageJSON as { contributes: { commands: { command: string }[] } }).contributes.commands.map(({ command }) => command);
    const known = await vscode.commands.getCommands(true);
    assert.deepEqual(contributed.filter((command) => !known.includes(command)), []);
  });

  it('open a sample extract that nobody has stored, and that has findings', async () => {
    await vscode.commands.executeCommand('kprLint.openSample');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.isUntitled, true);
    const { counts } = await settled(document.uri);
    assert.ok(counts!.error > 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('show the page of a rule', async () => {
    await vscode.commands.executeCommand('kprLint.showRule', 'KPR201');
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'kpr-lint');
    assert.match(page!.getText(), /^# KPR201 expired-service-code\n/);
    await onceThat(vscode.window.tabGroups.onDidChangeTabs, () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input, label }) => input instanceof vscode.TabInputCustom && label === 'KPR201.md'),
    );
  });
});

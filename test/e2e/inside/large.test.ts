import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { api, bySeverity, closeAll, diagnostics, errors, expected, file, hoverText, nextStatus, open, replace, setting, settled } from './editor.ts';

const large = file('stort.xml');
const huge = file('enormt.xml');

/** Where the service code of the first row is. */
function firstCode(document: vscode.TextDocument): vscode.Position {
  return document.positionAt(document.getText().indexOf('<tjTjenType>') + '<tjTjenType>'.length);
}

describe('an extract of 40 MB', () => {
  before(() => setting('language', 'nb'));
  after(closeAll);

  it('is checked whole; the editor gets the gravest findings and is told of the rest', async () => {
    await open('stort.xml');
    const { counts, shown } = await settled(large);
    assert.deepEqual(counts, bySeverity(expected('stort.xml')));
    assert.equal(shown, 999);
    const all = await diagnostics(large, ({ length }) => length > 0);
    assert.equal(all.length, 1000);
    const [note] = all.filter(({ code }) => code === undefined);
    assert.match(note!.message, /^Viser de 999 alvorligste av \d+ funn\./);
  });

  it('lets another document be asked about while it is checked', async () => {
    const { document } = await open('stort.xml');
    const code = firstCode((await open('uttrekk.xml')).document);
    await settled(file('uttrekk.xml'));
    const order: string[] = [];
    const checking = nextStatus(large, 'checking');
    const checked = nextStatus(large, 'checked').then(() => order.push('checked'));
    // Outside of the persons: everything is read anew.
    await replace(document, '<INNHINFO', '<!-- --><INNHINFO');
    await checking;
    assert.match(await hoverText(file('uttrekk.xml'), code), /tjTjenType/);
    order.push('hover');
    await checked;
    assert.deepEqual(order, ['hover', 'checked']);
    await open('stort.xml');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('follows an edit', async () => {
    const { document } = await open('stort.xml');
    const { error } = (await settled(large, ({ state }) => state === 'checked')).counts!;
    await replace(document, '<tjTjenType>15<', '<tjTjenType>12<');
    await errors(large, error + 1);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await errors(large, error);
  });
});

describe('an extract above 50 MB', () => {
  after(closeAll);

  it('is checked from disk as soon as it is opened, because no extension is given its text', async () => {
    const found = diagnostics(huge, ({ length }) => length > 0);
    await vscode.commands.executeCommand('vscode.open', huge);
    assert.equal((await found).length, 1000);
    assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === huge.toString()));
    const { status } = await api();
    assert.deepEqual(status(huge)?.counts, bySeverity(expected('enormt.xml')));
  });
});

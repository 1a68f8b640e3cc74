import { strict as assert } from 'node:assert';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, diagnostics, errors, expected, file, first, open, quickFixes, replace, setting, settled } from './editor.ts';

const uri = file('uttrekk.xml');
const { total, error } = expected('uttrekk.xml');

async function onDisk(): Promise<string> {
  return Buffer.from(await vscode.workspace.fs.readFile(uri)).toString();
}

describe('an extract that is saved', () => {
  let original: string;
  let document: vscode.TextDocument;

  before(() => setting('language', 'nb'));
  beforeEach(async () => {
    original = await onDisk();
    ({ document } = await open('uttrekk.xml'));
    // When actions come, everybody who offers some has started; before, VS Code may give up asking.
    await quickFixes(uri, first(await diagnostics(uri, ({ length }) => length === total), 'KPR201').range);
    // Something to save that is no finding.
    await replace(document, '<INNHINFO', '<!-- --><INNHINFO');
    await errors(uri, error);
  });
  afterEach(async () => {
    await setting('codeActionsOnSave', undefined, 'editor');
    await closeAll();
    await vscode.workspace.fs.writeFile(uri, Buffer.from(original));
  });
  after(closeAll);

  it('is left as it is where the user has not switched fixing on', async () => {
    assert.ok(await document.save());
    assert.equal(await onDisk(), original.replace('<INNHINFO', '<!-- --><INNHINFO'));
    const { fixable } = await settled(uri);
    assert.ok(fixable! > 0);
  });

  it('is rid of everything safe, and of nothing else, where source.fixAll.kprLint is switched on', async () => {
    const { fixable } = await settled(uri);
    await setting('codeActionsOnSave', { 'source.fixAll.kprLint': 'explicit' }, 'editor');
    assert.ok(await document.save());
    const fixed = await settled(uri, (said) => said.fixable === 0);
    assert.equal(fixed.counts!.error, error - fixable!);
    assert.equal(document.isDirty, false);
    assert.equal(await onDisk(), document.getText());
    assert.notEqual(await onDisk(), original);
    await vscode.commands.executeCommand('undo');
    await errors(uri, error);
  });
});

import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { byRule, bySeverity, closeAll, diagnostics, expected, file, first, open, quickFixes, setting, settled } from './editor.ts';

const uri = file('uttrekk.xml').with({ scheme: 'vscode-vfs', authority: 'test' });
const { total, byRule: rules } = expected('uttrekk.xml');

describe('an extract that is on no disk', () => {
  before(() => setting('language', 'nb'));
  after(closeAll);

  it('is checked as it is edited', async () => {
    await open(uri);
    assert.deepEqual(byRule(await diagnostics(uri, ({ length }) => length === total)), rules);
    assert.deepEqual((await settled(uri)).counts, bySeverity(expected('uttrekk.xml')));
  });

  it('is repaired, and saved where it is', async () => {
    const { range } = first(await diagnostics(uri, ({ length }) => length === total), 'KPR203');
    const [repair] = (await quickFixes(uri, range)).filter(({ title }) => title.startsWith('KPR: sett'));
    assert.ok(repair?.edit !== undefined);
    assert.ok(await vscode.workspace.applyEdit(repair.edit));
    await diagnostics(uri, ({ length }) => length === total - 1);
    await vscode.commands.executeCommand('undo');
    await diagnostics(uri, ({ length }) => length === total);
  });
});

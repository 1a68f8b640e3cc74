import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { after as onceThat, api, closeAll, codeOf, diagnostics, file, open, setting } from './editor.ts';

const one = file('mappe/bydel-1.xml');
const two = file('mappe/dypere/bydel-2.xml');
const other = file('mappe/annet.xml');

describe('a folder that is checked', () => {
  before(() => setting('language', 'nb'));
  after(async () => {
    await vscode.commands.executeCommand('kprLint.clearFindings');
    await closeAll();
  });

  it('gives the findings of every extract in it, and of nothing else', async () => {
    await vscode.commands.executeCommand('kprLint.checkFolder', file('mappe'));
    assert.deepEqual((await diagnostics(one, ({ length }) => length > 0)).map(codeOf), ['KPR201', 'KPR201']);
    assert.deepEqual((await diagnostics(two, ({ length }) => length > 0)).map(codeOf), ['KPR203', 'KPR203', 'KPR203']);
    assert.deepEqual(vscode.languages.getDiagnostics(other), []);
    const { status } = await api();
    assert.deepEqual(status(one)?.counts, { error: 2, warning: 0, info: 0 });
  });

  it('shows no finding twice of a file that is then opened', async () => {
    await open('mappe/bydel-1.xml');
    const { onStatus, status } = await api();
    await onceThat(onStatus, () => status(one)?.shown);
    // Both have spoken when the editor's findings are there with their links, which those from disk have too: so count.
    await diagnostics(one, ({ length }) => length === 2);
    await closeAll();
    assert.equal((await diagnostics(one, ({ length }) => length === 2)).length, 2);
  });

  it('is read again when one of its files is written anew', async () => {
    const text = Buffer.from(await vscode.workspace.fs.readFile(two)).toString();
    await vscode.workspace.fs.writeFile(two, Buffer.from(text.replaceAll(/(<poIndPlan>)10\d/g, '$11')));
    await diagnostics(two, ({ length }) => length === 0);
    await vscode.workspace.fs.writeFile(two, Buffer.from(text));
    await diagnostics(two, ({ length }) => length === 3);
  });

  it('is forgotten on request', async () => {
    await vscode.commands.executeCommand('kprLint.clearFindings');
    await diagnostics(one, ({ length }) => length === 0);
    await diagnostics(two, ({ length }) => length === 0);
  });
});

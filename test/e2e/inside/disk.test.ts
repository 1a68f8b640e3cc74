import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { api, byRule, bySeverity, closeAll, diagnostics, expected, file, nextStatus, open, setting } from './editor.ts';

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
    assert.deepEqual(byRule(await diagnostics(one, ({ length }) => length > 0)), expected('mappe/bydel-1.xml').byRule);
    assert.deepEqual(byRule(await diagnostics(two, ({ length }) => length > 0)), expected('mappe/dypere/bydel-2.xml').byRule);
    assert.deepEqual(vscode.languages.getDiagnostics(other), []);
    const { status } = await api();
    assert.deepEqual(status(one)?.counts, bySeverity(expected('mappe/bydel-1.xml')));
  });

  it('shows no finding twice of a file that is then opened', async () => {
    const { total } = expected('mappe/bydel-1.xml');
    const told = nextStatus(one, 'checked');
    await open('mappe/bydel-1.xml');
    await told;
    // What the server is asked after the findings, it answers after them: then both sides have spoken.
    await vscode.commands.executeCommand('vscode.executeHoverProvider', one, new vscode.Position(0, 0));
    assert.equal((await diagnostics(one, ({ length }) => length >= total)).length, total);
    await closeAll();
    await diagnostics(one, ({ length }) => length === total);
  });

  it('is read again when one of its files is written anew', async () => {
    const text = Buffer.from(await vscode.workspace.fs.readFile(two)).toString();
    await vscode.workspace.fs.writeFile(two, Buffer.from(text.replaceAll(/(<poIndPlan>)\d{2,3}</g, '$11<').replaceAll(/(<poIndPlan>)[05-9]</g, '$11<')));
    await diagnostics(two, (all) => byRule(all)['KPR203'] === undefined);
    await vscode.workspace.fs.writeFile(two, Buffer.from(text));
    await diagnostics(two, (all) => byRule(all)['KPR203'] === expected('mappe/dypere/bydel-2.xml').byRule['KPR203']);
  });

  it('is forgotten on request', async () => {
    await vscode.commands.executeCommand('kprLint.clearFindings');
    await diagnostics(one, ({ length }) => length === 0);
    await diagnostics(two, ({ length }) => length === 0);
  });
});

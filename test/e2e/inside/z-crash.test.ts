import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { bySeverity, closeAll, diagnostics, expected, file, nextStatus, open, replace, setting, settled } from './editor.ts';
import { killServer } from './process.ts';

const small = file('uttrekk.xml');
const large = file('stort.xml');

describe('a language server that dies', () => {
  before(() => setting('language', 'nb'));
  after(closeAll);

  it('is started again, and everything is checked again', async () => {
    await open('uttrekk.xml');
    await settled(small);
    const again = nextStatus(small, 'checked');
    killServer();
    assert.deepEqual((await again).counts, bySeverity(expected('uttrekk.xml')));
    await diagnostics(small, ({ length }) => length === expected('uttrekk.xml').total);
  });

  it('sets aside a document that it was checking twice, until that is edited', async () => {
    let checking = nextStatus(large, 'checking');
    const { document } = await open('stort.xml');
    await checking;
    checking = nextStatus(large, 'checking');
    killServer();
    await checking;
    const aside = nextStatus(large, 'unchecked');
    killServer();
    assert.equal((await aside).reason, 'crashed');
    const checked = nextStatus(large, 'checked');
    await replace(document, '<INNHINFO', '<!-- --><INNHINFO');
    assert.deepEqual((await checked).counts, bySeverity(expected('stort.xml')));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
  });

  it('is not started a fifth time by itself, but by hand', async () => {
    await open('uttrekk.xml');
    await diagnostics(small, ({ length }) => length === expected('uttrekk.xml').total);
    const fourth = nextStatus(small, 'checked');
    killServer();
    await fourth;
    await diagnostics(small, ({ length }) => length === expected('uttrekk.xml').total);
    const gone = diagnostics(small, ({ length }) => length === 0);
    killServer();
    await gone;
    const again = nextStatus(small, 'checked');
    await vscode.commands.executeCommand('kprLint.restartServer');
    assert.deepEqual((await again).counts, bySeverity(expected('uttrekk.xml')));
  });
});

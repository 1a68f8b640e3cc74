import { strict as assert } from 'node:assert';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { api, closeAll, expected, file, open, settled } from './editor.ts';
import { serverVariable } from './process.ts';

/** The first of all: nobody has asked for the extension before. The time they take is what `npm run bench` tells. */
describe('the extension', () => {
  after(closeAll);

  it('sleeps until it is asked for', () => {
    assert.equal(vscode.extensions.getExtension('kpr-lint.kpr-lint')!.isActive, false);
  });

  it('is activated', async () => {
    await api();
  });

  it('has a server that reads no certificates', () => {
    if (process.platform === 'linux') assert.equal(serverVariable('NODE_EXTRA_CA_CERTS'), '');
  });

  it('has checked an extract', async () => {
    await open('uttrekk.xml');
    assert.equal((await settled(file('uttrekk.xml'), ({ state }) => state === 'checked')).counts!.error, expected('uttrekk.xml').error);
  });
});

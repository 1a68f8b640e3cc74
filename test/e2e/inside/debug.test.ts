import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { writeFileSync, appendFileSync } from 'node:fs';
import { api, expected, file, open } from './editor.ts';
describe('debug', () => {
  it('x', async () => {
    writeFileSync('/tmp/dbg.txt', '');
    const log = (...a: unknown[]) => appendFileSync('/tmp/dbg.txt', JSON.stringify(a) + '\n');
    const { onStatus, status } = await api();
    onStatus((s) => log('status', s));
    vscode.languages.onDidChangeDiagnostics((e) => log('diag', e.uris.map(String), e.uris.map((u) => vscode.languages.getDiagnostics(u).length)));
    log(expected('uttrekk.xml'));
    await open('uttrekk.xml');
    log('opened');
    await new Promise((r) => setTimeout(r, 15000));
    log(vscode.languages.getDiagnostics(file('uttrekk.xml')).slice(0, 2), status(file('uttrekk.xml')));
    await vscode.workspace.fs.writeFile(file('kpr-lint.config.json'), Buffer.from('{ "rules": { "KPR201": "off" } }'));
    await new Promise((r) => setTimeout(r, 15000));
    log('end');
    await vscode.workspace.fs.delete(file('kpr-lint.config.json'));
  });
});

import { strict as assert } from 'node:assert';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, codeOf, completions, diagnostics, expected, file, first, labelOf, open, quickFixes, setting, settled } from './editor.ts';

const uri = file('uttrekk.xml');
const { total, byRule: rules, ...found } = expected('uttrekk.xml');
const config = file('kpr-lint.config.json');

async function write(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(config, Buffer.from(text));
}

describe('the configuration file', () => {
  before(() => setting('language', 'nb'));
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(config);
  });

  it('is followed as soon as it changes', async () => {
    await open('uttrekk.xml');
    await diagnostics(uri, ({ length }) => length === total);
    await write('{ "rules": { "KPR201": "off" } }');
    assert.ok(!(await diagnostics(uri, ({ length }) => length === total - rules['KPR201']!)).some((one) => codeOf(one) === 'KPR201'));
    await write('{ "rules": { "KPR201": "info" } }');
    const again = await diagnostics(uri, ({ length }) => length === total);
    assert.equal(first(again, 'KPR201').severity, vscode.DiagnosticSeverity.Information);
  });

  it('is told to be at fault where it cannot be used, and the file is checked all the same', async () => {
    await open('uttrekk.xml');
    await write('{ "rules": { "KPR999": "off" } }');
    const { configFault, counts } = await settled(uri, (said) => said.configFault !== undefined);
    assert.match(configFault ?? '', /^linje 1, kolonne \d+: .*KPR999/);
    assert.deepEqual(counts, found);
  });

  it('is made by the quick fix that switches a rule off', async () => {
    await open('uttrekk.xml');
    const all = await diagnostics(uri, ({ length }) => length === total);
    const actions = await quickFixes(uri, first(all, 'KPR203').range);
    const { command } = actions.find(({ title }) => title.startsWith('KPR: slå av KPR203'))!;
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    await diagnostics(uri, ({ length }) => length === total - rules['KPR203']!);
    assert.deepEqual(JSON.parse(Buffer.from(await vscode.workspace.fs.readFile(config)).toString()), { rules: { KPR203: 'off' } });
  });

  it('names the baseline, and the baseline the finding, that the quick fix accepts', async () => {
    await open('uttrekk.xml');
    const all = await diagnostics(uri, ({ length }) => length === total);
    const actions = await quickFixes(uri, first(all, 'KPR203').range);
    const { command } = actions.find(({ title }) => title.startsWith('KPR: godta dette funnet (KPR203)'))!;
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    await diagnostics(uri, ({ length }) => length === total - 1);
    const baseline = file('kpr-lint.baseline.json');
    assert.match(Buffer.from(await vscode.workspace.fs.readFile(baseline)).toString(), /"uttrekk\.xml": \[\n +\{ "rule": "KPR203"/);
    await vscode.workspace.fs.delete(baseline);
  });

  it('completes rules from its schema', async () => {
    await write('{ "rules": {  } }');
    const document = await vscode.workspace.openTextDocument(config);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'jsonc');
    // VS Code's own support of JSON starts at its leisure, and completes words from the text until then.
    for (let labels: string[] = []; !labels.includes('KPR201'); ) {
      labels = (await completions(config, document.positionAt(13))).map(labelOf);
    }
  });
});

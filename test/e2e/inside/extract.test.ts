import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { byRule, closeAll, diagnostics, expected, file, first, nextStatus, open, quickFixes, setting, settled } from './editor.ts';

const uri = file('uttrekk.xml');
const { total, byRule: rules, ...found } = expected('uttrekk.xml');

describe('an extract that is opened', () => {
  before(() => setting('language', 'nb'));
  after(closeAll);

  it('is recognised and checked with no set-up', async () => {
    const { document } = await open('uttrekk.xml');
    const { state, formatVersion, dataYear, counts, shown } = await settled(uri, (said) => said.configFile === undefined);
    assert.deepEqual({ state, formatVersion, dataYear, counts, shown }, { state: 'checked', formatVersion: '3.7', dataYear: 2023, counts: found, shown: total });
    assert.equal(document.languageId, 'xml');
  });

  it('has each finding once, on the value', async () => {
    const all = await diagnostics(uri, ({ length }) => length === total);
    assert.deepEqual(byRule(all), rules);
    const { document } = await open('uttrekk.xml');
    assert.match(document.getText(first(all, 'KPR203').range), /^10[1-6]$/);
  });

  it('links the number of a rule to its page', async () => {
    const { code } = first(vscode.languages.getDiagnostics(uri), 'KPR201');
    assert.ok(typeof code === 'object');
    assert.equal(code.target.toString(), 'kpr-lint:/KPR201.md');
  });

  it('tells in a hover what a value means and what the registry does', async () => {
    const { range } = first(vscode.languages.getDiagnostics(uri), 'KPR201');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, range.start);
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
    assert.match(text, /tjTjenType/);
    assert.match(text, /Utgått/);
  });

  it('completes the codes that are valid in the data year, with their names', async () => {
    const { range } = first(vscode.languages.getDiagnostics(uri), 'KPR201');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, range.end);
    const label = ({ label: given }: vscode.CompletionItem): string => (typeof given === 'string' ? given : given.label);
    const item = items.find((one) => label(one) === '29');
    assert.match(item?.detail ?? '', /Bolig/);
    const expired = items.find((one) => label(one) === '12');
    assert.deepEqual(expired?.tags, [vscode.CompletionItemTag.Deprecated]);
  });

  it('says everything in English after the setting has changed', async () => {
    const english = diagnostics(uri, (all) => all.some(({ message }) => message.includes('The registry')));
    await setting('language', 'en');
    assert.equal((await english).length, total);
    const norwegian = diagnostics(uri, (all) => all.some(({ message }) => message.includes('Registeret')));
    await setting('language', 'nb');
    assert.equal((await norwegian).length, total);
  });
});

describe('fixes', () => {
  before(() => open('uttrekk.xml'));
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
  });

  it('offers a repair, the page of the rule, and to switch the rule off', async () => {
    const all = await diagnostics(uri, ({ length }) => length === total);
    const actions = await quickFixes(uri, first(all, 'KPR201').range);
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.some((title) => /^KPR.*: sett \d+/.test(title)), titles.join('; '));
    assert.ok(titles.includes('KPR: vis regelen KPR201'), titles.join('; '));
    assert.ok(titles.some((title) => title.startsWith('KPR: slå av KPR201')), titles.join('; '));
  });

  it('fixes all that is safe as one edit that can be undone', async () => {
    const { document } = await open('uttrekk.xml');
    const before = document.getText();
    const { fixable = 0, counts } = await settled(uri);
    assert.ok(fixable > 1);
    const checked = nextStatus(uri, 'checked');
    await vscode.commands.executeCommand('kprLint.fixAllSafe');
    const fixed = await checked;
    assert.equal(fixed.fixable, 0);
    assert.equal(fixed.counts!.error, counts!.error - fixable);
    const again = nextStatus(uri, 'checked');
    await vscode.commands.executeCommand('undo');
    assert.equal((await again).counts!.error, counts!.error);
    assert.equal(document.getText(), before);
  });
});

describe('a document that is no extract', () => {
  after(closeAll);

  it('is left alone, and says why', async () => {
    await open('annet.xml');
    const { state, reason, detail } = await settled(file('annet.xml'));
    assert.deepEqual({ state, reason, detail }, { state: 'unchecked', reason: 'not-extract', detail: 'bestilling' });
  });
});

describe('checking that is switched off', () => {
  after(async () => {
    await setting('enable', undefined);
    await closeAll();
  });

  it('is said of every extract, and undone at once', async () => {
    await open('uttrekk.xml');
    await diagnostics(uri, ({ length }) => length === total);
    const off = nextStatus(uri, 'unchecked');
    await setting('enable', false);
    assert.equal((await off).reason, 'disabled');
    await diagnostics(uri, ({ length }) => length === 0);
    await setting('enable', undefined);
    await diagnostics(uri, ({ length }) => length === total);
  });
});

import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { byRule, closeAll, completions, diagnostics, errors, expected, file, first, hoverText, labelOf, open, quickFixes, setting, settled } from './editor.ts';

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
    const text = await hoverText(uri, range.start);
    assert.match(text, /tjTjenType/);
    assert.match(text, /Utgikk i 2009/);
  });

  it('completes the codes that are valid in the data year, with their names', async () => {
    const { range } = first(vscode.languages.getDiagnostics(uri), 'KPR201');
    const items = await completions(uri, range.end);
    const item = items.find((one) => labelOf(one) === '29');
    assert.match(item?.detail ?? '', /Bolig/);
    const expired = items.find((one) => labelOf(one) === '12');
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
    await vscode.commands.executeCommand('kprLint.fixAllSafe');
    const fixed = await settled(uri, (said) => said.fixable === 0);
    assert.equal(fixed.counts!.error, counts!.error - fixable);
    await vscode.commands.executeCommand('undo');
    await errors(uri, counts!.error);
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
    await setting('enable', false);
    await settled(uri, ({ state, reason }) => state === 'unchecked' && reason === 'disabled');
    await diagnostics(uri, ({ length }) => length === 0);
    await setting('enable', undefined);
    await diagnostics(uri, ({ length }) => length === total);
  });
});

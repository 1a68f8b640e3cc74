import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { after as onceThat, byRule, closeAll, codeOf, completions, diagnostics, expected, file, first, hoverText, labelOf, open, quickFixes, setting, settled } from './editor.ts';

const uri = file('uttrekk.xml');
const { total, byRule: rules } = expected('uttrekk.xml');

/** Every test of this suite runs beside the stand-in for Red Hat's XML extension; these look at both. */
describe('beside another extension for XML', () => {
  before(() => setting('language', 'nb'));
  after(closeAll);

  it('the language of an extract stays xml, and each finding is there once', async () => {
    const { document } = await open('uttrekk.xml');
    assert.equal(document.languageId, 'xml');
    await diagnostics(uri, ({ length }) => length === total);
    // From everybody.
    const all = vscode.languages.getDiagnostics(uri);
    assert.deepEqual(byRule(all), rules);
    const places = all.map((one) => `${codeOf(one)} ${one.range.start.line}:${one.range.start.character} ${one.message}`);
    assert.equal(new Set(places).size, places.length);
  });

  it('hover, completion and actions of both stand side by side', async () => {
    const { range } = first(await diagnostics(uri, ({ length }) => length === total), 'KPR201');
    const hover = await hoverText(uri, range.start);
    assert.match(hover, /XML stand-in: \d+/);
    assert.equal(hover.match(/\*\*tjTjenType\*\*|tjTjenType/g)!.length > 0, true);
    const labels = (await completions(uri, range.end)).map(labelOf);
    assert.equal(labels.filter((label) => label === '29').length, 1);
    assert.ok(labels.includes('<!-- XML stand-in -->'));
    const titles = (await quickFixes(uri, range)).map(({ title }) => title);
    assert.ok(titles.includes('XML stand-in: close the element'), titles.join('; '));
    assert.equal(titles.filter((title) => title === 'KPR: vis regelen KPR201').length, 1);
  });

  it('an extract is never formatted by us', async () => {
    const { document } = await open('uttrekk.xml');
    const before = document.getText();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), before);
  });
});

describe('a fault in the XML that the other extension tells, too', () => {
  const broken = file('brutt.xml');
  const errorsThere = (): string[] => vscode.languages.getDiagnostics(broken).filter(({ severity, code, source }) => severity === vscode.DiagnosticSeverity.Error && (source === 'xml' || codeOf({ code } as vscode.Diagnostic) === 'KPR001')).map(({ source }) => source!);
  /** Waits until exactly these tell it. */
  const tell = (...who: string[]): Promise<true> => onceThat(vscode.languages.onDidChangeDiagnostics, () => (errorsThere().sort().join() === who.sort().join() ? true : undefined));

  before(async () => {
    await setting('language', 'nb');
    const text = Buffer.from(await vscode.workspace.fs.readFile(uri)).toString();
    await vscode.workspace.fs.writeFile(broken, Buffer.from(text.replace(/<\/tjFraDato>/, '')));
  });
  after(async () => {
    await setting('validate', undefined, 'xmlStandIn');
    await closeAll();
    await vscode.workspace.fs.delete(broken);
  });

  it('is told by ours where the other is silent', async () => {
    await setting('validate', false, 'xmlStandIn');
    await open('brutt.xml');
    await tell('KPR Lint');
  });

  it('is left to the other as soon as that tells it in the same line; the totals count it all the same', async () => {
    const { counts } = await settled(broken);
    await setting('validate', true, 'xmlStandIn');
    await tell('xml');
    assert.deepEqual((await settled(broken)).counts, counts);
    assert.equal((await settled(broken)).reason, 'broken-xml');
    const { range } = vscode.languages.getDiagnostics(broken).find(({ source }) => source === 'xml')!;
    assert.match(await hoverText(broken, range.start), /Registeret kan ikke lese den og avviser hele meldingen/);
  });

  it('is told by ours again when the other stops', async () => {
    await setting('validate', false, 'xmlStandIn');
    await tell('KPR Lint');
  });

  it('is left to the other also where that was first', async () => {
    await setting('validate', true, 'xmlStandIn');
    await tell('xml');
    await closeAll();
    await open('brutt.xml');
    await settled(broken);
    await tell('xml');
    assert.ok((await settled(broken)).counts!.error > 0);
  });
});

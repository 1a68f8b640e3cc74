import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { after as onceThat, byRule, closeAll, codeOf, completions, diagnostics, expected, file, first, hoverText, labelOf, open, quickFixes, replace, setting, settled } from './editor.ts';
import { otherXml } from './other-xml.ts';

const uri = file('uttrekk.xml');
const { total, byRule: rules } = expected('uttrekk.xml');

/** Every test of this suite runs beside Red Hat's XML extension or what stands in for it; these look at both. */
describe('beside another extension for XML', () => {
  before(async () => {
    await setting('language', 'nb');
    await vscode.extensions.getExtension(otherXml.id)!.activate();
  });
  after(closeAll);

  it('the language of an extract stays xml, and each finding is there once', async () => {
    const { document } = await open('uttrekk.xml');
    assert.equal(document.languageId, 'xml');
    await diagnostics(uri, ({ length }) => length === total);
    // From everybody, but for hints, as that there is no schema.
    const all = vscode.languages.getDiagnostics(uri).filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint);
    assert.deepEqual(byRule(all), rules);
    const places = all.map((one) => `${codeOf(one)} ${one.range.start.line}:${one.range.start.character} ${one.message}`);
    assert.equal(new Set(places).size, places.length);
  });

  it('hover and completion of both stand side by side', async () => {
    const { range } = first(await diagnostics(uri, ({ length }) => length === total), 'KPR201');
    const hover = await hoverText(uri, range.start);
    if (otherXml.hover !== undefined) assert.match(hover, otherXml.hover);
    assert.match(hover, /\*\*tjTjenType\*\*/);
    const labels = (await completions(uri, range.end)).map(labelOf);
    assert.equal(labels.filter((label) => label === '29').length, 1);
    assert.ok(labels.includes(otherXml.completion), labels.join('; '));
    const titles = (await quickFixes(uri, range)).map(({ title }) => title);
    assert.equal(titles.filter((title) => title === 'KPR: vis regelen KPR201').length, 1);
  });

  it('an extract is never formatted by us', async () => {
    const { document } = await open('uttrekk.xml');
    const before = document.getText();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    // Red Hat's, which is its formatter then, takes the last line break.
    assert.equal(document.getText().trimEnd(), before.trimEnd());
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('a fault in the XML that the other extension tells, too', () => {
  const broken = file('brutt.xml');
  const [section, validates] = otherXml.validation;
  const errorsThere = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(broken).filter((one) => one.severity === vscode.DiagnosticSeverity.Error && (one.source === 'xml' || codeOf(one) === 'KPR001'));
  const tellers = (): string => errorsThere().map(({ source }) => source).sort().join();
  /** Waits until exactly these tell it. */
  const tell = (...who: string[]): Promise<true> => onceThat(vscode.languages.onDidChangeDiagnostics, () => (tellers() === who.sort().join() ? true : undefined));
  const write = async (breaks: (text: string) => string): Promise<void> => {
    const text = Buffer.from(await vscode.workspace.fs.readFile(uri)).toString();
    await vscode.workspace.fs.writeFile(broken, Buffer.from(breaks(text)));
  };

  before(async () => {
    await setting('language', 'nb');
    await write((text) => text.replace('</tjFraDato>', ''));
  });
  after(async () => {
    await setting(validates, undefined, section);
    await closeAll();
    await vscode.workspace.fs.delete(broken);
  });

  it('is told by ours where the other is silent', async () => {
    await setting(validates, false, section);
    await open('brutt.xml');
    await tell('KPR Lint');
  });

  it('is left to the other as soon as that tells it; the totals count it all the same', async () => {
    const { counts } = await settled(broken);
    await setting(validates, true, section);
    await tell('xml');
    assert.deepEqual((await settled(broken)).counts, counts);
    assert.equal((await settled(broken)).reason, 'broken-xml');
  });

  it('has the hover and the actions of both', async () => {
    const { range } = errorsThere()[0]!;
    assert.match(await hoverText(broken, range.start), /Registeret kan ikke lese den og avviser hele meldingen/);
    const titles = (await quickFixes(broken, range)).map(({ title }) => title);
    assert.ok(titles.some((title) => otherXml.repair.test(title)), titles.join('; '));
    assert.ok(titles.includes('KPR: vis regelen KPR001'), titles.join('; '));
  });

  it('is left to the other while a line above it goes, of which that hears later', async () => {
    const { document } = await open('brutt.xml');
    const { line } = errorsThere()[0]!.range.start;
    const told = new Set<string>();
    const subscription = vscode.languages.onDidChangeDiagnostics(() => told.add(tellers()));
    await replace(document, '<INNHINFO>\n', '<INNHINFO>');
    await onceThat(vscode.languages.onDidChangeDiagnostics, () => (errorsThere()[0]?.range.start.line === line - 1 ? true : undefined));
    subscription.dispose();
    assert.deepEqual([...told], ['xml']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is told by ours again when the other stops', async () => {
    await setting(validates, false, section);
    await tell('KPR Lint');
  });

  it('is left to the other also where that was first', async () => {
    await setting(validates, true, section);
    await tell('xml');
    await closeAll();
    await open('brutt.xml');
    await settled(broken);
    await tell('xml');
    assert.ok((await settled(broken)).counts!.error > 0);
  });

  const elsewhere: readonly (readonly [string, (text: string) => string])[] = [
    ['an end tag too many, which the other has at the element that is open', (text) => text.replace('</TJENESTE>', '</tjFraDato>\n    </TJENESTE>')],
    ['the end of the file, which the other has at an element that is open', (text) => text.slice(0, text.indexOf('</TJENESTE>'))],
  ];
  for (const [what, breaks] of elsewhere) {
    it(`is left to the other in another line: ${what}`, async () => {
      await closeAll();
      await write(breaks);
      await open('brutt.xml');
      assert.ok((await settled(broken, ({ state }) => state === 'checked')).counts!.error > 0);
      await tell('xml');
    });
  }
});

import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { CodeActionResolveRequest, CompletionRequest, DefinitionRequest, DocumentDiagnosticRequest, DocumentSymbolRequest, HoverRequest, InlayHintRequest } from 'vscode-languageserver-protocol/node';
import type { CodeAction, CompletionItem, DocumentSymbol, Hover, Location } from 'vscode-languageserver-protocol/node';
import { parseFixture } from '../rules/fixture.ts';
import { Session, abilities, edited } from './session.ts';

const fixture = (name: string): string => parseFixture(readFileSync(new URL(`../rules/fixtures/${name}.xml`, import.meta.url), 'utf8')).text;
const expired = fixture('KPR201-finds');
const dates = fixture('KPR301-finds');
const clean = fixture('KPR301-leaves');
const uri = 'file:///uttrekk.xml';

let session: Session;
afterEach(() => session.stop());

async function opened(text: string, pull = true): Promise<void> {
  session = await Session.start(abilities(pull), { initializationOptions: { rulePage: 'kpr-lint:/{rule}.md', commands: ['kprLint.showRule', 'kprLint.turnRuleOff', 'kprLint.acceptFinding'] } });
  await session.open(uri, text);
  if (pull) await session.pull(uri);
}

function actionsAt(text: string, only?: string[]): Promise<CodeAction[]> {
  return session.actions(uri, session.positionOf(uri, text), only);
}

describe('diagnostics', () => {
  it('are pulled by a client that can, and not pushed as well', async () => {
    await opened(dates);
    expect((await session.pull(uri)).filter(({ code }) => code === 'KPR301').length).toBe(5);
    await session.replace(uri, '20210301</tjTilDato>', '20210401</tjTilDato>');
    expect((await session.pull(uri)).filter(({ code }) => code === 'KPR301').length).toBe(4);
    expect(session.published).toEqual([]);
  });

  it('are pushed to a client that cannot pull, with the version they belong to', async () => {
    await opened(dates, false);
    await session.until(() => session.published.length > 0);
    expect(session.published[0]).toMatchObject({ uri, version: 1 });
    expect(session.published[0]!.diagnostics.length).toBeGreaterThan(0);
  });

  it('of an old version are never pushed', async () => {
    await opened(dates, false);
    await session.replace(uri, '20210301</tjTilDato>', '20210401</tjTilDato>');
    await session.until(() => session.published.some(({ version }) => version === 2));
    expect(session.published.map(({ version }) => version)).toEqual([2]);
  });

  it('are taken away when the document closes, and none come after', async () => {
    await opened(dates, false);
    await session.close(uri);
    await session.until(() => session.published.length > 0);
    expect(session.published).toEqual([{ uri, diagnostics: [] }]);
  });

  it('are told to be unchanged where nothing has changed', async () => {
    await opened(dates);
    const first = await session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    const again = await session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId: first.resultId! });
    expect(again.kind).toBe('unchanged');
  });

  it('have code, page, related places, and strike expired codes through', async () => {
    await opened(dates);
    const [date] = (await session.pull(uri)).filter(({ code }) => code === 'KPR301');
    expect(date).toMatchObject({ source: 'KPR Lint', codeDescription: { href: 'kpr-lint:/KPR301.md' } });
    expect(date!.relatedInformation?.[0]).toMatchObject({ location: { uri }, message: 'starten' });
    session.stop();
    await opened(expired);
    const [code] = (await session.pull(uri)).filter((d) => d.code === 'KPR201');
    expect(code!.tags).toEqual([2]);
  });

  it('say nothing about documents that are no KPR extract, and the status says why', async () => {
    await opened('<note><to>Ola</to></note>');
    expect(await session.pull(uri)).toEqual([]);
    expect(session.statuses.at(-1)).toMatchObject({ state: 'unchecked', reason: 'not-extract', detail: 'note' });
  });

  it('come when a document becomes a KPR extract', async () => {
    await opened(dates.replace('<IPLOS ', '<IPLO ').replace('</IPLOS>', '</IPLO>'));
    expect(await session.pull(uri)).toEqual([]);
    await session.replace(uri, '<IPLO ', '<IPLOS ');
    await session.replace(uri, '</IPLO>', '</IPLOS>');
    expect((await session.pull(uri)).length).toBeGreaterThan(0);
  });

  it('speak the language of the client', async () => {
    session = await Session.start(abilities(), { locale: 'en-GB' });
    await session.open(uri, dates);
    expect((await session.pull(uri)).find(({ code }) => code === 'KPR301')!.message).toContain('Correct the dates.');
  });

  it('tell exact totals where the editor cannot take them all', async () => {
    const person = (n: number): string => `<PERSON pePeID="${n}"><peAlder>70</peAlder><peKjonn>X</peKjonn></PERSON>`;
    const many = clean.replace('</IPLOS>', `${Array.from({ length: 1500 }, (_, i) => person(5000 + i)).join('\n')}\n</IPLOS>`);
    await opened(many);
    const shown = await session.pull(uri);
    expect(shown.length).toBe(1000);
    const status = session.statuses.at(-1)!;
    expect(status.shown).toBe(999);
    expect(status.counts!.error).toBe(1500);
    expect(shown.filter(({ severity }) => severity === 1).length).toBe(999);
    expect(shown.some(({ message }) => String(message).includes('999') && String(message).includes(String(status.counts!.error + status.counts!.warning + status.counts!.info)))).toBe(true);
  });
});

describe('quick fixes', () => {
  it('put the finding right, the safe one preferred', async () => {
    await opened(expired);
    const actions = await actionsAt('>12<');
    const [fix] = (await actionsAt('12</tjTjenType>')).filter(({ isPreferred }) => isPreferred);
    expect(actions).toBeDefined();
    const edits = (fix!.edit!.documentChanges![0] as { edits: Parameters<typeof edited>[1] }).edits;
    expect(edited(expired, edits)).toBe(expired.replace('12</tjTjenType>', '29</tjTjenType>'));
  });

  it('put all of a rule right in one change', async () => {
    const twice = expired.replace('>13</tjTjenType>', '>12</tjTjenType>');
    await opened(twice);
    const all = (await actionsAt('12</tjTjenType>')).find(({ title }) => title.includes('rett alle'));
    const resolved = await session.client.sendRequest(CodeActionResolveRequest.type, all!);
    const { edits } = resolved.edit!.documentChanges![0] as { edits: Parameters<typeof edited>[1] };
    expect(edits.length).toBeGreaterThan(1);
    expect(edited(twice, edits)).not.toContain('>12</tjTjenType>');
  });

  it('are all safe ones together under source.fixAll.kprLint, and only where asked for', async () => {
    await opened(expired);
    expect((await actionsAt('12</tjTjenType>')).some(({ kind }) => kind === 'source.fixAll.kprLint')).toBe(false);
    const [all] = await actionsAt('12</tjTjenType>', ['source.fixAll']);
    expect(all).toMatchObject({ kind: 'source.fixAll.kprLint' });
  });

  it('offer the page of the rule, and what to do with a finding that is none', async () => {
    await opened(dates);
    const commands = (await actionsAt('20210301</tjTilDato>')).flatMap(({ command }) => (command === undefined ? [] : [command.command]));
    expect(commands).toEqual(['kprLint.showRule', 'kprLint.turnRuleOff', 'kprLint.acceptFinding']);
  });
});

describe('reading help', () => {
  it('says on hover what a code is and what replaced it', async () => {
    await opened(expired);
    const hover = (await session.client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: session.positionOf(uri, '12</tjTjenType>') })) as Hover;
    const { value } = hover.contents as { value: string };
    expect(value).toContain('12 Omsorgsbolig');
    expect(value).toContain('Bruk 29');
  });

  it('never shows an identity on hover', async () => {
    await opened(dates);
    const hover = (await session.client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: session.positionOf(uri, '1001"') })) as Hover;
    expect((hover.contents as { value: string }).value).not.toContain('1001');
  });

  it('completes codes of the data year with their names, the expired ones last and struck through', async () => {
    await opened(clean);
    const position = session.positionOf(uri, '</tjTjenType>');
    const items = (await session.client.sendRequest(CompletionRequest.type, { textDocument: { uri }, position })) as CompletionItem[];
    const of = (label: string): CompletionItem => items.find((item) => item.label === label)!;
    expect(of('15').detail).toBe('Helsetjenester i hjemmet');
    expect(of('12').tags).toEqual([1]);
    expect(of('12').sortText! > of('29').sortText!).toBe(true);
    const edits = [{ range: (of('15').textEdit as { range: Parameters<typeof edited>[1][number]['range'] }).range, newText: '15' }];
    expect(edited(clean, edits)).toContain('<tjTjenType>15</tjTjenType>');
  });

  it('hints at the names behind the codes', async () => {
    await opened(clean);
    const end = { line: clean.split('\n').length, character: 0 };
    const hints = (await session.client.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end } }))!;
    expect(hints.map(({ label }) => label)).toContain('Matombringing');
  });

  it('lists persons by ordinal with their services, never an identity', async () => {
    await opened(clean);
    const symbols = (await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[];
    expect(symbols[0]).toMatchObject({ name: 'Person 1', children: [{ name: '5 Matombringing' }] });
    expect(JSON.stringify(symbols.map(({ name, children }) => [name, children?.map((child) => child.name)]))).not.toContain('1001');
  });

  it('goes from a person reference to the id of the person', async () => {
    await opened(clean);
    const position = session.positionOf(uri, '1001" tjTjID');
    const target = (await session.client.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position })) as Location;
    expect(target.range.start).toEqual(session.positionOf(uri, '1001">'));
  });
});

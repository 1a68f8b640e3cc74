import { afterEach, describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
  type Position,
  type TextDocumentContentChangeEvent,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol/node';
import { countsMethod, findingsMethod, fixAllMethod } from '../../shared/protocol.ts';
import { clean, dates, expired } from './extracts.ts';
import { Session, abilities, edited } from './session.ts';

const uri = 'file:///uttrekk.xml';

let session: Session;
afterEach(() => session.stop());

const of = (rule: string, diagnostics: readonly Diagnostic[]): Diagnostic[] => diagnostics.filter(({ code }) => code === rule);

/** What stands at a range of the text. */
function at(text: string, { range: { start, end } }: Pick<Diagnostic, 'range'>): string {
  const lines = text.split('\n');
  return start.line === end.line ? lines[start.line]!.slice(start.character, end.character) : '(several lines)';
}

async function everythingAt(document: string, position: Position): Promise<unknown> {
  const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
  const textDocument = { uri: document };
  const { client } = session;
  return {
    diagnostics: await session.pull(document),
    hover: await client.sendRequest(HoverRequest.type, { textDocument, position }),
    completion: await client.sendRequest(CompletionRequest.type, { textDocument, position }),
    hints: await client.sendRequest(InlayHintRequest.type, { textDocument, range }),
    symbols: await client.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    definition: await client.sendRequest(DefinitionRequest.type, { textDocument, position }),
    actions: await client.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
    fixAll: await client.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [], only: ['source.fixAll'] } }),
    findings: ((await client.sendRequest(findingsMethod, { uri: document })) as { groups: unknown[] }).groups,
    edits: ((await client.sendRequest(fixAllMethod, { uri: document })) as { edits: unknown[] }).edits,
    counts: await client.sendRequest(countsMethod, { uri: document }),
  };
}

const nothing = { diagnostics: [], hover: null, completion: [], hints: [], symbols: [], definition: null, actions: [], fixAll: [], findings: [], edits: [], counts: null };

describe('a document', () => {
  it.each([
    ['with another root', expired.replace('<IPLOS ', '<IPLO ').replace('</IPLOS>', '</IPLO>')],
    ['with another root in which an extract stands', expired.replace('<IPLOS ', '<konvolutt><IPLOS ').replace('</IPLOS>', '</IPLOS></konvolutt>')],
    ['without a root', '<?xml version="1.0"?>\n<!-- IPLOS -->\n'],
  ])('%s gets nothing at all, whatever is asked for', async (_, text) => {
    session = await Session.start();
    await session.open(uri, text);
    const position = text.includes('>12<') ? session.positionOf(uri, '12</tjTjenType>') : { line: 0, character: 0 };
    expect(await everythingAt(uri, position)).toEqual(nothing);
    expect(await everythingAt(uri, position)).toEqual(nothing);
  });

  it('that is an extract gets something for each of these', async () => {
    session = await Session.start();
    await session.open(uri, expired);
    const got = (await everythingAt(uri, session.positionOf(uri, '12</tjTjenType>'))) as Record<string, unknown>;
    for (const [what, answer] of Object.entries(got)) if (what !== 'definition') expect(answer, what).not.toEqual(nothing[what as keyof typeof nothing]);
  });

  it.each(['file:///C%3A/uttrekk/%C3%A6%20b.xml', 'untitled:Untitled-1', 'vscode-vfs://github/kommune/uttrekk.xml'])('is checked wherever it is: %s', async (place) => {
    session = await Session.start();
    await session.open(place, dates);
    expect(of('KPR301', await session.pull(place)).length).toBe(5);
  });

  it('is told of by UTF-16 positions, also behind other letters on the line', async () => {
    const text = dates.replace('<tjTilDato>20210301<', '<!-- æøå 👩‍⚕️ 𝔸 --><tjTilDato>20210301<');
    session = await Session.start();
    await session.open(uri, text);
    const { line } = session.positionOf(uri, '20210301</tjTilDato>');
    const first = of('KPR301', await session.pull(uri)).find(({ range }) => range.start.line === line);
    expect(at(text, first!)).toBe('20210301');
    const position = { ...first!.range.start, character: first!.range.start.character + 1 };
    expect(await session.client.sendRequest(HoverRequest.type, { textDocument: { uri }, position })).toMatchObject({ contents: { value: expect.stringContaining('**KPR301**') } });
    await session.replace(uri, '20210301</tjTilDato>', '20210401</tjTilDato>');
    expect(of('KPR301', await session.pull(uri)).length).toBe(4);
  });

  it('with Windows line ends has the same findings at the same places, and repairs that keep the ends', async () => {
    session = await Session.start();
    await session.open(uri, expired);
    const places = (await session.pull(uri)).map(({ code, range }) => [code, range]);
    await session.open('file:///crlf.xml', expired.replaceAll('\n', '\r\n'));
    expect((await session.pull('file:///crlf.xml')).map(({ code, range }) => [code, range])).toEqual(places);
    const { edits } = (await session.client.sendRequest(fixAllMethod, { uri: 'file:///crlf.xml' })) as { edits: Parameters<typeof edited>[1] };
    const fixed = edited(session.textOf('file:///crlf.xml'), edits);
    expect(fixed).toBe(expired.replaceAll('\n', '\r\n').replaceAll(/>1[23]</g, '>29<'));
  });

  it('follows several edits in one word, and one that replaces all of it', async () => {
    session = await Session.start();
    await session.open(uri, dates);
    await session.pull(uri);
    const change = (version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> => session.client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
    expect(session.capabilities.textDocumentSync).toMatchObject({ openClose: true, change: TextDocumentSyncKind.Incremental });
    const start = session.positionOf(uri, '20210301</tjTilDato>');
    // The second counts from what the first has left.
    await change(2, { range: { start, end: start }, text: '\n' }, { range: { start: { line: start.line + 1, character: 0 }, end: { line: start.line + 1, character: 8 } }, text: '20210401' });
    expect(of('KPR301', await session.pull(uri)).length).toBe(4);
    await change(3, { text: clean });
    expect(await session.pull(uri)).toEqual([]);
  });

  it('that is opened anew by the same name is checked anew, whatever the client remembers', async () => {
    session = await Session.start();
    await session.open(uri, clean);
    const { resultId } = await session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    await session.close(uri);
    await session.open(uri, dates);
    await session.pull(uri);
    const report = await session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId: resultId! });
    expect(report.kind === 'full' && of('KPR301', report.items).length).toBe(5);
  });

  it('is told in no more than the client understands', async () => {
    session = await Session.start({ ...abilities(), textDocument: { diagnostic: {} } });
    await session.open(uri, dates);
    const [finding] = of('KPR301', await session.pull(uri));
    expect(Object.keys(finding!).sort()).toEqual(['code', 'message', 'range', 'severity', 'source']);
  });

  it('is not checked anew for settings that are the same: what is known of it stays at hand', async () => {
    session = await Session.start();
    await session.open(uri, dates);
    await session.pull(uri);
    await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    expect((await session.actions(uri, session.positionOf(uri, '20210301</tjTilDato>'))).length).toBeGreaterThan(0);
    expect(session.statuses.filter(({ state }) => state === 'checking').length).toBe(1);
  });

  it.each([undefined, { dynamicRegistration: true }])('registers for changes of the settings only with a client that knows of that (%j)', async (didChangeConfiguration) => {
    const capabilities = { ...abilities(), workspace: { configuration: true, ...(didChangeConfiguration && { didChangeConfiguration }) } };
    session = await Session.start(capabilities);
    session.settings = { enable: true };
    await session.open(uri, dates);
    await session.pull(uri);
    expect(session.registered.includes('workspace/didChangeConfiguration')).toBe(didChangeConfiguration !== undefined);
  });

  it('is checked by the settings that a client sends which cannot be asked for them', async () => {
    session = await Session.start();
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: { kprLint: { language: 'en' } } });
    await session.open(uri, dates);
    expect(of('KPR301', await session.pull(uri))[0]!.message).toContain('Correct the dates.');
  });

  it('is checked no more where the user has switched that off', async () => {
    session = await Session.start({ ...abilities(), workspace: { configuration: true } });
    session.settings = { enable: false };
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await session.open(uri, expired);
    await session.pull(uri);
    expect(await everythingAt(uri, session.positionOf(uri, '12</tjTjenType>'))).toEqual(nothing);
    expect(session.statuses.at(-1)).toMatchObject({ state: 'unchecked', reason: 'disabled' });
  });
});
